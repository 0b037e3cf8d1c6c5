package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import java.util.List;

/**
 * What was read of one input.
 *
 * @param lists every list that could be read, in the order of the input, each with its own warnings
 * @param problems what is wrong with the input as a whole, and with each message that could not be read
 */
public record PassengerListReading(List<PassengerList> lists, List<Problem> problems) {
    public PassengerListReading {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }

    /** Whether some message, or the whole input, could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
