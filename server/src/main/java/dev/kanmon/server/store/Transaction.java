package dev.kanmon.server.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a work may use while the writer runs it. Not valid outside it. */
@SuppressWarnings("DoNotCallSuggester")
public final class Transaction {
    Transaction() {}

    public JdbcClient sql() {
        throw new UnsupportedOperationException();
    }

    /** Makes the key durable before the transaction that uses it. */
    public void keep(DataKey key) {
        throw new UnsupportedOperationException();
    }

    /** One moment for the whole work, whole microseconds. */
    public Instant now() {
        throw new UnsupportedOperationException();
    }
}
