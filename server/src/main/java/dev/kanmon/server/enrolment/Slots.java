package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Slot;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.clearance.post.SlotRules;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Store;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slots of posts as they are given, and changes of them. Thread-safe. */
@Component
public final class Slots {
    private final Store store;
    private final Ledger ledger;
    private final OpenPosts posts;
    private final SlotRules rules;

    Slots(Store store, Ledger ledger, OpenPosts posts, PostSettings settings) {
        this.store = store;
        this.ledger = ledger;
        this.posts = posts;
        this.rules = settings.rules();
    }

    /** The slots of a post on a day, as they are given. */
    public SlotBook book(Post post, LocalDate day) {
        return store.read(sql -> book(sql, post, day));
    }

    /** The same, as part of something else. Whoever came without a slot waits for none any more. */
    SlotBook book(JdbcClient sql, Post post, LocalDate day) {
        return new SlotBook(post, rules, day, bookings(sql, post, day));
    }

    private static List<SlotBook.Booking> bookings(JdbcClient sql, Post post, LocalDate day) {
        Set<UUID> toCome = EnrolmentTable.toCome(sql, post.id(), day);
        return EnrolmentTable.bookings(sql, post.id(), day).stream()
                .filter(booking -> booking.slot() != null || toCome.contains(booking.party()))
                .toList();
    }

    /** Parties that come before one that waits for a slot; empty where it does not wait. */
    public OptionalInt place(Party party) {
        return posts.find(party.post(), day(party))
                .map(post -> book(post, day(party)).before(party.id()))
                .orElse(OptionalInt.empty());
    }

    /** Slots that a party may change to now, in order; none once one of it has joined the line. */
    public List<Slot> choices(Party party) {
        return store.read(sql -> choices(sql, party));
    }

    private List<Slot> choices(JdbcClient sql, Party party) {
        Post post = posts.find(party.post(), day(party)).orElse(null);
        if (post == null || !EnrolmentTable.toCome(sql, post.id(), day(party)).contains(party.id())) {
            return List.of();
        }
        List<SlotBook.Booking> others = bookings(sql, post, day(party)).stream()
                .filter(booking -> !booking.party().equals(party.id()))
                .toList();
        int size = (int) MemberTable.ofEnrolment(sql, party.id()).stream()
                .filter(member -> member.stage() != Stage.ENDED)
                .count();
        LocalDateTime now =
                LocalDateTime.ofInstant(store.clock().instant(), post.port().zone());
        return new SlotBook(post, rules, day(party), others)
                .choices(size, party.trip().departure(), now);
    }

    /**
     * Gives a party another slot, in the place of the one it has or missed, or waits for.
     *
     * @param start of the slot, local to the post
     * @return whether it could begin in it
     */
    public boolean change(Party party, LocalDateTime start) {
        return store.write(tx -> {
            boolean free = choices(tx.sql(), party).stream()
                    .anyMatch(slot -> slot.start().equals(start));
            if (free && !start.equals(party.slot())) {
                EnrolmentTable.slot(tx, party.id(), start);
                ledger.append(tx, new LedgerEvent.SlotChanged(party.id(), start.toString(), "ASKED"));
            }
            return free;
        });
    }

    /** When a slot that begins then is over. */
    LocalDateTime end(LocalDateTime start) {
        return start.plus(rules.length());
    }

    private static LocalDate day(Party party) {
        return party.trip().departure().toLocalDate();
    }
}
