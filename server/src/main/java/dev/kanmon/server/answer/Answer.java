package dev.kanmon.server.answer;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.cusres.CusresWriter;
import dev.kanmon.messages.cusres.PassengerResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The answer to one message, as it is kept: asked again, the carrier gets the same bytes.
 *
 * @param state whose answer it is, alpha-3
 * @param personsPerMessage most persons in one message of it
 * @param response what is said of each traveller
 * @param at when it was composed, UTC; stands in the envelope
 * @param decided what was decided about each, in the order of the travellers
 * @param problems what was wrong or odd with the list, told where the form of the answer has room for it
 */
public record Answer(
        String state,
        int personsPerMessage,
        PassengerResponse response,
        Instant at,
        List<Decided> decided,
        List<Problem> problems) {
    public Answer {
        decided = List.copyOf(decided);
        problems = List.copyOf(problems);
    }

    /**
     * One decision.
     *
     * @param id its id
     * @param outcome what was decided
     */
    public record Decided(UUID id, Outcome outcome) {}

    /** The CUSRES interchange. */
    public byte[] edifact() {
        return new CusresWriter(state, personsPerMessage).write(response, at);
    }
}
