package dev.kanmon.messages;

import java.util.List;

/**
 * Something wrong or odd in a message, told so that a carrier's engineer can act on it.
 *
 * @param code what it is
 * @param at position of the segment in the message, UNH counted as 1; 0 where it is about the whole
 * @param arguments what fills the sentence of the code; never personal data
 */
public record Problem(ProblemCode code, int at, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** The sentence in English. */
    public String text() {
        return code.text(arguments);
    }
}
