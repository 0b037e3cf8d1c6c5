package dev.kanmon.server.protection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for protection, without what was told.
 *
 * @param number what the person is told and the host State's officers find the case by
 * @param post where it was opened, such as {@code JP-ICN}
 * @param hostState whose procedure it is for, alpha-3
 * @param openedBy account of who took the request down
 * @param takenAt when an officer of the host State took it; absent until then, as {@code takenBy}
 * @param closedAt when it was handed over to the procedure; absent until then, as {@code closedBy}
 */
record ProtectionCase(
        UUID id,
        String number,
        String post,
        String hostState,
        Instant openedAt,
        UUID openedBy,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy) {
    /** Where a case is. */
    enum Stage {
        OPEN,
        TAKEN,
        CLOSED
    }

    public Stage stage() {
        return closedAt != null ? Stage.CLOSED : takenAt != null ? Stage.TAKEN : Stage.OPEN;
    }
}
