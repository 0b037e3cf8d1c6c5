package dev.kanmon.clearance.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one post on one day, and who has which. Immutable.
 *
 * <p>A party gets one slot. One larger than a slot gets as many whole slots as it fills, one after the other, and room in the
 * next for the rest: so that from the first slot alone it is clear which are theirs. No slot ends past the cut-off of its voyage.
 *
 * <p>Whoever asked earlier is served earlier. But no room is held back: a party that waits for more room than is free is passed
 * over by a smaller one, since a place kept empty helps nobody, and whoever finds none by their cut-off uses the ordinary
 * counter and loses nothing.
 */
public final class SlotBook {
    /** A school class or a tour; larger groups enrol in parts. */
    public static final int LARGEST_PARTY = 60;

    private final Post post;
    private final SlotRules rules;
    private final LocalDate day;
    private final List<Booking> bookings;
    private final List<LocalDateTime> starts;
    private final int capacity;
    private final NavigableMap<LocalDateTime, Integer> taken;

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
         * All that end before their cut-off are given away; they get one that is given back, in the order of asking.
         *
         * @param before parties that wait already for a slot that could be theirs
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
     * @param day of its slots, local to the post
     * @param bookings of that day, in any order
     */
    public SlotBook(Post post, SlotRules rules, LocalDate day, List<Booking> bookings) {
        this.post = post;
        this.rules = rules;
        this.day = day;
        this.capacity = rules.capacity(post.officers());
        this.bookings = bookings.stream()
                .sorted(Comparator.comparingLong(Booking::order).thenComparing(Booking::party))
                .toList();
        this.starts = starts(post, rules, day);
        this.taken = new TreeMap<>();
        for (Booking booking : this.bookings) {
            if (booking.slot() != null) {
                take(taken, booking.slot(), booking.size());
            }
        }
    }

    /**
     * The day on whose slots the travellers of a voyage can come: that of departure, or the one before where it leaves soon after
     * midnight. None where no slot lies within the hours of the post before the cut-off, and not earlier than anybody comes.
     *
     * @param departure local to the post
     */
    public static Optional<LocalDate> day(Post post, SlotRules rules, LocalDateTime departure) {
        LocalDate own = departure.toLocalDate();
        return Stream.of(own, own.minusDays(1))
                .filter(day -> !new SlotBook(post, rules, day, List.of())
                        .open(departure, LocalDateTime.MIN)
                        .isEmpty())
                .findFirst();
    }

    private static List<LocalDateTime> starts(Post post, SlotRules rules, LocalDate day) {
        List<LocalDateTime> starts = new ArrayList<>();
        LocalTime to = post.hours().to();
        LocalDateTime closing = to.equals(LocalTime.MAX) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
        LocalDateTime start = day.atTime(post.hours().from());
        while (!start.plus(rules.length()).isAfter(closing)) {
            starts.add(start);
            start = start.plus(rules.length());
        }
        return List.copyOf(starts);
    }

    private void take(Map<LocalDateTime, Integer> counts, LocalDateTime from, int size) {
        LocalDateTime start = from;
        for (int left = size; left > 0; left -= capacity) {
            counts.merge(start, Math.min(left, capacity), Integer::sum);
            start = start.plus(rules.length());
        }
    }

    /** All slots of the day, in order. */
    public List<Slot> slots() {
        return starts.stream().map(start -> slot(start, taken)).toList();
    }

    private Slot slot(LocalDateTime start, Map<LocalDateTime, Integer> counts) {
        return new Slot(start, start.plus(rules.length()), capacity, counts.getOrDefault(start, 0));
    }

    /** Slots that a voyage's travellers can come to: begun no earlier than now and before departure than agreed, over by the cut-off. */
    private List<LocalDateTime> open(LocalDateTime departure, LocalDateTime now) {
        LocalDateTime first = departure.minus(rules.earliest());
        LocalDateTime last = departure.minus(post.cutOff());
        return starts.stream()
                .filter(start -> !start.isBefore(now) && !start.isBefore(first))
                .filter(start -> !start.plus(rules.length()).isAfter(last))
                .toList();
    }

    /**
     * The slot for a party that asks now, once those who wait have had theirs: of those with room the one with the most, the
     * earlier of two alike, so that lines stay short.
     *
     * @param size members, from 1
     * @param departure of their voyage, local to the post
     * @param now local to the post
     */
    public Offer offer(int size, LocalDateTime departure, LocalDateTime now) {
        if (size < 1) {
            throw new IllegalArgumentException("a party has at least one member: " + size);
        }
        List<LocalDateTime> open = open(departure, now);
        if (open.isEmpty()) {
            return new Offer.None(Why.PAST_CUT_OFF);
        }
        if (size > LARGEST_PARTY || size > open.size() * capacity) {
            return new Offer.None(Why.PARTY_TOO_LARGE);
        }
        Map<LocalDateTime, Integer> counts = new HashMap<>(taken);
        promote(counts, now);
        return best(open, size, counts)
                .<Offer>map(start -> new Offer.At(slot(start, taken)))
                .orElseGet(() -> new Offer.Waiting(waitingFor(bookings.stream(), departure, now)));
    }

