package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.messages.Presence;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.screening.TravellerWatch;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way of members from the line at the post to their one outcome. Each step is taken only from where it may be taken, says
 * whether it was, and has its line in the ledger. Thread-safe.
 */
@Component
public final class Members implements TravellerWatch {
    private final Store store;
    private final Ledger ledger;
    private final PassRegister passes;

    Members(Store store, Ledger ledger, PassRegister passes) {
        this.store = store;
        this.ledger = ledger;
        this.passes = passes;
    }

    /** By their id; empty for nobody's, and for those of whom nothing is kept any more. */
    public Optional<Member> find(UUID member) {
        return store.read(sql -> MemberTable.find(sql, member));
    }

    /** To whom a pass was issued, by whoever holds it. */
    public Optional<Member> ofHolder(Transaction tx, UUID holder) {
        return MemberTable.ofHolder(tx.sql(), holder);
    }

    /** Everyone who enrolled and is this carrier's traveller. */
    public List<Member> ofPerson(Transaction tx, UUID person) {
        return MemberTable.ofPerson(tx.sql(), person);
    }

    /** Everyone who enrolled for a voyage, those who ended too. */
    public List<Member> ofVoyage(Transaction tx, String voyage, LocalDate day) {
        return MemberTable.onVoyage(tx.sql(), voyage, day);
    }

    /** Whether a carrier's list tells of a member at this moment. */
    public boolean isCarried(Transaction tx, UUID member) {
        return MemberTable.find(tx.sql(), member)
                .filter(found -> found.person() != null)
                .isPresent();
    }

    /** Whether a post's officer sent this carrier's traveller to the ordinary counter, or they asked for protection there. */
    public boolean isAnswered(Transaction tx, UUID person) {
        return MemberTable.answered(tx.sql(), person);
    }

    /** The port from which a member of a party is to leave: its IATA code, or its UN/LOCODE where it has none. */
    public Optional<String> origin(Transaction tx, Member member) {
        return EnrolmentTable.find(tx.sql(), member.enrolment()).map(EnrolmentTable.Row::origin);
    }

    /** How it ended; empty while it did not. */
    public Optional<PostOutcome> outcome(UUID member) {
        return store.read(sql -> OutcomeTable.of(sql, member));
    }

    /** Puts a member in the line at the post; whether they were not in it yet. */
    public boolean join(UUID member) {
        return store.write(tx -> join(tx, member));
    }

    /** The same, as part of something else. */
    public boolean join(Transaction tx, UUID member) {
        if (!isAt(tx, member, Stage.ENROLLED)) {
            return false;
        }
        MemberTable.joined(tx, member, tx.now());
        ledger.append(tx, new LedgerEvent.MemberMoved(member, Stage.JOINED.name(), null));
        return true;
    }

    /**
     * An officer begins with a member; whoever did not join the line joins it now.
     *
     * @return whether the member was free, or was this officer's already
     */
    public boolean start(UUID member, UUID officer) {
        return store.write(tx -> start(tx, member, officer));
    }

    /** The same, as part of something else. */
    public boolean start(Transaction tx, UUID member, UUID officer) {
        Member found = MemberTable.find(tx.sql(), member).orElse(null);
        if (found == null || found.stage() == Stage.ENDED || found.stage() == Stage.PRE_CONFIRMED) {
            return false;
        }
        if (found.stage() == Stage.AT_DESK) {
            return officer.equals(found.officer());
        }
        join(tx, member);
        MemberTable.started(tx, member, officer, tx.now());
        ledger.append(tx, new LedgerEvent.MemberMoved(member, Stage.AT_DESK.name(), officer));
        return true;
    }

    /** Gives a member who is at the desk back to the line; whether they were there with this officer. */
    public boolean putBack(UUID member, UUID officer) {
        return store.write(tx -> {
            if (!isWith(tx, member, officer)) {
                return false;
            }
            MemberTable.stage(tx, member, Stage.JOINED);
            ledger.append(tx, new LedgerEvent.MemberMoved(member, Stage.JOINED.name(), officer));
            return true;
        });
    }

    /**
     * An officer pre-confirms the member in front of them, as part of what finds out on which grounds.
     *
     * @param holder to whom the pass is to be issued: the carrier's traveller, or else the member
     * @return whether the member was at the desk with this officer
     */
    public boolean preConfirm(Transaction tx, UUID member, UUID holder, UUID officer) {
        if (!isWith(tx, member, officer)) {
            return false;
        }
        MemberTable.preConfirmed(tx, member, holder, tx.now());
        ledger.append(tx, new LedgerEvent.MemberMoved(member, Stage.PRE_CONFIRMED.name(), officer));
        return true;
    }

    /** Whether a member is pre-confirmed at this moment: what a pass of theirs rests on. */
    public static boolean isPreConfirmed(Transaction tx, UUID member) {
        return isAt(tx, member, Stage.PRE_CONFIRMED);
    }

    /**
     * Ends it with a member: their one outcome, and none after it. A pass that stands is withdrawn, but for one that was shown
     * at a gate, which the gate sees to.
     *
     * @param reason a code where there is more to say, such as {@code NO_SHOW}
     * @param by the officer's account; absent where it was none's doing
     * @return whether there was no outcome yet
     */
    public boolean end(Transaction tx, UUID member, PostOutcome outcome, @Nullable String reason, @Nullable UUID by) {
        Member found = MemberTable.find(tx.sql(), member).orElse(null);
        if (found == null) {
            return false;
        }
        MemberTable.finished(tx, member, tx.now());
        if (!OutcomeTable.insert(tx, member, outcome, reason, by)) {
            return false;
        }
        MemberTable.stage(tx, member, Stage.ENDED);
        ledger.append(tx, new LedgerEvent.MemberEnded(member, outcome.name(), reason, by));
        withdrawn(outcome)
                .ifPresent(why -> holders(found, outcome, by).forEach(one -> passes.withdraw(tx, one, why, by)));
        return true;
    }

