package dev.kanmon.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteException;

/**
 * The one thread that writes.
 *
 * <p>Problem: a commit costs an fsync, and each caller must wait for one. Approach: while one commit is under way the next
 * works gather; they then run one after the other, each behind a savepoint so that one that fails takes nobody along, and
 * share a commit (group commit; J. Gray, A. Reuter, Transaction Processing, 1993). Callers hear of success only after it.
 *
 * <p>A group goes: works, hooks, keys to keep durable in {@code keys.db}, commit, hooks, callers. If anything fails between
 * the works and the commit, the whole group is rolled back and every caller in it gets the failure; the next group starts
 * anew, and fails too while the disk does. A fault of our own on the way (not in a work) stops the writer: whoever waits or
 * comes later is told to restart, and a restart finds what was acknowledged.
 */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    /** Most works in a group: the keys of so many are one short batch, and sharing with more gains next to nothing. */
    private static final int GROUP = 256;
    /** Time in which works may join a group, some commits long: the first caller waits for the last to run. */
    static final long GROUP_NANOS = 20_000_000;

    private final WriteQueue queue = new WriteQueue();
    private final List<CommitHook> hooks = new CopyOnWriteArrayList<>();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Connection connection;
    private final JdbcClient sql;
    private final Keys keys;
    private final Clock clock;
    private final Thread thread;

    Writer(Connection connection, Keys keys, Clock clock) {
        this.connection = connection;
        this.sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.keys = keys;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("kanmon-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void follow(CommitHook hook) {
        hooks.add(hook);
    }

    <T extends @Nullable Object> T write(Store.Work<T> work) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("A work must write through its own transaction.");
        }
        Write<T> write = new Write<>(work);
        queue.add(write);
        return write.await();
    }

    int waiting() {
        return queue.size();
    }

    /** Takes no more works, and returns once those waiting are done. */
    void close() throws SQLException {
        queue.close(new StoreException("The store is closed."));
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }

    private void run() {
        for (Write<?> first = queue.take(); first != null; first = queue.take()) {
            List<Write<?>> group = new ArrayList<>(List.of(first));
            try {
                write(first, group);
            } catch (RuntimeException | Error fault) {
                LOG.error("The store's writer stops after a fault in itself.", fault);
                stop(group, new StoreException("The store stopped after a fault; restart the server.", fault));
            }
        }
    }

    private void stop(List<Write<?>> group, StoreException told) {
        queue.close(told);
        group.forEach(write -> write.fail(told));
        for (Write<?> left = queue.poll(); left != null; left = queue.poll()) {
            left.fail(told);
        }
    }

    /**
     * Writes a group that starts with one work and takes in what waits.
     *
     * @param group those whose callers have not heard yet
     */
    private void write(Write<?> first, List<Write<?>> group) {
        List<Transaction> transactions = new ArrayList<>();
        try {
            execute("begin immediate");
            long end = System.nanoTime() + GROUP_NANOS;
            for (Write<?> write = first; write != null; write = next(group, end)) {
                Transaction tx = transaction();
                if (run(write, tx)) {
                    transactions.add(tx);
                } else {
                    group.remove(write);
                }
            }
            commit(transactions);
        } catch (SQLException | RuntimeException | Error failure) {
            StoreException told = new StoreException(sentence(failure), failure);
            rollback(transactions, failure);
            group.forEach(write -> write.fail(told));
            return;
        }
        try {
            hooks.forEach(Writer::tellOfCommit);
        } finally {
            group.forEach(Write::succeed);
        }
    }

    private @Nullable Write<?> next(List<Write<?>> group, long end) {
        Write<?> next = group.size() < GROUP && System.nanoTime() - end < 0 ? queue.poll() : null;
        if (next != null) {
            group.add(next);
        }
        return next;
    }

    /** Whether the work stands; if not, it alone is rolled back, and its caller knows. */
    private boolean run(Write<?> write, Transaction tx) throws SQLException {
        execute("savepoint work");
        try {
            write.run(tx);
        } catch (RuntimeException | Error failure) {
            tx.undo();
            rollBackWork(failure);
            write.fail(failure);
            return false;
        }
        execute("release work");
        return true;
    }

    private void rollBackWork(Throwable failure) throws SQLException {
        try {
            execute("rollback to work");
            execute("release work");
        } catch (SQLException groupIsGone) {
            // On a full or failing disk SQLite rolls back the whole transaction by itself, savepoints and all.
            failure.addSuppressed(groupIsGone);
            throw new StoreException("SQLite gave up the whole group.", failure);
        }
    }

    private void commit(List<Transaction> transactions) throws SQLException {
        Transaction last = transaction();
        transactions.add(last);
        hooks.forEach(hook -> hook.beforeCommit(last));
        last.end();
        List<DataKey> kept =
                transactions.stream().flatMap(tx -> tx.keys().stream()).toList();
        if (!kept.isEmpty()) {
            keys.keep(kept, clock.instant());
        }
        execute("commit");
    }

    private void rollback(List<Transaction> transactions, Throwable failure) {
        transactions.reversed().forEach(Transaction::undo);
        try {
            execute("rollback");
        } catch (SQLException alreadyRolledBack) {
            // Were it not so, the next group could not begin, and would fail in its turn.
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    /** Prepared once, since several run for each work. */
    private void execute(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        statement.execute();
    }

    private Transaction transaction() {
        return new Transaction(sql, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static void tellOfCommit(CommitHook hook) {
        try {
            hook.afterCommit();
        } catch (RuntimeException e) {
            LOG.warn("What was written is durable, but a follower of the commit failed.", e);
        }
    }

    private static String sentence(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLiteException.class::isInstance)
                .map(cause -> ((SQLiteException) cause).getResultCode().name())
                .findFirst()
                .map(code -> "Nothing of this was written: SQLite reports " + code + ".")
                .orElse("Nothing of this was written: the group it was to be committed with failed.");
    }
}
