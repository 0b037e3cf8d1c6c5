package dev.kanmon.server.agreements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an instrument that is to take the place of another, or to be a new one.
 *
 * @param instrument id of the instrument
 * @param text of the file
 * @param note why, in the author's words
 * @param author account of who wrote it
 * @param check what the check found; absent until it passed
 * @param activation by whom and from when; absent until it was activated
 */
record Draft(
        UUID id,
        String instrument,
        String text,
        String note,
        DraftState state,
        UUID author,
        Instant createdAt,
        @Nullable Check check,
        @Nullable Activation activation) {
    /**
     * A check that was passed.
     *
     * @param against version of the registry that it is to follow
     * @param version of the registry with it
     * @param replaces text of the file that it is to replace there; absent for a new instrument
     */
    record Check(String against, String version, @Nullable String replaces) {}

    /**
     * An activation.
     *
     * @param by account of the second person
     * @param inForceAt from when on
     */
    record Activation(UUID by, Instant inForceAt) {}
}
