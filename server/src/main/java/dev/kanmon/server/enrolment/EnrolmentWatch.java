package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.clearance.post.SlotBook;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What time does to enrolments: slots of those who do not come are given to those who wait, and whoever was not seen by
 * departure, or never showed a pass, ends so. Members whose outcome is there, protection among them, it never touches. What is to
 * be done is found beside the writer, in a query for all; a party with which it fails keeps no other from it.
 */
@Component
public final class EnrolmentWatch {
    /** No clock of a post is further from UTC. */
    private static final int HOURS_FROM_UTC = 14;

    /** Parties ended in one look: more than two aircraft a minute; others follow with the next look. */
    private static final int MOST_AT_ONCE = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentWatch.class);

    private final Store store;
    private final Ledger ledger;
    private final OpenPosts posts;
    private final Members members;
    private final Slots slots;
    private final List<MemberPapers> papers;

    EnrolmentWatch(
            Store store, Ledger ledger, OpenPosts posts, Members members, Slots slots, List<MemberPapers> papers) {
        this.store = store;
        this.ledger = ledger;
        this.posts = posts;
        this.members = members;
        this.slots = slots;
        this.papers = List.copyOf(papers);
    }

    /** Once a minute: a slot given back is of use at once. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void look() {
        Instant now = store.clock().instant();
        LocalDateTime utc = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        LocalDate from = utc.minusHours(HOURS_FROM_UTC).toLocalDate();
        for (PostDay postDay : store.read(sql -> EnrolmentTable.postDays(sql, from, utc.plusHours(HOURS_FROM_UTC)))) {
            guarded(
                    "slots",
                    () -> posts.find(postDay.post(), postDay.day())
                            .ifPresent(post -> giveSlots(post, postDay.day(), now)));
        }
        for (UUID party : store.read(sql -> MemberTable.overdue(sql, now, MOST_AT_ONCE))) {
            guarded("outcomes", () -> write(tx -> departed(tx, party)));
        }
        for (UUID party : store.read(sql -> EnrolmentTable.ended(sql, now, MOST_AT_ONCE))) {
            guarded("ends", () -> write(tx -> ended(tx, party)));
        }
    }

    /** What it fails with may quote what it works on: the log has its kind alone. */
    private static void guarded(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.error("{} of an enrolment failed: {}", what, failure.getClass().getName());
        }
    }

    private interface Step {
        void in(Transaction tx);
    }

    private void write(Step step) {
        store.<@Nullable Void>write(tx -> {
            step.in(tx);
            return null;
        });
    }

    private void giveSlots(Post post, LocalDate day, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, post.port().zone());
        boolean idle = store.read(sql -> {
            SlotBook book = slots.book(sql, post, day);
            Set<UUID> toCome = EnrolmentTable.toCome(sql, post.id(), day);
            return book.overdue(local).stream().noneMatch(toCome::contains)
                    && book.promotions(local).isEmpty();
        });
        if (!idle) {
            write(tx -> giveSlots(tx, post, day, local));
        }
    }

    private void giveSlots(Transaction tx, Post post, LocalDate day, LocalDateTime local) {
        Set<UUID> toCome = EnrolmentTable.toCome(tx.sql(), post.id(), day);
        for (UUID party : slots.book(tx.sql(), post, day).overdue(local)) {
            if (toCome.contains(party)) {
                EnrolmentTable.release(tx, party);
                ledger.append(tx, new LedgerEvent.SlotChanged(party, null, "NO_SHOW"));
            }
        }
        for (SlotBook.Promotion promotion : slots.book(tx.sql(), post, day).promotions(local)) {
            LocalDateTime start = promotion.slot().start();
            EnrolmentTable.slot(tx, promotion.party(), start);
            ledger.append(tx, new LedgerEvent.SlotChanged(promotion.party(), start.toString(), "GIVEN_BACK"));
        }
    }

    /**
     * Whoever was not seen by departure. Who has a pass is waited for until nothing is kept of them any more: a gate that was cut
     * off tells late.
     */
    private void departed(Transaction tx, UUID party) {
        MemberTable.ofEnrolment(tx.sql(), party).stream()
                .filter(member -> member.stage() != Stage.PRE_CONFIRMED)
                .forEach(member -> over(tx, member));
    }

    private void over(Transaction tx, Member member) {
        switch (member.stage()) {
            case ENROLLED, JOINED, AT_DESK -> unseen(tx, member);
            case PRE_CONFIRMED -> members.end(tx, member.id(), PostOutcome.PASS_UNUSED, null, null);
            case ENDED -> {}
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

    /** A row of which nothing can be opened any more; everyone in it has an outcome first. */
    private void ended(Transaction tx, UUID party) {
        List<Member> left = MemberTable.ofEnrolment(tx.sql(), party);
        left.forEach(member -> {
            over(tx, member);
            papers.forEach(kept -> kept.forget(tx, member.id()));
        });
        EnrolmentTable.delete(tx, party);
    }
}