    /**
     * Slots that a party could begin in now, in order; room for those who wait is left out.
     *
     * @param size members, from 1
     * @param departure of their voyage, local to the post
     * @param now local to the post
     */
    public List<Slot> choices(int size, LocalDateTime departure, LocalDateTime now) {
        Map<LocalDateTime, Integer> counts = new HashMap<>(taken);
        promote(counts, now);
        List<LocalDateTime> open = open(departure, now);
        return open.stream()
                .filter(start -> fits(start, open, size, counts))
                .map(start -> slot(start, counts))
                .toList();
    }

    /** Parties that wait, asked earlier, and could have a slot of this one's; empty where it does not wait. */
    public OptionalInt before(UUID party) {
        Booking own = bookings.stream()
                .filter(booking -> booking.party().equals(party) && booking.slot() == null)
                .findFirst()
                .orElse(null);
        return own == null
                ? OptionalInt.empty()
                : OptionalInt.of(waitingFor(
                        bookings.stream().takeWhile(booking -> !booking.party().equals(party)),
                        own.departure(),
                        LocalDateTime.MIN));
    }

    /** Whoever leaves hours earlier or later waits for other slots, and is before nobody here. */
    private int waitingFor(Stream<Booking> others, LocalDateTime departure, LocalDateTime now) {
        List<LocalDateTime> own = open(departure, now);
        return (int) others.filter(booking -> booking.slot() == null)
                .filter(booking -> !Collections.disjoint(open(booking.departure(), now), own))
                .count();
    }

    private Optional<LocalDateTime> best(List<LocalDateTime> open, int size, Map<LocalDateTime, Integer> counts) {
        if (size <= capacity) {
            return open.stream()
                    .filter(start -> room(start, counts) >= size)
                    .max(Comparator.<LocalDateTime>comparingInt(start -> room(start, counts))
                            .thenComparing(Comparator.reverseOrder()));
        }
        return open.stream().filter(start -> fits(start, open, size, counts)).findFirst();
    }

    /** Whether whole slots are free from here on, and room in the next for the rest. */
    private boolean fits(LocalDateTime from, List<LocalDateTime> open, int size, Map<LocalDateTime, Integer> counts) {
        LocalDateTime start = from;
        for (int left = size; left > 0; left -= capacity) {
            if (!open.contains(start) || room(start, counts) < Math.min(left, capacity)) {
                return false;
            }
            start = start.plus(rules.length());
        }
        return true;
    }

    private int room(LocalDateTime start, Map<LocalDateTime, Integer> counts) {
        return slot(start, counts).room();
    }

    /**
     * Who of those who wait gets a slot now, in the order in which they asked. Ask for it whenever room was given back; whoever
     * asks anew is behind them.
     */
    public List<Promotion> promotions(LocalDateTime now) {
        return promote(new HashMap<>(taken), now);
    }

    /** Adds what is given away to the counts. */
    private List<Promotion> promote(Map<LocalDateTime, Integer> counts, LocalDateTime now) {
        List<Promotion> promotions = new ArrayList<>();
        for (Booking waiting : bookings) {
            if (waiting.slot() == null) {
                best(open(waiting.departure(), now), waiting.size(), counts).ifPresent(start -> {
                    promotions.add(new Promotion(waiting.party(), slot(start, counts)));
                    take(counts, start, waiting.size());
                });
            }
        }
        return List.copyOf(promotions);
    }

    /** The same with a party in a slot, or out of it. */
    public SlotBook with(UUID party, @Nullable LocalDateTime slot) {
        return new SlotBook(
                post,
                rules,
                day,
                bookings.stream()
                        .map(booking -> booking.party().equals(party)
                                ? new Booking(party, booking.size(), booking.departure(), slot, booking.order())
                                : booking)
                        .toList());
    }

    /** Parties whose slots and grace are over: their room is given back, and whoever still comes is seen as there is room. */
    public List<UUID> overdue(LocalDateTime now) {
        return bookings.stream()
                .filter(booking -> booking.slot() != null
                        && end(booking.slot(), booking.size())
                                .plus(rules.grace())
                                .isBefore(now))
                .map(Booking::party)
                .toList();
    }

    private LocalDateTime end(LocalDateTime slot, int size) {
        return slot.plus(rules.length().multipliedBy(Math.max(1, Math.ceilDiv(size, capacity))));
    }

    /** Travellers expected by the start of their slot: what a queue is forecast from. */
    public Map<LocalDateTime, Integer> expected() {
        return Map.copyOf(taken);
    }
}
