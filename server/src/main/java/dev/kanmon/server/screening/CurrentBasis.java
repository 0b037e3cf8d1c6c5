package dev.kanmon.server.screening;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.lists.WatchLists;
import dev.kanmon.server.store.Store;
import org.springframework.stereotype.Component;

/** The basis that decisions are taken by: one immutable bundle, so that no decision ever mixes two versions. */
@Component
final class CurrentBasis {
    private final Basis basis;

    /** Takes the basis into use; its versions are in the ledger before the first decision. */
    CurrentBasis(Store store, Ledger ledger, WatchLists lists) {
        basis = new Basis(Agreements.shipped(), lists.lists(), Ports.shipped(), Engine.version());
        store.write(tx -> ledger.append(tx, new LedgerEvent.BasisLoaded(basis.versions())));
    }

    Basis get() {
        return basis;
    }
}