    /** Who has a pass that goes: an officer's word, and a request for protection, go before what a carrier's list gave. */
    private static Stream<UUID> holders(Member member, PostOutcome outcome, @Nullable UUID by) {
        boolean all = outcome == PostOutcome.PROTECTION || (outcome == PostOutcome.ORDINARY_COUNTER && by != null);
        return Stream.of(member.holder(), all ? member.person() : null)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Optional<WithdrawalReason> withdrawn(PostOutcome outcome) {
        return switch (outcome) {
            case LANDED, COUNTER_AT_GATE, PASS_UNUSED -> Optional.empty();
            // Of protection a pass says nothing: it looks like the ordinary counter, as everything else does.
            case ORDINARY_COUNTER, PROTECTION -> Optional.of(WithdrawalReason.DECISION_CHANGED);
            case WITHDRAWN -> Optional.of(WithdrawalReason.TRAVELLER_ASKED);
            case NOT_SEEN, NOT_TRAVELLED -> Optional.of(WithdrawalReason.NOT_ON_BOARD);
        };
    }

    @Override
    public boolean awaits(String voyage, LocalDate day) {
        return store.read(sql -> MemberTable.anyOn(sql, voyage, day));
    }

    /** Whoever was pre-confirmed and has no pass any more is to be seen again. */
    @Override
    public void decided(
            Transaction tx,
            String voyage,
            LocalDate day,
            UUID person,
            List<String> documents,
            @Nullable String content) {
        for (Member member : meant(tx, voyage, day, person, documents)) {
            if (!person.equals(member.person())) {
                MemberTable.person(tx, member.id(), person);
            }
            UUID holder = member.holder();
            if (member.stage() == Stage.PRE_CONFIRMED && holder != null) {
                reconsider(tx, member, holder, content);
                if (!passes.stands(tx, holder)) {
                    MemberTable.stage(tx, member.id(), Stage.JOINED);
                    ledger.append(tx, new LedgerEvent.MemberMoved(member.id(), Stage.JOINED.name(), null));
                }
            }
        }
    }

    /** By a document, and whoever was this traveller before: a carrier may report another document for them, or none. */
    private static List<Member> meant(
            Transaction tx, String voyage, LocalDate day, UUID person, List<String> documents) {
        Map<UUID, Member> meant = new LinkedHashMap<>();
        if (!documents.isEmpty()) {
            MemberTable.withDocuments(tx.sql(), voyage, day, documents)
                    .forEach(member -> meant.put(member.id(), member));
        }
        MemberTable.ofPerson(tx.sql(), person).stream()
                .filter(member -> member.stage() != Stage.ENDED)
                .forEach(member -> meant.putIfAbsent(member.id(), member));
        return List.copyOf(meant.values());
    }

    /**
     * A pass that was made from the document an officer read says more surely who the holder is than a carrier does, who
     * shortens names and spells them in its own way: it stands while the carrier's traveller with that document is clear. One
     * made from a carrier's report says what that said.
     */
    private void reconsider(Transaction tx, Member member, UUID holder, @Nullable String content) {
        if (!holder.equals(member.id())) {
            passes.withdrawUnless(tx, holder, content);
        } else if (content == null) {
            passes.withdraw(tx, holder, WithdrawalReason.DECISION_CHANGED, null);
        }
    }

    @Override
    public void moved(Transaction tx, UUID person, Presence presence) {
        switch (presence) {
            case EXPECTED -> {}
            case ON_BOARD ->
                MemberTable.elsewhere(tx.sql(), person).stream()
                        .filter(one -> !one.voyage().equals(Presented.designator(one.boarded())))
                        .forEach(one -> willNotTravel(tx, one.member(), "OTHER_VOYAGE"));
            case CANCELLED, NOT_ON_BOARD ->
                MemberTable.ofPerson(tx.sql(), person).forEach(member -> willNotTravel(tx, member, presence.name()));
        }
    }

    /** Also those whom no list of the carrier has. */
    @Override
    public void cancelled(Transaction tx, String voyage, LocalDate day) {
        MemberTable.onVoyage(tx.sql(), voyage, day)
                .forEach(member -> willNotTravel(tx, member, Presence.CANCELLED.name()));
    }

    /** Pass and slot are free; a party of which nobody was seen or is to come gives its slot back. */
    private void willNotTravel(Transaction tx, Member member, String reason) {
        if (member.stage() == Stage.ENDED) {
            return;
        }
        end(tx, member.id(), PostOutcome.NOT_TRAVELLED, reason, null);
        UUID party = member.enrolment();
        boolean free = MemberTable.ofEnrolment(tx.sql(), party).stream()
                .allMatch(one -> one.stage() == Stage.ENDED && one.startedAt() == null);
        if (free
                && EnrolmentTable.find(tx.sql(), party)
                        .filter(row -> row.slot() != null)
                        .isPresent()) {
            EnrolmentTable.release(tx, party);
            ledger.append(tx, new LedgerEvent.SlotChanged(party, null, PostOutcome.NOT_TRAVELLED.name()));
        }
    }

    private static boolean isAt(Transaction tx, UUID member, Stage stage) {
        return MemberTable.find(tx.sql(), member)
                .filter(found -> found.stage() == stage)
                .isPresent();
    }

    /** Whether a member is at the desk with an officer at this moment. */
    public static boolean isWith(Transaction tx, UUID member, UUID officer) {
        return MemberTable.find(tx.sql(), member)
                .filter(found -> found.stage() == Stage.AT_DESK && officer.equals(found.officer()))
                .isPresent();
    }
}
