package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who comes, and with what luck. */
class CrowdTest {
    /** 2,000 random numbers of 32 bits hold an equal pair once in two thousand sets; the seed is fixed. */
    @Test
    void travellersOfDifferentVoyagesDoNotShareTheirLuck() {
        List<Coming> voyages = IntStream.range(0, 10)
                .<Coming>mapToObj(number -> Days.voyage("KE70" + number, "10:00", 200))
                .toList();
        Crowd crowd = new Crowd(new HallDay(Days.hall(Days.counters(1, 60)), Days.DAY, voyages), 0);
        crowd.gather(1);
        Set<Integer> luck = new HashSet<>();
        for (int i = 0; i < crowd.size(); i++) {
            luck.add(crowd.luck(i));
        }
        assertThat(luck).hasSize(2_000);
    }

    @Test
    void aListedVoyageHasExactlyTheNumbersOfItsList() {
        HallDay day = Days.day(new Coming.Voyage(
                "OZ102",
                Days.DAY.atTime(10, 0),
                true,
                null,
                true,
                null,
                List.of(
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, 101),
                        new OnBoard(Group.OTHER, Readiness.LOOK, 7))));
        Hall doubtful = new Hall(
                "NRT",
                "NRT",
                Hall.Kind.ARRIVAL,
                Set.of(),
                day.hall().lanes(),
                day.hall().approach(),
                new Doubt(
                        Spread.normal(0, 600),
                        Spread.fixed(1),
                        Spread.fixed(1),
                        Spread.gamma(1, 0.3),
                        "assumed, to be widely wrong"));
        Crowd crowd = new Crowd(day.with(doubtful), 0.4);
        for (long seed = 1; seed <= 20; seed++) {
            crowd.gather(seed);
            assertThat(count(crowd)).containsEntry(Kind.number(Group.OTHER, Readiness.LOOK), 7L);
            assertThat(crowd.size()).as("seed %d", seed).isEqualTo(108);
        }
    }

    @Test
    void addingAVoyageLeavesEveryoneElseAsTheyWere() {
        Coming first = Days.voyage("KE703", "10:00", 150);
        Coming second = Days.voyage("OZ102", "10:20", 180);
        Coming third = Days.voyage("7C1102", "10:40", 189);
        Crowd two = new Crowd(Days.day(first, second), 0.3);
        Crowd three = new Crowd(Days.day(first, second, third), 0.3);
        two.gather(5);
        three.gather(5);
        assertThat(two.size()).isEqualTo(330);
        for (int i = 0; i < two.size(); i++) {
            assertThat(three.reaches(i)).isEqualTo(two.reaches(i));
            assertThat(three.luck(i)).isEqualTo(two.luck(i));
            assertThat(three.kind(i)).isEqualTo(two.kind(i));
        }
    }

    @Test
    void whoeverTakesPartAtASmallShareTakesPartAtAGreaterOneAndComesAtTheSameMoment() {
        HallDay day = Days.day(Days.voyage("KE703", "10:00", 400));
        Crowd few = new Crowd(day, 0.2);
        Crowd many = new Crowd(day, 0.5);
        few.gather(3);
        many.gather(3);
        int confirmed = Kind.number(Group.PARTNER, Readiness.PRE_CONFIRMED);
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.reaches(i)).isEqualTo(few.reaches(i));
            if (few.kind(i) == confirmed) {
                assertThat(many.kind(i)).isEqualTo(confirmed);
            }
        }
        // Binomial of 400: 80 and 200, standard deviations of 8 and 10.
        assertThat(count(few).getOrDefault(confirmed, 0L)).isBetween(48L, 112L);
        assertThat(count(many).getOrDefault(confirmed, 0L)).isBetween(160L, 240L);
    }

    /** Past bug: at an exit check the nationals of the destination became pre-confirmed, whom none of its lanes serves. */
    @Test
    void theStateThatIsLeftDoesNotKnowWhoIsPreConfirmed() {
        Hall hall = Days.hall(Days.counters(6, 45));
        Hall exit = new Hall(
                "ICN exit",
                "ICN",
                Hall.Kind.EXIT,
                Set.of(),
                hall.lanes(),
                new Approach.Departing(Spread.fixed(3_600), "assumed"),
                Doubt.NONE);
        HallDay day = new HallDay(
                exit,
                Days.DAY,
                List.of(new Coming.Voyage(
                        "KE703",
                        Days.DAY.atTime(10, 0),
                        true,
                        null,
                        true,
                        null,
                        List.of(
                                new OnBoard(Group.PARTNER, Readiness.CLEAR, 100),
                                new OnBoard(Group.PARTNER, Readiness.PRE_CONFIRMED, 20)))));
        Crowd crowd = new Crowd(day, 1);
        crowd.gather(1);
        assertThat(count(crowd)).containsExactly(Map.entry(Kind.number(Group.PARTNER, Readiness.CLEAR), 120L));
        assertThat(Forecasting.forecast(day, 1, 1, 3).everybody().unserved()).isZero();
    }

    /** Past bug: the number of a voyage did not fit where travellers keep it. */
    @Test
    void moreVoyagesThanADayCanTellApartAreRefused() {
        List<Coming> most = Collections.nCopies(HallDay.MAXIMUM_COMING, Days.voyage("KE703", "10:00", 0));
        List<Coming> more = Collections.nCopies(HallDay.MAXIMUM_COMING + 1, Days.voyage("KE703", "10:00", 0));
        Hall hall = Days.hall(Days.counters(1, 60));
        assertThat(new HallDay(hall, Days.DAY, most).coming()).hasSize(HallDay.MAXIMUM_COMING);
        assertThatThrownBy(() -> new HallDay(hall, Days.DAY, more)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Integer, Long> count(Crowd crowd) {
        return IntStream.range(0, crowd.size())
                .boxed()
                .collect(Collectors.groupingBy(crowd::kind, Collectors.counting()));
    }
}
