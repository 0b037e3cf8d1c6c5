package dev.kanmon.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a work writes through, on the writer's thread and until the work returns. */
public final class Transaction {
    private final JdbcClient sql;
    private final Instant now;
    private final Thread writer = Thread.currentThread();
    private final List<DataKey> keys = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private boolean over;

    Transaction(JdbcClient sql, Instant now) {
        this.sql = sql;
        this.now = now;
    }

    public JdbcClient sql() {
        mustBeRunning();
        return sql;
    }

    /** Makes the key durable before the transaction that uses it. */
    public void keep(DataKey key) {
        mustBeRunning();
        keys.add(key);
    }

    /** One moment for the whole work, in whole microseconds as the tables hold them. */
    public Instant now() {
        mustBeRunning();
        return now;
    }

    /**
     * What to do if this work, or the whole group it is in, is rolled back: puts memory right that ran ahead of the
     * tables. Runs on the writer's thread, the last one first; must neither write nor throw.
     */
    public void ifUndone(Runnable step) {
        mustBeRunning();
        undo.add(step);
    }

    List<DataKey> keys() {
        return keys;
    }

    void end() {
        over = true;
    }

    void undo() {
        over = true;
        undo.reversed().forEach(Runnable::run);
        undo.clear();
    }

    private void mustBeRunning() {
        if (over || !Thread.currentThread().equals(writer)) {
            throw new IllegalStateException("A transaction was used outside the work it was given to.");
        }
    }
}
