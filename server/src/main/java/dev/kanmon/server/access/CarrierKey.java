package dev.kanmon.server.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's API key as administrators see it.
 *
 * @param id the key's id
 * @param carrier the carrier's designator
 * @param createdAt when it was made
 * @param revokedAt when it was taken back, absent while it is good
 */
record CarrierKey(
        UUID id,
        String carrier,
        Instant createdAt,
        @Nullable Instant revokedAt) {
    public boolean good() {
        return revokedAt == null;
    }
}
