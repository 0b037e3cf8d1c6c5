package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.clearance.post.SlotRules;
import dev.kanmon.server.enrolment.EnrolmentTable.PostDay;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What time does to enrolments: slots of those who do not come are given to those who wait, and whoever was not seen by
 * departure, or never showed a pass, ends so. Members whose outcome is there, protection among them, it never touches.
 */
@Component
public final class EnrolmentWatch {
    /** Voyages of two days ago have landed, with all that ferries need. */
    private static final int DAYS_BACK = 3;

    private final Store store;
    private final Ledger ledger;
    private final OpenPosts posts;
    private final Members members;

    EnrolmentWatch(Store store, Ledger ledger, OpenPosts posts, Members members) {
        this.store = store;
        this.ledger = ledger;
        this.posts = posts;
        this.members = members;
    }

    /** Once a minute: a slot given back is of use at once. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void look() {
        Instant now = store.clock().instant();
        LocalDate from = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_BACK);
        for (PostDay postDay : store.read(sql -> EnrolmentTable.postDays(sql, from))) {
            posts.find(postDay.post(), postDay.day())
                    .ifPresent(post -> store.<@Nullable Void>write(tx -> {
                        slots(tx, post, postDay.day(), now);
                        return null;
                    }));
        }
        store.<@Nullable Void>write(tx -> {
            departed(tx, now);
            ended(tx, now);
            return null;
        });
    }

    private void slots(Transaction tx, Post post, LocalDate day, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, post.port().zone());
        for (UUID party : book(tx, post, day).overdue(local)) {
            if (MemberTable.ofEnrolment(tx.sql(), party).stream()
                    .allMatch(member -> member.stage() == Stage.ENROLLED)) {
                EnrolmentTable.release(tx, party);
                ledger.append(tx, new LedgerEvent.SlotChanged(party, null, "NO_SHOW"));
            }
        }
        for (SlotBook.Promotion promotion : book(tx, post, day).promotions(local)) {
            EnrolmentTable.slot(tx, promotion.party(), promotion.slot().start());
            ledger.append(
                    tx,
                    new LedgerEvent.SlotChanged(
                            promotion.party(), promotion.slot().start().toString(), "GIVEN_BACK"));
        }
    }

    private static SlotBook book(Transaction tx, Post post, LocalDate day) {
        return new SlotBook(post, SlotRules.USUAL, day, EnrolmentTable.bookings(tx.sql(), post.id(), day));
    }

    /** Whoever was not seen by departure, and whoever never showed a pass by the day after arrival. */
    private void departed(Transaction tx, Instant now) {
        for (MemberTable.OnTheWay one : MemberTable.onTheWay(tx.sql(), LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            boolean left = !at(one.origin(), one.departure()).isAfter(now);
            boolean over = !at(one.destination(), one.arrival().plusDays(1)).isAfter(now);
            switch (one.member().stage()) {
                case ENROLLED, JOINED, AT_DESK -> {
                    if (left) {
                        unseen(tx, one.member());
                    }
                }
                case PRE_CONFIRMED -> {
                    if (over) {
                        members.end(tx, one.member().id(), PostOutcome.PASS_UNUSED, null, null);
                    }
                }
                case ENDED -> {}
            }
        }
    }

    private void unseen(Transaction tx, Member member) {
        if (member.finishedAt() != null) {
            members.end(tx, member.id(), PostOutcome.ORDINARY_COUNTER, "DECISION_CHANGED", null);
        } else if (member.startedAt() != null) {
            members.end(tx, member.id(), PostOutcome.ORDINARY_COUNTER, "NOT_FINISHED", null);
        } else {
            members.end(
                    tx, member.id(), PostOutcome.NOT_SEEN, member.joinedAt() == null ? "NO_SHOW" : "TOO_LATE", null);
        }
    }

    /** Rows of which nothing can be opened any more; everyone in them has an outcome first. */
    private void ended(Transaction tx, Instant now) {
        for (UUID party : EnrolmentTable.ended(tx.sql(), now)) {
            List<Member> left = MemberTable.ofEnrolment(tx.sql(), party);
            for (Member member : left) {
                switch (member.stage()) {
                    case ENROLLED, JOINED, AT_DESK -> unseen(tx, member);
                    case PRE_CONFIRMED -> members.end(tx, member.id(), PostOutcome.PASS_UNUSED, null, null);
                    case ENDED -> {}
                }
            }
            EnrolmentTable.delete(tx, party);
        }
    }

    private static Instant at(String port, LocalDateTime local) {
        return Ports.shipped()
                .find(port)
                .map(Port::zone)
                .map(zone -> local.atZone(zone).toInstant())
                .orElseGet(() -> local.toInstant(ZoneOffset.UTC));
    }
}
