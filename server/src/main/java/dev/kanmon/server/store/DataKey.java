package dev.kanmon.server.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * A key that seals data. It lives in memory only until {@link Transaction#keep} keeps it; what it consists of never
 * leaves this package.
 */
public final class DataKey {
    private final UUID id;
    private final KeyPurpose purpose;
    private final @Nullable Instant destroyAt;
    private final SecretKey secret;

    DataKey(UUID id, KeyPurpose purpose, @Nullable Instant destroyAt, SecretKey secret) {
        this.id = id;
        this.purpose = purpose;
        this.destroyAt = destroyAt;
        this.secret = secret;
    }

    public UUID id() {
        return id;
    }

    public KeyPurpose purpose() {
        return purpose;
    }

    /** When {@link Keys#destroyDue} destroys it; empty where it lives until {@link Keys#destroy}. */
    public Optional<Instant> destroyAt() {
        return Optional.ofNullable(destroyAt);
    }

    SecretKey secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "DataKey[" + purpose + " " + id + "]";
    }
}
