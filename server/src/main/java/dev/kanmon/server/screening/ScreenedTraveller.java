package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.cusres.Directive;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person on one voyage with the decision in force.
 *
 * @param id the decision's own id, UUIDv7
 * @param person id of the person on the voyage, the same whatever is decided
 * @param dataKey key that seals what is theirs
 * @param inForce whether no other decision has taken its place
 * @param voyage id of the voyage
 * @param outcome the decision
 * @param directive what the carrier was told
 * @param presence whether the person is still expected, or how the doors were closed
 * @param decidedAt when it was decided
 * @param ledgerEntry number of its line in the ledger
 * @param record the personal part; absent once its key is destroyed
 */
public record ScreenedTraveller(
        UUID id,
        UUID person,
        UUID dataKey,
        boolean inForce,
        UUID voyage,
        Outcome outcome,
        Directive directive,
        Presence presence,
        Instant decidedAt,
        long ledgerEntry,
        @Nullable Sealed record) {

    /**
     * What is kept sealed: what was decided from, and the whole decision.
     *
     * @param traveller as the carrier reported them
     * @param voyage as the carrier reported it
     * @param asOf the moment as of which it was decided
     * @param decision with its findings and the versions it was decided by
     * @param salt of the commitment to the inputs that stands in the ledger, hexadecimal
     */
    public record Sealed(Traveller traveller, Voyage voyage, Instant asOf, Decision decision, String salt) {}
}
