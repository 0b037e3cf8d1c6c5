package dev.kanmon.server.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Seals, opens and destroys. */
@SuppressWarnings("DoNotCallSuggester")
public final class Keys {
    Keys() {}

    /** A fresh key with a date. */
    public DataKey create(KeyPurpose purpose, Instant destroyAt) {
        throw new UnsupportedOperationException();
    }

    /** A fresh key that lives until it is destroyed by its id. */
    public DataKey create(KeyPurpose purpose) {
        throw new UnsupportedOperationException();
    }

    public byte[] seal(DataKey key, byte[] plain, String context) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> open(UUID keyId, byte[] sealed, String context) {
        throw new UnsupportedOperationException();
    }

    public byte[] fingerprint(String use, byte[] value) {
        throw new UnsupportedOperationException();
    }

    public Destroyed destroyDue(Instant now) {
        throw new UnsupportedOperationException();
    }

    public void destroy(UUID keyId) {
        throw new UnsupportedOperationException();
    }
}
