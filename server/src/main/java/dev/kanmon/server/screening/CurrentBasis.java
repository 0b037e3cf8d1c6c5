package dev.kanmon.server.screening;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.server.agreements.Registry;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.lists.ListUpdate;
import dev.kanmon.server.lists.WatchLists;
import dev.kanmon.server.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The basis that decisions are taken by: one immutable bundle, so that no decision ever mixes two versions. Swapped whole;
 * whoever is being screened meanwhile is decided by the one before.
 */
@Component
final class CurrentBasis {
    private final Store store;
    private final Ledger ledger;
    private final Registry registry;
    private volatile Basis basis;

    /** Takes the basis into use; its versions are in the ledger before the first decision. */
    CurrentBasis(Store store, Ledger ledger, Registry registry, WatchLists lists) {
        this.store = store;
        this.ledger = ledger;
        this.registry = registry;
        basis = with(registry.inForce(), lists.lists());
        store.write(tx -> ledger.append(tx, new LedgerEvent.BasisLoaded(basis.versions())));
    }

    /** The basis of this moment: agreements that have come into force are in it, once its versions are in the ledger. */
    Basis get() {
        Basis now = basis;
        return now.agreements().equals(registry.inForce()) ? now : change();
    }

    private synchronized Basis change() {
        Agreements inForce = registry.inForce();
        if (!basis.agreements().equals(inForce)) {
            Basis next = with(inForce, basis.lists());
            store.write(tx -> ledger.append(tx, new LedgerEvent.BasisLoaded(next.versions())));
            basis = next;
        }
        return basis;
    }

    /** Takes changed lists into use, once what changed and the versions are in the ledger. */
    synchronized void change(List<ListUpdate> updates, List<WatchList> lists) {
        Basis next = with(registry.inForce(), lists);
        store.write(tx -> {
            for (ListUpdate update : updates) {
                ledger.append(tx, event(update));
            }
            return ledger.append(tx, new LedgerEvent.BasisLoaded(next.versions()));
        });
        basis = next;
    }

    private static Basis with(Agreements agreements, List<WatchList> lists) {
        return new Basis(agreements, lists, Ports.shipped(), Engine.version());
    }

    private static LedgerEvent event(ListUpdate update) {
        WatchList now = update.now();
        return new LedgerEvent.ListChanged(
                update.id(),
                version(update.before()),
                version(now),
                now == null ? 0 : now.size(),
                update.added(),
                update.changed(),
                update.removed());
    }

    private static @Nullable String version(@Nullable WatchList list) {
        return list == null ? null : list.version();
    }
}
