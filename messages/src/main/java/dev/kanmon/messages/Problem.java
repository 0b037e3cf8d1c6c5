package dev.kanmon.messages;

import java.util.List;

/**
 * Something wrong or odd in a message, told so that a carrier's engineer can act on it.
 *
 * @param code what it is
 * @param at position of the segment in the message, UNH counted as 1; 0 where it is about the whole
 * @param arguments what fills the sentence of the code; never personal data, and never text of the message, since a
 *     wrongly released separator makes a surname look like a tag
 */
public record Problem(ProblemCode code, int at, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemCode code, int at, String... arguments) {
        return new Problem(code, at, List.of(arguments));
    }

    /** The sentence in English. */
    public String text() {
        return code.text(arguments);
    }

    /** Whether it kept a message from being read. */
    public boolean isError() {
        return code.severity() == ProblemCode.Severity.ERROR;
    }
}
