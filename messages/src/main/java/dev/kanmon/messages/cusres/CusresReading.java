package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Problem;
import java.util.List;

/**
 * What was read of one input.
 *
 * @param messages every message that could be read, in the order of the input, each with its own warnings
 * @param problems what is wrong with the input as a whole, and with each message that could not be read
 */
public record CusresReading(List<CusresMessage> messages, List<Problem> problems) {
    public CusresReading {
        messages = List.copyOf(messages);
        problems = List.copyOf(problems);
    }

    /** Whether some message, or the whole input, could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
