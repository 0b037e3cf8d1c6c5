package dev.kanmon.server.posts;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.messages.Presence;
import dev.kanmon.server.screening.PassGrounds;
import dev.kanmon.server.screening.PostScreening;
import dev.kanmon.server.screening.ScreenedTraveller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision in force about whoever is at the desk.
 *
 * @param listed whether a carrier's list has them; else the desk screened them itself
 * @param id of the decision
 * @param holder to whom a pass by it is issued: the carrier's traveller, or else the member
 * @param voyage id of the voyage, or of the party where no list told of it yet
 * @param dataKey that seals a pass by it
 * @param outcome the decision
 * @param travelling whether the carrier did not take them off the voyage
 * @param decidedAt when it was decided
 * @param record what it was decided from; personal data; absent once its key is destroyed
 */
record DeskDecision(
        boolean listed,
        UUID id,
        UUID holder,
        UUID voyage,
        UUID dataKey,
        Outcome outcome,
        boolean travelling,
        Instant decidedAt,
        ScreenedTraveller.@Nullable Sealed record) {
    static DeskDecision of(ScreenedTraveller listed) {
        return new DeskDecision(
                true,
                listed.id(),
                listed.person(),
                listed.voyage(),
                listed.dataKey(),
                listed.outcome(),
                listed.presence() == Presence.EXPECTED || listed.presence() == Presence.ON_BOARD,
                listed.decidedAt(),
                listed.record());
    }

    static DeskDecision of(PostScreening own, UUID voyage, UUID dataKey) {
        return new DeskDecision(
                false, own.id(), own.member(), voyage, dataKey, own.outcome(), true, own.decidedAt(), own.record());
    }

    /** What a pass by it would say; empty where there can be none. */
    Optional<PassDraft.Issuable> draft() {
        return Optional.ofNullable(record)
                .flatMap(PassGrounds::seen)
                .filter(PassDraft.Issuable.class::isInstance)
                .map(PassDraft.Issuable.class::cast);
    }

    @Override
    public String toString() {
        return "DeskDecision[" + id + "]";
    }
}
