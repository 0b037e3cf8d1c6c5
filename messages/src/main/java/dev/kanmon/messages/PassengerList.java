package dev.kanmon.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One passenger list: a PAXLST message with what its envelope says of it.
 *
 * @param envelope who sent it to whom, and the references an answer echoes
 * @param document code of the document (BGM, data element 1001): 745 passenger list, 250 crew list
 * @param function code of the message function (BGM, data element 1004), absent for an original list
 * @param transaction transaction number that an answer must echo (RFF+TN), absent where there is none
 * @param contact the sender's desk (NAD+MS and COM)
 * @param voyage the flight or sailing
 * @param count travellers on the whole voyage as the carrier counts them (CNT), which a part of a list may fall short of
 * @param travellers in the order of the message
 * @param problems what was wrong or odd, in the order of the message
 */
public record PassengerList(
        Envelope envelope,
        String document,
        @Nullable String function,
        @Nullable Transaction transaction,
        @Nullable Contact contact,
        Voyage voyage,
        @Nullable Integer count,
        List<Traveller> travellers,
        List<Problem> problems) {
    public PassengerList {
        travellers = List.copyOf(travellers);
        problems = List.copyOf(problems);
    }

    /** The same list of other travellers. */
    public PassengerList of(List<Traveller> others) {
        return new PassengerList(envelope, document, function, transaction, contact, voyage, count, others, problems);
    }

    /** What the carrier wants done with the list. */
    public Purpose purpose() {
        return Purpose.of(document, function);
    }
}
