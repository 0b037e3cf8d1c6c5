package dev.kanmon.clearance.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one post on one day, and who has which. Immutable. Families stay together: a party gets one slot, or slots that
 * follow each other where it is larger than one; no slot ends past the cut-off of its voyage.
 */
public final class SlotBook {
    /** A school class or a tour; larger groups enrol in parts. */
    public static final int LARGEST_PARTY = 60;

    private final Post post;
    private final SlotRules rules;
    private final NavigableMap<LocalDateTime, Integer> taken = new TreeMap<>();
    private final List<Booking> bookings;
    private final List<LocalDateTime> starts;
    private final int capacity;

    /**
     * Who wants to come, and when they do.
     *
     * @param party its id
     * @param size members still to be seen, from 1
     * @param departure of their voyage, local to the post
     * @param slot start of theirs; absent while they wait for one
     * @param order in which they asked, lower first
     */
    public record Booking(
            UUID party,
            int size,
            LocalDateTime departure,
            @Nullable LocalDateTime slot,
            long order) {}

    /** What a party is offered. */
    public sealed interface Offer {
        /** A slot; it is theirs once it is booked. */
        record At(Slot slot) implements Offer {}

        /**
         * All that end before their cut-off are given away; they are next for one that is given back.
         *
         * @param before parties that waited before them for a slot of theirs
         */
        record Waiting(int before) implements Offer {}

        /** There is none and there will be none. */
        record None(Why why) implements Offer {}
    }

    /** Why there is no slot for a party. */
    public enum Why {
        /** No slot of the post ends before the voyage's cut-off and begins after now. */
        PAST_CUT_OFF,
        /** Larger than {@link SlotBook#LARGEST_PARTY}, or than all slots before the cut-off together. */
        PARTY_TOO_LARGE
    }

    /** A waiting party that now has a slot. */
    public record Promotion(UUID party, Slot slot) {}

    /**
     * A book.
     *
     * @param post with its officers, hours and cut-off
     * @param day local to the post
     * @param bookings of that day, in any order
     */
    public SlotBook(Post post, SlotRules rules, LocalDate day, List<Booking> bookings) {
        this.post = post;
        this.rules = rules;
        this.capacity = rules.capacity(post.officers());
        this.bookings = bookings.stream()
                .sorted(Comparator.comparingLong(Booking::order).thenComparing(Booking::party))
                .toList();
        this.starts = starts(post, rules, day);
        for (Booking booking : this.bookings) {
            if (booking.slot() != null) {
                take(booking.slot(), booking.size());
            }
        }
    }

