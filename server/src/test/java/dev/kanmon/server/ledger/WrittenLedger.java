package dev.kanmon.server.ledger;

import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A ledger in a folder of its own, closed, with its files at hand to be tampered with and put back. */
final class WrittenLedger {
    /** Entries a commit; the groups differ in size so that roots stand at 1, 3, 6, 10, 11, ... */
    private static final int[] GROUPS = {1, 2, 3, 4};

    private final Path folder;
    private final byte[] database;
    private final LedgerHead head;

    private WrittenLedger(Path folder, LedgerHead head) throws IOException {
        this.folder = folder;
        this.head = head;
        this.database = Files.readAllBytes(file());
    }

    static WrittenLedger write(Path folder, int entries) throws IOException {
        LedgerHead head;
        try (Store store = Store.open(folder, Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC))) {
            Ledger ledger = new Ledger(store);
            int written = 0;
            for (int group = 0; written < entries; group++) {
                int from = written;
                int to = Math.min(entries, written + GROUPS[group % GROUPS.length]);
                written = to;
                store.write(tx -> {
                    DataKey key = store.keys().create(KeyPurpose.MESSAGE, tx.now());
                    tx.keep(key);
                    for (int i = from; i < to; i++) {
                        ledger.append(
                                tx, new LedgerEvent.MessageReceived(new UUID(1, i), "http", null, i, "ab".repeat(32)));
                    }
                    return to;
                });
            }
            head = ledger.head();
        }
        return new WrittenLedger(folder, head);
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve("kanmon.db");
    }

    LedgerHead head() {
        return head;
    }

    byte[] database() {
        return database.clone();
    }

    void putBack() throws IOException {
        Files.deleteIfExists(folder.resolve("kanmon.db-wal"));
        Files.deleteIfExists(folder.resolve("kanmon.db-shm"));
        Files.write(file(), database);
    }

    /** What someone does who has the file and neither triggers nor checks in the way. */
    void tamper(Tampering tampering) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma synchronous = off");
            statement.execute("pragma foreign_keys = off");
            statement.execute("pragma ignore_check_constraints = on");
            List<String> triggers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery("select name from sqlite_schema where type = 'trigger'")) {
                while (row.next()) {
                    triggers.add(row.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.execute("drop trigger " + trigger);
            }
            tampering.with(connection);
        }
    }

    interface Tampering {
        void with(Connection connection) throws SQLException;
    }
}
