package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Outcome;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision at the desk of a post about somebody whom no carrier's list had.
 *
 * @param id its own id, UUIDv7
 * @param member of the party
 * @param outcome the decision
 * @param decidedAt when it was decided
 * @param record what was decided from, and the whole decision; personal data
 */
public record PostScreening(UUID id, UUID member, Outcome outcome, Instant decidedAt, ScreenedTraveller.Sealed record) {
    @Override
    public String toString() {
        return "PostScreening[" + id + "]";
    }
}
