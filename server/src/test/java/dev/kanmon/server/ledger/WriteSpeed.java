package dev.kanmon.server.ledger;

import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures durable writes a second, beside a plain table with a commit for each write on the same disk in the same run.
 * Not a test: {@code java -cp ... dev.kanmon.server.ledger.WriteSpeed FOLDER}, the folder on the disk to be measured.
 */
final class WriteSpeed {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long MEASURED_NANOS = 4_000_000_000L;

    private WriteSpeed() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "write-speed");
        Files.createDirectory(folder.resolve("plain"));
        System.out.printf("one commit a write, plain table    %,9.0f writes/s%n", plain(folder.resolve("plain/db")));
        Path data = folder.resolve("data");
        try (Store store = Store.open(data, Clock.systemUTC())) {
            Ledger ledger = new Ledger(store);
            for (int callers : new int[] {1, 16, 256}) {
                double entries = rate(callers, () -> entry(store, ledger));
                double sealed = rate(callers, () -> sealed(store, ledger));
                System.out.printf(
                        "%3d callers: ledger entry          %,9.0f writes/s; with a key and sealed bytes %,9.0f%n",
                        callers, entries, sealed);
            }
            double decided = rate(1, () -> voyage(store, ledger));
            System.out.printf("one caller, 200 entries and keys a write  %,9.0f entries/s%n", 200 * decided);
        }
        long before = System.nanoTime();
        LedgerVerdict verdict = Ledger.verify(data);
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf("verified in %.1f s: %s%n", seconds, verdict);
    }

    private static double plain(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            statement.execute("create table line (number integer primary key, body text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into line (body) values (?)")) {
                insert.setString(1, "x".repeat(120));
                return rate(1, () -> {
                    try {
                        insert.executeUpdate();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        }
    }

    private static long entry(Store store, Ledger ledger) {
        return store.write(tx -> ledger.append(tx, new LedgerEvent.SignedIn(new UUID(0, 0))));
    }

    private static long sealed(Store store, Ledger ledger) {
        DataKey key = store.keys().create(KeyPurpose.TRAVELLER, Instant.parse("2100-01-01T00:00:00Z"));
        byte[] bytes = store.keys().seal(key, new byte[1000], "speed");
        return store.write(tx -> {
            tx.keep(key);
            return ledger.append(tx, new LedgerEvent.MessageReceived(key.id(), "http", null, bytes.length, ""));
        });
    }

    private static long voyage(Store store, Ledger ledger) {
        return store.write(tx -> {
            long number = 0;
            for (int i = 0; i < 200; i++) {
                DataKey key = store.keys().create(KeyPurpose.TRAVELLER, tx.now());
                tx.keep(key);
                number = ledger.append(tx, new LedgerEvent.SignedIn(key.id()));
            }
            return number;
        });
    }

    private static double rate(int callers, Runnable write) {
        AtomicLong written = new AtomicLong();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    while (System.nanoTime() - start < WARM_UP_NANOS) {
                        write.run();
                    }
                    while (System.nanoTime() - start < WARM_UP_NANOS + MEASURED_NANOS) {
                        write.run();
                        written.incrementAndGet();
                    }
                });
            }
        }
        return written.get() / (MEASURED_NANOS / 1e9);
    }
}
