package dev.kanmon.messages.reading;

import dev.kanmon.messages.Problem;
import java.util.List;

/**
 * What was read of one input.
 *
 * @param messages one for each message of the input, in its order
 * @param problems what is wrong with the input as a whole
 */
public record InputReading(List<ReadMessage> messages, List<Problem> problems) {
    public InputReading {
        messages = List.copyOf(messages);
        problems = List.copyOf(problems);
    }
}