    private static List<LocalDateTime> starts(Post post, SlotRules rules, LocalDate day) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalDateTime closing = day.atTime(post.hours().to());
        LocalDateTime start = day.atTime(post.hours().from());
        while (!start.plus(rules.length()).isAfter(closing)) {
            starts.add(start);
            start = start.plus(rules.length());
        }
        return starts;
    }

    private void take(LocalDateTime from, int size) {
        int left = size;
        LocalDateTime start = from;
        while (left > 0) {
            int room = Math.max(0, capacity - taken.getOrDefault(start, 0));
            boolean last = !starts.contains(start.plus(rules.length()));
            int here = last ? left : Math.min(left, room);
            taken.merge(start, here, Integer::sum);
            left -= here;
            start = start.plus(rules.length());
        }
    }

    /** All slots of the day, in order. */
    public List<Slot> slots() {
        return starts.stream().map(this::slot).toList();
    }

    private Slot slot(LocalDateTime start) {
        return new Slot(start, start.plus(rules.length()), capacity, taken.getOrDefault(start, 0));
    }

    /** Slots that a voyage's travellers can come to: begun no earlier than now and before departure than agreed, over by the cut-off. */
    private List<Slot> open(LocalDateTime departure, LocalDateTime now) {
        LocalDateTime first = departure.minus(rules.earliest());
        LocalDateTime last = departure.minus(post.cutOff());
        return slots().stream()
                .filter(slot -> !slot.start().isBefore(now) && !slot.start().isBefore(first))
                .filter(slot -> !slot.end().isAfter(last))
                .toList();
    }

    /**
     * The slot for a party: of those with room the one with the most, the earlier of two alike, so that lines stay short.
     *
     * @param size members, from 1
     * @param departure of their voyage, local to the post
     * @param now local to the post
     */
    public Offer offer(int size, LocalDateTime departure, LocalDateTime now) {
        List<Slot> open = open(departure, now);
        if (open.isEmpty()) {
            return new Offer.None(Why.PAST_CUT_OFF);
        }
        if (size > LARGEST_PARTY || size > open.size() * capacity) {
            return new Offer.None(Why.PARTY_TOO_LARGE);
        }
        return best(open, size)
                .<Offer>map(Offer.At::new)
                .orElseGet(() -> new Offer.Waiting((int) bookings.stream()
                        .filter(booking -> booking.slot() == null)
                        .filter(booking -> !booking.departure().isAfter(departure))
                        .count()));
    }

    /**
     * Slots that a party could begin in now, in order.
     *
     * @param size members, from 1
     * @param departure of their voyage, local to the post
     * @param now local to the post
     */
    public List<Slot> choices(int size, LocalDateTime departure, LocalDateTime now) {
        List<Slot> open = open(departure, now);
        return IntStream.range(0, open.size())
                .filter(from -> fits(open, from, size))
                .mapToObj(open::get)
                .toList();
    }

    /** Whether a party that begins in one of these slots has room in it and, where it is larger than one, in those that follow. */
    private boolean fits(List<Slot> open, int from, int size) {
        int room = open.get(from).room();
        for (int next = from + 1; size > capacity && room < size && next < open.size(); next++) {
            if (open.get(next).room() == 0 || open.get(next - 1).room() == 0) {
                return false;
            }
            room += open.get(next).room();
        }
        return room >= size;
    }

    /** Parties that wait and come before this one; empty where it does not wait. */
    public OptionalInt before(UUID party) {
        Booking own = bookings.stream()
                .filter(booking -> booking.party().equals(party) && booking.slot() == null)
                .findFirst()
                .orElse(null);
        return own == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) bookings.stream()
                        .takeWhile(booking -> !booking.party().equals(party))
                        .filter(booking -> booking.slot() == null)
                        .filter(booking -> !booking.departure().isAfter(own.departure()))
                        .count());
    }

    private Optional<Slot> best(List<Slot> open, int size) {
        if (size <= capacity) {
            return open.stream()
                    .filter(slot -> slot.room() >= size)
                    .max(Comparator.comparingInt(Slot::room).thenComparing(Slot::start, Comparator.reverseOrder()));
        }
        return IntStream.range(0, open.size())
                .filter(from -> fits(open, from, size))
                .mapToObj(open::get)
                .findFirst();
    }

    /** Who of those who wait gets a slot now, in the order in which they asked. */
    public List<Promotion> promotions(LocalDateTime now) {
        SlotBook book = this;
        List<Promotion> promotions = new ArrayList<>();
        for (Booking waiting : bookings) {
            if (waiting.slot() == null
                    && book.offer(waiting.size(), waiting.departure(), now) instanceof Offer.At(Slot slot)) {
                promotions.add(new Promotion(waiting.party(), slot));
                book = book.with(waiting.party(), slot.start());
            }
        }
        return promotions;
    }

    /** The same with a party in a slot. */
    public SlotBook with(UUID party, @Nullable LocalDateTime slot) {
        return new SlotBook(
                post,
                rules,
                day(),
                bookings.stream()
                        .map(booking -> booking.party().equals(party)
                                ? new Booking(party, booking.size(), booking.departure(), slot, booking.order())
                                : booking)
                        .toList());
    }

    private LocalDate day() {
        return starts.isEmpty() ? LocalDate.MIN : starts.getFirst().toLocalDate();
    }

    /** Parties whose slot and grace are over: their room is given back, and whoever still comes is seen as there is room. */
    public List<UUID> overdue(LocalDateTime now) {
        Duration grace = rules.grace();
        return bookings.stream()
                .filter(booking -> booking.slot() != null
                        && booking.slot().plus(rules.length()).plus(grace).isBefore(now))
                .map(Booking::party)
                .toList();
    }

    /** Travellers expected by the start of their slot: what a queue is forecast from. */
    public Map<LocalDateTime, Integer> expected() {
        return Map.copyOf(taken);
    }
}
