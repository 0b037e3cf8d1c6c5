package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.store.DataKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One traveller of a list with the decision in force after it.
 *
 * @param traveller as the carrier reported them
 * @param decision what was decided
 * @param id id of the decision in force: an earlier one's where nothing it rests on has changed
 * @param fresh what is to be recorded; absent where the earlier decision stands
 */
public record ScreenedPerson(
        Traveller traveller,
        Decision decision,
        UUID id,
        @Nullable Fresh fresh) {

    /**
     * A decision that is new.
     *
     * @param person id of the traveller on this voyage
     * @param key seals everything of this traveller on this voyage
     * @param newKey whether the key is new and to be kept
     * @param identity fingerprint of the traveller's identity on the voyage
     * @param place order in which the carrier reported them
     * @param inputs fingerprint of what was decided from
     * @param commitment salted SHA-256 of the same, for the ledger
     * @param record the sealed record
     * @param replaces id of the decision it takes the place of
     * @param pass what a pass would say by it, as the register of passes tells it; absent where there can be none, and for
     *     a person who is new on a voyage that nobody enrolled for
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Fresh(
            UUID person,
            DataKey key,
            boolean newKey,
            String identity,
            int place,
            String inputs,
            String commitment,
            byte[] record,
            @Nullable UUID replaces,
            @Nullable String pass) {}
}
