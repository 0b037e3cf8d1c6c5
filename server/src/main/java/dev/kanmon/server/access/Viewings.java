package dev.kanmon.server.access;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.RecordViewed;
import dev.kanmon.server.store.Store;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at personal data: each is an event of the ledger before anything is shown. */
@Component
public final class Viewings {
    private final Store store;
    private final Ledger ledger;

    Viewings(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * Records a look and returns once that is durable.
     *
     * @param viewer who looks
     * @param voyage the voyage looked at
     * @param decision the one traveller's decision looked at; absent where it is the voyage as a whole
     */
    public void record(AccountPrincipal viewer, UUID voyage, @Nullable UUID decision) {
        store.write(tx -> ledger.append(tx, new RecordViewed(viewer.account(), voyage, decision)));
    }
}
