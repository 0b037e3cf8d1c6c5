package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues passes, withdraws them and finds them again. Thread-safe. */
@Component
public final class PassRegister {
    /** Passes in one commit: signing them takes a tenth of a second, and writing them keeps others a few milliseconds. */
    static final int BATCH = 100;

    private final Store store;
    private final Ledger ledger;
    private final PassPress press;

    /** Held from the choice of places until they are durable. Never taken on the store's writer. */
    private final Lock issuing = new ReentrantLock();

    PassRegister(Store store, Ledger ledger, PassPress press) {
        this.store = store;
        this.ledger = ledger;
        this.press = press;
    }

    /** Asked in the transaction that issues, so that no decision changes in between. */
    @FunctionalInterface
    public interface Ground {
        /** Whether a decision is in force and its traveller on the voyage. */
        boolean holds(Transaction tx, UUID decision);
    }

    /**
     * Issues passes. A traveller who has one that says the same keeps it; one that says something else is withdrawn in the same
     * commit. Returns once all is durable.
     *
     * @param orders at most one a traveller
     * @param by the officer's account
     * @return what became of each, in their order
     */
    public List<IssueResult> issue(List<PassOrder> orders, Ground ground, UUID by) {
        List<IssueResult> results = new ArrayList<>(orders.size());
        for (int start = 0; start < orders.size(); start += BATCH) {
            List<PassOrder> batch = orders.subList(start, Math.min(orders.size(), start + BATCH));
            issuing.lock();
            try {
                List<PassPress.Printed> printed = press.print(batch, by);
                results.addAll(store.write(tx ->
                        printed.stream().map(one -> issue(tx, one, ground)).toList()));
            } finally {
                issuing.unlock();
            }
        }
        return results;
    }

    private IssueResult issue(Transaction tx, PassPress.Printed printed, Ground ground) {
        return switch (printed) {
            case PassPress.Printed.Not not -> not.result();
            case PassPress.Printed.Fresh fresh -> {
                IssuedPass pass = fresh.row().pass();
                if (!ground.holds(tx, pass.decision())) {
                    yield new IssueResult.NotIssued(fresh.order(), IssueResult.Why.DECISION_CHANGED);
                }
                PassTable.standing(tx.sql(), pass.traveller())
                        .ifPresent(before -> withdraw(tx, before, WithdrawalReason.REPLACED, null));
                PassTable.insert(tx, fresh.row());
                ledger.append(
                        tx,
                        new LedgerEvent.PassIssued(
                                pass.id(),
                                pass.decision(),
                                pass.voyage(),
                                pass.number().list(),
                                pass.number().place(),
                                pass.issuedBy()));
                yield new IssueResult.Issued(fresh.order(), pass, fresh.secret());
            }
        };
    }

    /** Withdraws the pass that a traveller has, if it stands; part of the transaction of what causes it. */
    public void withdraw(Transaction tx, UUID traveller, WithdrawalReason reason, @Nullable UUID by) {
        PassTable.standing(tx.sql(), traveller).ifPresent(pass -> withdraw(tx, pass, reason, by));
    }

    /**
     * Withdraws the pass that a traveller has unless it says this.
     *
     * @param content what a pass would say by the decision that is now in force, as {@link #fingerprint} tells it; absent
     *     where there can be none
     */
    public void withdrawUnless(Transaction tx, UUID traveller, @Nullable String content) {
        PassTable.standing(tx.sql(), traveller)
                .filter(pass -> !PassTable.content(tx.sql(), pass.id()).equals(content))
                .ifPresent(pass -> withdraw(tx, pass, WithdrawalReason.DECISION_CHANGED, null));
    }

    /** Whether a traveller has a pass that stands. */
    public boolean stands(Transaction tx, UUID traveller) {
        return PassTable.standing(tx.sql(), traveller).isPresent();
    }

    /** The last pass that a traveller was given, whether it stands or not. */
    public Optional<IssuedPass> last(Transaction tx, UUID traveller) {
        return PassTable.ofTraveller(tx.sql(), traveller).stream().findFirst();
    }

    /**
     * Withdraws one pass in an officer's name.
     *
     * @return whether it stood until now
     */
    public boolean withdraw(UUID pass, UUID traveller, WithdrawalReason reason, UUID by) {
        return store.write(tx -> {
            Optional<IssuedPass> standing = PassTable.standing(tx.sql(), traveller)
                    .filter(one -> one.id().equals(pass));
            standing.ifPresent(one -> withdraw(tx, one, reason, by));
            return standing.isPresent();
        });
    }

    /**
     * Says that the holder of a pass was landed with it; part of the transaction that records the landing. A pass that was
     * withdrawn before stays withdrawn for what it was.
     *
     * @param by account of the officer in whose authority
     * @return the pass as it was until now; empty where it is none of this register
     */
    public Optional<IssuedPass> used(Transaction tx, PassNumber number, UUID by) {
        Optional<IssuedPass> pass = PassTable.numbered(tx.sql(), number);
        pass.filter(IssuedPass::stands).ifPresent(one -> withdraw(tx, one, WithdrawalReason.USED, by));
        return pass;
    }

    /** Takes away what the passes of somebody say; that they were given out and withdrawn stays. */
    public void forget(Transaction tx, UUID traveller) {
        PassTable.forget(tx, traveller);
    }

    /** A pass by its number, as it is within a transaction. */
    public Optional<IssuedPass> numbered(Transaction tx, PassNumber number) {
        return PassTable.numbered(tx.sql(), number);
    }

    private void withdraw(Transaction tx, IssuedPass pass, WithdrawalReason reason, @Nullable UUID by) {
        PassTable.withdraw(tx, pass, reason, by);
        ledger.append(
                tx,
                new LedgerEvent.PassWithdrawn(
                        pass.id(), pass.number().list(), pass.number().place(), reason.name(), by));
    }

    /**
     * Gives the traveller's page of a pass another address; the one before leads nowhere from then on.
     *
     * @return the secret, which is nowhere kept
     */
    public String newLink(UUID pass) {
        String secret = PassLink.fresh();
        byte[] link = PassLink.fingerprint(store.keys(), secret);
        store.<@Nullable Void>write(tx -> {
            PassTable.link(tx, pass, link);
            return null;
        });
        return secret;
    }

    /** All passes of a person on one voyage, the last first. */
    public List<IssuedPass> ofTraveller(UUID traveller) {
        return store.read(sql -> PassTable.ofTraveller(sql, traveller));
    }

    /** All passes of a voyage, the last first. */
    public List<IssuedPass> ofVoyage(UUID voyage) {
        return store.read(sql -> PassTable.ofVoyage(sql, voyage));
    }

    /** By its number. */
    public Optional<IssuedPass> numbered(PassNumber number) {
        return store.read(sql -> PassTable.numbered(sql, number));
    }

    /** By the secret of the traveller's page. */
    public Optional<IssuedPass> linked(String secret) {
        return store.read(sql -> PassTable.linked(sql, PassLink.fingerprint(store.keys(), secret)));
    }

    /** Both forms; empty once the traveller's key is destroyed. */
    public Optional<PassForms> forms(IssuedPass pass) {
        byte[] sealed = store.read(sql -> PassTable.sealed(sql, pass.id()));
        return store.keys()
                .open(pass.dataKey(), sealed, PassContent.context(pass.id()))
                .map(PassForms::of);
    }

    /** What is kept of all that a pass says but its place, to tell whether another would say the same. */
    public String fingerprint(TravelAuthorization content) {
        return PassContent.fingerprint(store.keys(), content);
    }
}
