package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.profile.ClosedList;
import java.util.List;
import java.util.function.Function;

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

    /**
     * The same with nothing in it of travellers but what the law lets in.
     *
     * @param law the closed list that holds for a voyage
     */
    public PassengerListReading within(Function<Voyage, ClosedList> law) {
        return new PassengerListReading(
                lists.stream().map(list -> law.apply(list.voyage()).apply(list)).toList(), problems);
    }

    /** Whether some message, or the whole input, could not be read. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
