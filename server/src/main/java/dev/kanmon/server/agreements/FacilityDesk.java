package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.facility.Entry;
import dev.kanmon.clearance.facility.FacilityBook;
import dev.kanmon.clearance.facility.FacilityUse;
import dev.kanmon.clearance.facility.FacilityUses;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.FacilityUsed;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records uses of facilities, and replays those recorded with those that the release knows of. */
@Component
public final class FacilityDesk {
    /** Recorded uses in all: the book is replayed for each question and each entry, so both stay short. */
    static final int MOST_USES = 5_000;

    private static final List<FacilityUse> SHIPPED = FacilityUses.shipped();

    private final Store store;
    private final Ledger ledger;
    private final Registry registry;

    FacilityDesk(Store store, Ledger ledger, Registry registry) {
        this.store = store;
        this.ledger = ledger;
        this.registry = registry;
    }

    /** What was in use, as known on that day. */
    public FacilityBook book(KnownAgreements known) {
        return replay(known, store.read(UseTable::all));
    }

    /**
     * Enters a use into the book of today. Two at once are entered one after the other; the second is held to what the
     * first has left.
     *
     * @return the use, which is durable and in the ledger
     * @throws RefusedStepException where it cannot be read, or, with a sentence, where it cannot be; nothing is stored
     */
    FacilityUse record(UseForm form, AccountPrincipal by) {
        // The registry stands still meanwhile: asking for it inside the write could have it switch, and wait for
        // itself.
        return registry.still(() -> {
            KnownAgreements known = registry.inForce().asKnown(Question.today(store.clock()));
            return store.write(tx -> {
                UUID id = Ids.next(tx.now());
                FacilityUse use = form.read(id.toString(), known.known());
                List<FacilityUse> recorded = UseTable.all(tx.sql());
                if (recorded.size() >= MOST_USES) {
                    throw new RefusedStepException(Refusal.USES_FULL);
                }
                if (replay(known, recorded).enter(use) instanceof Entry.Refused(var reason)) {
                    throw new RefusedStepException(Refusal.USE, reason.sentence());
                }
                UseTable.add(tx, use, by.account());
                ledger.append(tx, event(id, use, by));
                return use;
            });
        });
    }

    private static FacilityUsed event(UUID id, FacilityUse use, AccountPrincipal by) {
        return new FacilityUsed(
                id,
                use.facility(),
                use.leg().grantor(),
                use.leg().beneficiary(),
                use.act().name(),
                use.amount().toPlainString(),
                use.unit(),
                by.account());
    }

    private static FacilityBook replay(KnownAgreements known, List<FacilityUse> recorded) {
        List<FacilityUse> all = new ArrayList<>(SHIPPED);
        all.addAll(recorded);
        return FacilityBook.replay(known, all);
    }
}
