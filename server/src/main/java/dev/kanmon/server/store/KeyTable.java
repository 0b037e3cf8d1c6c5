package dev.kanmon.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.SecretKey;

/**
 * The data keys in {@code keys.db}, wrapped, and the witnesses. One caller at a time: two connections to one file that
 * this class keeps apart by its lock, so that a checkpoint always finds nobody else at work.
 */
final class KeyTable implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection durable;
    private final Connection unhurried;
    private final MonthlyKeys months;

    /** A row was deleted and the write-ahead log not yet emptied. */
    private boolean traces;

    private KeyTable(Connection durable, Connection unhurried, MonthlyKeys months) {
        this.durable = durable;
        this.unhurried = unhurried;
        this.months = months;
    }

    static Path file(Path keysFolder) {
        return keysFolder.resolve("keys.db");
    }

    static KeyTable open(Path keysFolder) throws SQLException {
        SqliteFile file = new SqliteFile(file(keysFolder));
        file.migrate("classpath:dev/kanmon/server/store/keys");
        Connection durable = file.durable();
        try {
            return new KeyTable(durable, file.unhurried(), new MonthlyKeys(keysFolder));
        } catch (SQLException e) {
            durable.close();
            throw e;
        }
    }

    /** Returns once the keys are durable; all of them or none. */
    void insert(Collection<DataKey> keys, Instant now) {
        locked(() -> {
            String month = MonthlyKeys.month(now);
            SecretKey wrapping = months.forWrapping(month);
            inTransaction(() -> {
                try (PreparedStatement insert = durable.prepareStatement(
                        "insert into data_key (id, purpose, month, wrapped, destroy_at) values (?, ?, ?, ?, ?)")) {
                    for (DataKey key : keys) {
                        insert.setString(1, key.id().toString());
                        insert.setString(2, key.purpose().name());
                        insert.setString(3, month);
                        insert.setBytes(4, AesGcm.encrypt(wrapping, key.secret().getEncoded(), associated(key.id())));
                        if (key.destroyAt().isPresent()) {
                            insert.setLong(5, Microseconds.of(key.destroyAt().get()));
                        } else {
                            insert.setNull(5, Types.BIGINT);
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            });
            return keys;
        });
    }

    Optional<SecretKey> find(UUID id) {
        return locked(() -> {
            try (PreparedStatement query =
                    durable.prepareStatement("select month, wrapped from data_key where id = ?")) {
                query.setString(1, id.toString());
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    SecretKey wrapping = months.forUnwrapping(row.getString(1));
                    return Optional.of(AesGcm.key(AesGcm.decrypt(wrapping, row.getBytes(2), associated(id))));
                }
            }
        });
    }

    /** The keys to be destroyed by then, the earliest first, at most so many. */
    Map<KeyPurpose, List<UUID>> due(Instant now, int atMost) {
        return locked(() -> {
            Map<KeyPurpose, List<UUID>> due = new EnumMap<>(KeyPurpose.class);
            try (PreparedStatement query = durable.prepareStatement(
                    "select purpose, id from data_key where destroy_at <= ? order by destroy_at, id limit ?")) {
                query.setLong(1, Microseconds.of(now));
                query.setInt(2, atMost);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        due.computeIfAbsent(KeyPurpose.valueOf(row.getString(1)), purpose -> new ArrayList<>())
                                .add(UUID.fromString(row.getString(2)));
                    }
                }
            }
            return due;
        });
    }

    /** Returns once no file holds a trace of the keys, nor of monthly keys that wrap nothing any more. */
    void delete(Collection<UUID> ids, Instant now) {
        locked(() -> {
            traces = true;
            inTransaction(() -> {
                try (PreparedStatement delete = durable.prepareStatement("delete from data_key where id = ?")) {
                    for (UUID id : ids) {
                        delete.setString(1, id.toString());
                        delete.addBatch();
                    }
                    delete.executeBatch();
                }
            });
            removeTraces(now);
            return ids;
        });
    }

    /** Finishes a deletion that could not empty the write-ahead log. */
    void removeTracesLeft(Instant now) {
        locked(() -> {
            if (traces) {
                removeTraces(now);
            }
            return now;
        });
    }

    void note(String name, Witness witness) {
        locked(() -> {
            try (PreparedStatement note = unhurried.prepareStatement("""
                    insert into witness (name, number, digest) values (?, ?, ?)
                    on conflict (name) do update set number = excluded.number, digest = excluded.digest
                    """)) {
                note.setString(1, name);
                note.setLong(2, witness.number());
                note.setString(3, witness.digest());
                note.executeUpdate();
            }
            return witness;
        });
    }

    Optional<Witness> witness(String name) {
        return locked(() -> Optional.ofNullable(witnesses(durable).get(name)));
    }

    static Map<String, Witness> witnesses(Connection connection) throws SQLException {
        Map<String, Witness> witnesses = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, number, digest from witness")) {
            while (row.next()) {
                witnesses.put(row.getString(1), new Witness(row.getLong(2), row.getString(3)));
            }
        }
        return witnesses;
    }

    @Override
    public void close() {
        locked(() -> {
            try (durable;
                    unhurried) {
                return durable;
            }
        });
    }

    private void removeTraces(Instant now) throws SQLException, IOException {
        Set<String> inUse = new HashSet<>(Set.of(MonthlyKeys.month(now)));
        try (Statement statement = durable.createStatement()) {
            try (ResultSet checkpoint = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (!checkpoint.next() || checkpoint.getInt(1) != 0) {
                    throw new StoreException("Keys were deleted, but another program reads keys.db and so holds on to"
                            + " their last traces; stop it and destroy again.");
                }
            }
            try (ResultSet row = statement.executeQuery("select distinct month from data_key")) {
                while (row.next()) {
                    inUse.add(row.getString(1));
                }
            }
        }
        months.keepOnly(inUse);
        traces = false;
    }

    private void inTransaction(Step step) throws SQLException {
        try (Statement statement = durable.createStatement()) {
            statement.execute("begin immediate");
            try {
                step.run();
                statement.execute("commit");
            } catch (SQLException | RuntimeException e) {
                rollback(statement, e);
                throw e;
            }
        }
    }

    private static void rollback(Statement statement, Exception cause) {
        try {
            statement.execute("rollback");
        } catch (SQLException alreadyRolledBack) {
            cause.addSuppressed(alreadyRolledBack);
        }
    }

    private <T> T locked(Access<T> access) {
        lock.lock();
        try {
            return access.run();
        } catch (SQLException | IOException e) {
            throw new StoreException("The keys cannot be read or written.", e);
        } finally {
            lock.unlock();
        }
    }

    /** A wrapped key opens under its own id only. */
    private static byte[] associated(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private interface Access<T> {
        T run() throws SQLException, IOException;
    }

    private interface Step {
        void run() throws SQLException;
    }
}
