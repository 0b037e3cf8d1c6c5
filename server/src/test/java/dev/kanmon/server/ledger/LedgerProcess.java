package dev.kanmon.server.ledger;

import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A process of its own that writes until it is killed, the store fails it, or it has written enough. For each write it was told is durable it
 * prints a line: {@code acknowledged}, the entry's number, the id of the key kept with it, and what that key sealed.
 */
final class LedgerProcess {
    static final int CALLERS = 8;
    /** More than any test waits for, so that a process nobody kills ends by itself. */
    private static final int WRITES = 3_000;

    static final String ACKNOWLEDGED = "acknowledged ";
    static final String FAILED = "failed ";

    private LedgerProcess() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]), Clock.systemUTC());
                ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
            Ledger ledger = new Ledger(store);
            for (int caller = 0; caller < CALLERS; caller++) {
                threads.execute(() -> writeOn(store, ledger));
            }
        }
    }

    private static void writeOn(Store store, Ledger ledger) {
        try {
            for (int write = 0; write < WRITES; write++) {
                DataKey key = store.keys()
                        .create(KeyPurpose.TRAVELLER, Clock.systemUTC().instant());
                byte[] sealed = store.keys().seal(key, "plain".getBytes(StandardCharsets.US_ASCII), "crash");
                long number = store.write(tx -> {
                    tx.keep(key);
                    return ledger.append(tx, new LedgerEvent.RecordViewed(key.id(), new UUID(0, 0), null));
                });
                System.out.println(ACKNOWLEDGED + number + " " + key.id() + " "
                        + HexFormat.of().formatHex(sealed));
            }
        } catch (StoreException e) {
            System.out.println(FAILED + e.getMessage());
        }
    }
}
