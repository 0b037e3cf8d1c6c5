package dev.kanmon.server.protection;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens cases and hands them to the host State. Each method that reads or changes one takes the State of whoever asks, and knows
 * no case of another. Thread-safe.
 */
@Component
final class Protection {
    /** Closed cases that a page lists: enough to find the last ones again. */
    static final int CLOSED_LISTED = 100;

    private final Store store;
    private final Ledger ledger;
    private final ProtectionSettings settings;
    private final ObjectProvider<ProtectionWatch> watches;

    /** The watches are asked for late: some of them know rooms that come after this one. */
    Protection(Store store, Ledger ledger, ProtectionSettings settings, ObjectProvider<ProtectionWatch> watches) {
        this.store = store;
        this.ledger = ledger;
        this.settings = settings;
        this.watches = watches;
    }

    /**
     * Opens a case. When this returns it is durable, and no room does anything by itself to the member any more.
     *
     * @param post id of the post
     * @param hostState whose procedure it is for, alpha-3
     * @param by account of who took it down
     * @return its number
     */
    String open(String post, String hostState, Told told, UUID by) {
        UUID id = Ids.next(store.clock().instant());
        DataKey key = store.keys().create(KeyPurpose.PROTECTION);
        byte[] sealed = store.keys().seal(key, told.bytes(), context(id));
        List<ProtectionWatch> stopped =
                told.member() == null ? List.of() : watches.orderedStream().toList();
        return store.write(tx -> {
            String number = CaseNumber.fresh();
            while (CaseTable.numberTaken(tx.sql(), number)) {
                number = CaseNumber.fresh();
            }
            tx.keep(key);
            CaseTable.insert(
                    tx,
                    new ProtectionCase(id, number, post, hostState, tx.now(), by, null, null, null, null),
                    new CaseTable.Sealed(key.id(), sealed));
            ledger.append(tx, new LedgerEvent.ProtectionAsked(id, hostState, by));
            UUID member = told.member();
            if (member != null) {
                stopped.forEach(watch -> watch.asked(tx, post, member));
            }
            return number;
        });
    }

    /** A State's cases that are not closed, the one that waits longest first. */
    List<ProtectionCase> open(String hostState) {
        return store.read(sql -> CaseTable.open(sql, hostState));
    }

    /** A State's last closed cases, the last first. */
    List<ProtectionCase> closed(String hostState) {
        return store.read(sql -> CaseTable.closed(sql, hostState, CLOSED_LISTED));
    }

    /** One of a State's cases. */
    Optional<ProtectionCase> find(String hostState, UUID id) {
        return store.read(sql -> CaseTable.find(sql, hostState, id));
    }

    /**
     * What was told, for an officer of the host State; the look is durable in the ledger before anything is given.
     *
     * @return empty where there is no such case of that State, nobody took it yet, or what was told is destroyed
     */
    Optional<Told> look(String hostState, UUID id, UUID by) {
        boolean mayLook = store.write(tx -> {
            boolean taken = CaseTable.find(tx.sql(), hostState, id)
                    .filter(found -> found.takenAt() != null)
                    .isPresent();
            if (taken) {
                ledger.append(tx, new LedgerEvent.ProtectionViewed(id, hostState, by));
            }
            return taken;
        });
        return mayLook ? told(hostState, id) : Optional.empty();
    }

    /** Takes a case; whether it was there and nobody's. */
    boolean take(String hostState, UUID id, UUID by) {
        return store.write(tx -> {
            boolean taken = CaseTable.taken(tx, hostState, id, by);
            if (taken) {
                ledger.append(tx, new LedgerEvent.ProtectionTaken(id, hostState, by));
            }
            return taken;
        });
    }

    /**
     * Closes a case that was taken: it is handed over to the procedure. What was told is sealed anew under a key with a date, the
     * one without is destroyed.
     *
     * @return whether it was there, taken, and not closed
     */
    boolean close(String hostState, UUID id, UUID by) {
        Optional<CaseTable.Sealed> before = store.read(sql -> CaseTable.sealed(sql, hostState, id));
        Optional<Told> told = before.flatMap(found -> told(found, id));
        if (before.isEmpty() || told.isEmpty()) {
            return false;
        }
        UUID old = before.get().dataKey();
        DataKey key = store.keys()
                .create(KeyPurpose.PROTECTION, store.clock().instant().plus(settings.kept()));
        byte[] sealed = store.keys().seal(key, told.get().bytes(), context(id));
        boolean closed = store.write(tx -> {
            if (!CaseTable.closed(tx, hostState, id, by, new CaseTable.Sealed(key.id(), sealed))) {
                return false;
            }
            tx.keep(key);
            ledger.append(tx, new LedgerEvent.ProtectionClosed(id, hostState, by));
            ledger.append(tx, new LedgerEvent.KeysDestroyed(KeyPurpose.PROTECTION, List.of(old)));
            return true;
        });
        if (closed) {
            store.keys().destroy(old);
        }
        return closed;
    }

    private Optional<Told> told(String hostState, UUID id) {
        return store.read(sql -> CaseTable.sealed(sql, hostState, id)).flatMap(found -> told(found, id));
    }

    private Optional<Told> told(CaseTable.Sealed found, UUID id) {
        return store.keys().open(found.dataKey(), found.sealed(), context(id)).map(Told::of);
    }

    private static String context(UUID id) {
        return "protection/" + id;
    }
}
