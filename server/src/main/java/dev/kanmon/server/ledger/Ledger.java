package dev.kanmon.server.ledger;

import dev.kanmon.server.ledger.LedgerVerification.HeldHead;
import dev.kanmon.server.store.CommitHook;
import dev.kanmon.server.store.Destroyed;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import dev.kanmon.server.store.StoredFolder;
import dev.kanmon.server.store.Transaction;
import dev.kanmon.server.store.Witness;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only record of everything that happened. One a store; what changes in it changes on the writer's thread. */
public final class Ledger {
    /** The only one so far; the byte forms and the tables are ready for more. */
    static final long PARTITION = 0;

    private static final String WITNESS = "ledger";

    private final Store store;
    /** With what the group under way has appended. */
    private LedgerHead head;

    private LedgerHead rooted;
    private LedgerHead noted;
    private String lastRoot;

    /**
     * Continues the ledger of a store.
     *
     * @throws StoreException where its end is not as it was written; {@link #verify} says more
     */
    public Ledger(Store store) {
        this.store = store;
        head = store.read(sql -> head(sql));
        lastRoot = store.read(LedgerTable::lastRoot)
                .filter(root -> root.number() == head.number())
                .map(LedgerRoot::digest)
                .orElse(LedgerHead.NONE.hash());
        rooted = head;
        noted = LedgerHead.NONE;
        if (!endsAsWritten()) {
            throw new StoreException("The end of the ledger in " + store.folder()
                    + " is not as it was written; nothing is added to it. Verify the ledger to learn more.");
        }
        Hook hook = new Hook();
        // After a power failure the note may lag behind what is durable.
        hook.afterCommit();
        store.follow(hook);
    }

    /**
     * Appends one entry; it is durable when the work's caller gets its result.
     *
     * @return the entry's number
     */
    public long append(Transaction tx, LedgerEvent event) {
        LedgerHead before = head;
        LedgerEntry entry = LedgerEntry.after(head, Microseconds.of(tx.now()), event.kind(), LedgerJson.of(event));
        LedgerTable.insert(tx.sql(), entry);
        head = entry.head();
        tx.ifUndone(() -> head = before);
        return entry.number();
    }

    /** The last durable entry, for whoever wants to hold the ledger to it. */
    public LedgerHead head() {
        return store.read(sql -> head(sql));
    }

    /**
     * Destroys every key whose date has come. Their line is durable before they are gone, so that none goes without one;
     * after a crash in between there are two lines for them.
     */
    public Destroyed destroyDue(Instant now) {
        return store.keys().destroyDue(now, due -> store.write(tx -> appendDestroyed(tx, due)));
    }

    /**
     * Checks the whole ledger of a folder, whether or not a server runs on it. Opens nothing that is sealed.
     */
    public static LedgerVerdict verify(Path folder) {
        return verify(folder, List.of());
    }

    /**
     * Checks the whole ledger of a folder, and that it contains an entry that someone outside holds.
     */
    public static LedgerVerdict verify(Path folder, LedgerHead expected) {
        return verify(folder, List.of(new HeldHead(expected, "whoever asks")));
    }

    private static LedgerVerdict verify(Path folder, List<HeldHead> outside) {
        try (StoredFolder stored = StoredFolder.open(folder)) {
            List<HeldHead> held = new ArrayList<>(outside);
            stored.witness(WITNESS)
                    .map(seen -> new HeldHead(new LedgerHead(seen.number(), seen.digest()), "the file of keys"))
                    .ifPresent(held::add);
            return new LedgerVerification(held).of(stored);
        } catch (StoreException e) {
            return new LedgerVerdict.Unreadable(e.getMessage());
        }
    }

    private static LedgerHead head(JdbcClient sql) {
        return LedgerTable.lastEntry(sql).map(LedgerEntry::head).orElse(LedgerHead.NONE);
    }

    private boolean endsAsWritten() {
        Optional<Witness> witness = store.keys().witness(WITNESS);
        boolean witnessed = witness.isEmpty()
                || store.read(sql -> LedgerTable.entry(sql, witness.get().number()))
                        .filter(entry -> entry.hash().equals(witness.get().digest()))
                        .isPresent();
        boolean hasRoot = head.number() == 0 || !lastRoot.equals(LedgerHead.NONE.hash());
        return witnessed && hasRoot;
    }

    private @Nullable Void appendDestroyed(Transaction tx, Destroyed due) {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            List<UUID> keys = due.of(purpose);
            if (!keys.isEmpty()) {
                append(tx, new LedgerEvent.KeysDestroyed(purpose, keys));
            }
        }
        return null;
    }

    /** Signs the head of each group, and notes it apart once it is durable. */
    private final class Hook implements CommitHook {
        @Override
        public void beforeCommit(Transaction tx) {
            if (head.equals(rooted)) {
                return;
            }
            LedgerHead rootedBefore = rooted;
            String lastBefore = lastRoot;
            LedgerRoot root = LedgerRoot.signed(head, Microseconds.of(tx.now()), lastRoot, store.keys()::sign);
            LedgerTable.insert(tx.sql(), root);
            rooted = head;
            lastRoot = root.digest();
            tx.ifUndone(() -> {
                rooted = rootedBefore;
                lastRoot = lastBefore;
            });
        }

        @Override
        public void afterCommit() {
            if (!noted.equals(rooted)) {
                store.keys().note(WITNESS, new Witness(rooted.number(), rooted.hash()));
                noted = rooted;
            }
        }
    }
}
