package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.enrolment.EnrolmentTable.Row;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes enrolments back. Thread-safe. */
@Component
final class Withdrawals {
    private final Store store;
    private final Ledger ledger;
    private final Members members;
    private final PassRegister passes;
    private final List<MemberPapers> papers;

    Withdrawals(Store store, Ledger ledger, Members members, PassRegister passes, List<MemberPapers> papers) {
        this.store = store;
        this.ledger = ledger;
        this.members = members;
        this.passes = passes;
        this.papers = List.copyOf(papers);
    }

    /**
     * Lets a party go at once, or one member of it: what was told, its key, its slot, its passes. What is left is the
     * outcome, which is nothing personal. What the others told is sealed anew under another key, unless passes of theirs, or
     * what another room keeps of them, are sealed under this one. Nothing where it is gone already.
     *
     * @param member the one who goes; absent where all do
     */
    void withdraw(Party party, @Nullable UUID member) {
        Instant end = Enrolments.end(party);
        DataKey fresh = store.keys().create(KeyPurpose.ENROLMENT, end);
        Optional<UUID> destroyed = store.write(tx -> {
            List<Member> all = MemberTable.ofEnrolment(tx.sql(), party.id());
            List<Member> gone = all.stream()
                    .filter(one -> member == null || one.id().equals(member))
                    .toList();
            Optional<Row> row = EnrolmentTable.find(tx.sql(), party.id());
            if (gone.isEmpty() || row.isEmpty()) {
                return Optional.empty();
            }
            for (Member one : gone) {
                members.end(tx, one.id(), PostOutcome.WITHDRAWN, null, null);
                papers.forEach(kept -> kept.forget(tx, one.id()));
                passes.forget(tx, one.id());
                MemberTable.delete(tx, one.id());
            }
            List<Member> left = all.stream().filter(one -> !gone.contains(one)).toList();
            Optional<UUID> key = Optional.of(row.get().dataKey());
            if (left.isEmpty()) {
                EnrolmentTable.delete(tx, party.id());
                ledger.append(tx, new LedgerEvent.EnrolmentWithdrawn(party.id()));
            } else {
                key = key.filter(old -> left.stream().noneMatch(one -> needsKey(tx, one)));
                reseal(tx, row.get(), gone, key.isPresent() ? fresh : null);
            }
            key.ifPresent(old -> ledger.append(tx, new LedgerEvent.KeysDestroyed(KeyPurpose.ENROLMENT, List.of(old))));
            return key;
        });
        destroyed.ifPresent(store.keys()::destroy);
    }

    private boolean needsKey(Transaction tx, Member member) {
        return member.holder() != null || papers.stream().anyMatch(kept -> kept.kept(tx, member.id()));
    }

    /** What those who go told goes, and what the others told stays. */
    private void reseal(Transaction tx, Row row, List<Member> gone, @Nullable DataKey fresh) {
        DataKey key = fresh == null
                ? store.keys().find(row.dataKey(), KeyPurpose.ENROLMENT).orElse(null)
                : fresh;
        byte[] plain = store.keys()
                .open(row.dataKey(), row.sealed(), Enrolments.context(row.id()))
                .orElse(null);
        if (key == null || plain == null) {
            return;
        }
        if (fresh != null) {
            tx.keep(fresh);
        }
        Told told = Told.of(plain);
        for (Member one : gone) {
            told = told.without(one.place());
        }
        EnrolmentTable.seal(tx, row.id(), key.id(), store.keys().seal(key, told.bytes(), Enrolments.context(row.id())));
    }
}
