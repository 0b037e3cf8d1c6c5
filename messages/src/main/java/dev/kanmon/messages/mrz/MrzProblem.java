package dev.kanmon.messages.mrz;

import dev.kanmon.messages.ProblemCode.Severity;
import java.util.List;

/**
 * Something wrong or odd in a zone, told so that an engineer can act on it.
 *
 * @param code what it is
 * @param line from 1; 0 where it is about the whole
 * @param column from 1; 0 where it is about the whole
 * @param arguments what fills the sentence of the code; never personal data
 */
public record MrzProblem(MrzProblemCode code, int line, int column, List<String> arguments) {
    public MrzProblem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in English. */
    public String text() {
        return code.text(arguments);
    }

    /** Whether it kept the zone from being read. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
