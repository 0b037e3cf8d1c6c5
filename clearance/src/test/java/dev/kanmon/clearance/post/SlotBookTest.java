package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.post.SlotBook.Booking;
import dev.kanmon.clearance.post.SlotBook.Offer;
import dev.kanmon.clearance.post.SlotBook.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slots of a post: reasoned examples, and random days held against a check that counts everything anew. */
class SlotBookTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);
    private static final LocalDate DAY = LocalDate.of(2030, 6, 15);
    private static final LocalDateTime EARLY = DAY.atStartOfDay();
    private static final int LENGTH = 10;
    private static final int CUT_OFF = 40;

    /** One officer who takes two minutes: four travellers in ten minutes at a load of 0.85 (4.25, rounded down). */
    private static final SlotRules RULES = new SlotRules(
            Duration.ofMinutes(LENGTH), Duration.ofMinutes(2), 0.85, Duration.ofHours(3), Duration.ofMinutes(15));

    private static final int CAPACITY = 4;

    private static Post post(String hours) {
        return WrittenPost.of(
                "kind: pre_entry_screening",
                "{" + hours + "arrangement: {host_law: KOR, places: [{port: ICN, officers: 1, cut_off_minutes: "
                        + CUT_OFF + "}]}}");
    }

    private static final Post POST = post("hours: \"06:00/21:00\", ");

    private static SlotBook book(List<Booking> bookings) {
        return new SlotBook(POST, RULES, DAY, bookings);
    }

    private static UUID id(long order) {
        return new UUID(0, order);
    }

    private static Booking booking(long order, int size, String departure, @Nullable String slot) {
        return new Booking(
                id(order),
                size,
                LocalDateTime.parse(DAY + "T" + departure),
                slot == null ? null : LocalDateTime.parse(DAY + "T" + slot),
                order);
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(DAY + "T" + time);
    }

    @Test
    void theDayIsCutIntoWholeSlots() {
        List<Slot> slots = book(List.of()).slots();
        assertThat(slots).hasSize(15 * 6);
        assertThat(slots.getFirst()).isEqualTo(new Slot(at("06:00"), at("06:10"), CAPACITY, 0));
        assertThat(slots.getLast().end()).isEqualTo(at("21:00"));
    }

    /** Where no hours are agreed the day has all its slots, the last one ending at midnight. */
    @Test
    void aPostWithoutHoursWorksTheWholeDay() {
        List<Slot> slots = new SlotBook(post(""), RULES, DAY, List.of()).slots();
        assertThat(slots).hasSize(24 * 6);
        assertThat(slots.getLast().end()).isEqualTo(DAY.plusDays(1).atStartOfDay());
    }

    /** From 7:10 to 9:20: three hours before 10:10 to the slot that ends at the cut-off. */
    @Test
    void slotsLieBetweenThreeHoursBeforeAndTheCutOff() {
        assertThat(book(List.of()).offer(1, at("10:10"), EARLY)).isEqualTo(new Offer.At(slot("07:10", 0)));
        assertThat(book(List.of()).offer(1, at("10:10"), at("09:20"))).isEqualTo(new Offer.At(slot("09:20", 0)));
        assertThat(book(List.of()).offer(1, at("10:10"), at("09:21"))).isEqualTo(new Offer.None(Why.PAST_CUT_OFF));
    }

    private static Slot slot(String start, int taken) {
        return new Slot(at(start), at(start).plusMinutes(LENGTH), CAPACITY, taken);
    }

    @Test
    void theEmptiestSlotIsOfferedSoThatLinesStayShort() {
        SlotBook book = book(List.of(booking(1, 2, "06:50", "06:00"), booking(2, 1, "07:00", "06:10")));
        assertThat(book.offer(2, at("07:00"), EARLY)).isEqualTo(new Offer.At(slot("06:10", 1)));
    }

    /** Nine members: two whole slots and one of the next. */
    @Test
    void aPartyLargerThanASlotGetsSlotsThatFollowEachOther() {
        SlotBook book = book(List.of(booking(1, 9, "10:10", null)));
        assertThat(book.promotions(EARLY))
                .singleElement()
                .satisfies(promotion -> assertThat(promotion.slot().start()).isEqualTo(at("07:10")));
        assertThat(book.with(id(1), at("07:10")).expected())
                .isEqualTo(Map.of(at("07:10"), 4, at("07:20"), 4, at("07:30"), 1));
    }

    @ParameterizedTest
    @CsvSource({"60, PARTY_TOO_LARGE", "61, PARTY_TOO_LARGE"})
    void aPartyThatNoSlotsBeforeTheCutOffHoldIsTooLarge(int size, Why why) {
        // 14 slots of 4 lie between 7:10 and 9:30.
        assertThat(book(List.of()).offer(size, at("10:10"), EARLY)).isEqualTo(new Offer.None(why));
        assertThat(book(List.of()).offer(56, at("10:10"), EARLY)).isEqualTo(new Offer.At(slot("07:10", 0)));
    }

    /** One slot lies before the cut-off of a departure at 6:50. Who asked first gets what is given back; who asks anew is behind. */
    @Test
    void whoAskedFirstGetsWhatIsGivenBack() {
        List<Booking> full = new ArrayList<>(
                List.of(booking(1, 4, "06:50", "06:00"), booking(2, 2, "06:50", null), booking(3, 2, "06:50", null)));
        assertThat(book(full).offer(1, at("06:50"), EARLY)).isEqualTo(new Offer.Waiting(2));
        full.removeFirst();
        SlotBook givenBack = book(full);
        assertThat(givenBack.promotions(EARLY))
                .extracting(SlotBook.Promotion::party)
                .containsExactly(id(2), id(3));
        // All four places are theirs already, though they are not yet written down.
        assertThat(givenBack.offer(1, at("06:50"), EARLY)).isEqualTo(new Offer.Waiting(2));
    }

    /** Past bug: whoever left earlier was counted in front, whatever slots they waited for, and whoever left later was not. */
    @Test
    void thePlaceInTheQueueCountsThoseWhoWaitForTheSameSlots() {
        SlotBook book = book(List.of(
                booking(1, 4, "06:50", "06:00"),
                booking(2, 1, "06:50", null),
                booking(3, 1, "07:00", null),
                booking(4, 1, "20:00", null),
                booking(5, 1, "06:50", null)));
        assertThat(book.before(id(5)))
                .as("parties 2 and 3 could have the slot at 6:00 too")
                .hasValue(2);
        assertThat(book.before(id(4)))
                .as("nobody else waits for an evening slot")
                .hasValue(0);
        assertThat(book.before(id(1))).isEmpty();
        assertThat(book.offer(1, at("06:50"), EARLY)).isEqualTo(new Offer.Waiting(3));
    }

    /** Three places are free: the four who asked first cannot use them, the one who asked later can. */
    @Test
    void noPlaceIsKeptEmptyForAPartyThatItIsTooSmallFor() {
        SlotBook book = book(
                List.of(booking(1, 1, "06:50", "06:00"), booking(2, 4, "06:50", null), booking(3, 1, "06:50", null)));
        assertThat(book.promotions(EARLY)).extracting(SlotBook.Promotion::party).containsExactly(id(3));
    }

    /** The slot ends at 6:10, the grace at 6:25; a party over two slots has until 6:35. */
    @Test
    void whoDoesNotComeGivesTheRoomBackAfterTheGrace() {
        SlotBook book = book(List.of(booking(1, 2, "06:50", "06:00"), booking(2, 8, "08:00", "06:00")));
        assertThat(book.overdue(at("06:25"))).isEmpty();
        assertThat(book.overdue(at("06:26"))).containsExactly(id(1));
        assertThat(book.overdue(at("06:36"))).containsExactly(id(1), id(2));
    }

    /** Past bug: a book without hours forgot its day. */
    @Test
    void aBookKeepsItsDay() {
        Post never = post("hours: \"06:00/06:05\", ");
        SlotBook book = new SlotBook(never, RULES, DAY, List.of(booking(1, 1, "10:10", null)));
        assertThat(book.slots()).isEmpty();
        assertThat(book.with(id(1), at("06:00")).expected()).isEqualTo(Map.of(at("06:00"), 1));
    }

    @ParameterizedTest
    @CsvSource({
        // Works until midnight: for 0:30 the last slot ends at 23:50 of the day before.
        "2030-06-15T00:30, 2030-06-14",
        "2030-06-15T01:00, 2030-06-15",
        "2030-06-15T10:10, 2030-06-15"
    })
    void theSlotsOfAVoyageSoonAfterMidnightAreOfTheDayBefore(LocalDateTime departure, LocalDate expected) {
        assertThat(SlotBook.day(post(""), RULES, departure)).contains(expected);
    }

    @Test
    void aPartyHasAMember() {
        assertThatThrownBy(() -> book(List.of()).offer(0, at("10:10"), EARLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a party has at least one member: 0");
    }

    /** A day of a busy post: parties ask, take their enrolment back, do not come, and wait. */
    @Test
    void onRandomDaysNoSlotIsOverfullAndNobodyWaitsForNothing() {
        for (int round = 0; round < 40; round++) {
            long seed = SEED + round;
            new RandomDay(seed).play();
        }
    }

    /** Counts with loops over minutes and places alone; knows nothing of how the book counts. */
    private static final class RandomDay {
        private final Random random;
        private final String said;
        private final Map<UUID, Booking> bookings = new HashMap<>();
        private LocalDateTime now = at("05:00");
        private long order;

        RandomDay(long seed) {
            random = new Random(seed);
            said = "seed " + seed + ": -Dkanmon.seed=" + seed;
        }

        void play() {
            for (int step = 0; step < 120; step++) {
                switch (random.nextInt(8)) {
                    case 0 -> now = now.plusMinutes(random.nextInt(20));
                    case 1 -> bookings.values().stream().findAny().ifPresent(one -> bookings.remove(one.party()));
                    case 2 -> book().overdue(now).forEach(this::release);
                    default -> ask();
                }
                for (SlotBook.Promotion promotion : book().promotions(now)) {
                    Booking old = Objects.requireNonNull(bookings.get(promotion.party()));
                    assertThat(old.slot()).as(said).isNull();
                    put(old, promotion.slot().start());
                }
                check();
            }
        }

        private SlotBook book() {
            return SlotBookTest.book(List.copyOf(bookings.values()));
        }

        private void put(Booking booking, @Nullable LocalDateTime slot) {
            bookings.put(
                    booking.party(),
                    new Booking(booking.party(), booking.size(), booking.departure(), slot, booking.order()));
        }

        private void release(UUID party) {
            Booking late = Objects.requireNonNull(bookings.remove(party));
            // By the clock: the last minute of their slots and the grace are over.
            int slots = (late.size() + CAPACITY - 1) / CAPACITY;
            assertThat(Objects.requireNonNull(late.slot())
                            .plusMinutes(LENGTH * slots + 15)
                            .isBefore(now))
                    .as(said)
                    .isTrue();
        }

        private void ask() {
            int size = random.nextInt(5) == 0 ? 5 + random.nextInt(12) : 1 + random.nextInt(4);
            LocalDateTime departure = at("06:30").plusMinutes(random.nextInt(240));
            Booking asks = new Booking(id(++order), size, departure, null, order);
            switch (book().offer(size, departure, now)) {
                case Offer.At(Slot slot) -> put(asks, slot.start());
                case Offer.Waiting(int before) -> put(asks, null);
                case Offer.None(Why why) ->
                    assertThat(places(departure)).as(said).isLessThan(size);
            }
        }

        /** Places of all slots that a voyage's travellers can still come to, taken or not. */
        private int places(LocalDateTime departure) {
            int places = 0;
            for (int slot = 0; slot < 90; slot++) {
                places += isOpen(at("06:00").plusMinutes((long) slot * LENGTH), departure) ? CAPACITY : 0;
            }
            return places;
        }

        private boolean isOpen(LocalDateTime start, LocalDateTime departure) {
            return !start.isBefore(now)
                    && !start.isBefore(departure.minusHours(3))
                    && !start.plusMinutes(LENGTH + CUT_OFF).isAfter(departure);
        }

        private void check() {
            Map<LocalDateTime, Integer> counts = new HashMap<>();
            for (Booking booking : bookings.values()) {
                if (booking.slot() != null) {
                    LocalDateTime last = booking.slot();
                    for (int member = 0; member < booking.size(); member++) {
                        last = booking.slot().plusMinutes((long) LENGTH * (member / CAPACITY));
                        counts.merge(last, 1, Integer::sum);
                    }
                    assertThat(last.plusMinutes(LENGTH + CUT_OFF)).as(said).isBeforeOrEqualTo(booking.departure());
                }
            }
            assertThat(counts.values()).as(said).allMatch(count -> count <= CAPACITY);
            assertThat(book().expected()).as(said).isEqualTo(counts);
            for (Booking waiting : bookings.values()) {
                if (waiting.slot() == null) {
                    for (int slot = 0; slot < 90; slot++) {
                        LocalDateTime start = at("06:00").plusMinutes((long) slot * LENGTH);
                        assertThat(hasRoom(waiting, start, counts))
                                .as("%s, %s waits though %s has room", said, waiting, start)
                                .isFalse();
                    }
                }
            }
        }

        private boolean hasRoom(Booking party, LocalDateTime start, Map<LocalDateTime, Integer> counts) {
            Map<LocalDateTime, Integer> with = new HashMap<>(counts);
            for (int member = 0; member < party.size(); member++) {
                LocalDateTime here = start.plusMinutes((long) LENGTH * (member / CAPACITY));
                if (!isOpen(here, party.departure()) || with.merge(here, 1, Integer::sum) > CAPACITY) {
                    return false;
                }
            }
            return true;
        }
    }
}
