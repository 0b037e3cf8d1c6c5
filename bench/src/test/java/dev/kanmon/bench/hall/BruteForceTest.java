package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Halls so small that each second can be told by hand. */
class BruteForceTest {
    private static final Scenario.TravellerClass VISITOR = new Scenario.TravellerClass("visitor", true);
    private static final Scenario.TravellerClass CITIZEN = new Scenario.TravellerClass("citizen", false);
    private static final double END = 20_000;

    /**
     * Five reach the hall at 100, 110, 120, 130, 140; a service takes 60. Two counters until 165, then one.
     * 1: 100-160 at A. 2: 110-170 at B. 3: 160-220 at A. At 165 both are busy; B ends first, at 170, and closes.
     * 4: 220-280 at A. 5: 280-340 at A.
     */
    @Test
    void aCounterThatClosesFinishesWhomItServesAndTheOneThatEndsFirstCloses() {
        List<Passage> passages = run(five(), lane(60, opening(0, 165, 2), opening(165, END, 1)));
        assertThat(passages).map(Passage::queued).containsExactly(0.0, 0.0, 40.0, 90.0, 140.0);
        assertThat(passages).map(Passage::landed).containsExactly(160.0, 170.0, 220.0, 280.0, 340.0);
    }

    @Test
    void theFiguresOfThatDayAreThoseWorkedOutByHand() {
        DayOfHall day = DayOfHall.of(run(five(), lane(60, opening(0, 165, 2), opening(165, END, 1))), 2);
        assertThat(day.waits()).isEqualTo(new Waits(5, 54, 140, 140, 1));
        assertThat(day.timeInHall()).isEqualTo(114);
        // 270 seconds of standing in 900.
        assertThat(day.quarters().getFirst().queue()).isCloseTo(0.3, within(1e-12));
        assertThat(day.quarters().getFirst().waits()).isEqualTo(day.waits());
        assertThat(day.quarters().getLast().waits().travellers()).isZero();
        assertThat(day.quarters().getLast().queue()).isZero();
        // Permission less spot-in (0) and walk (100): 60, 70, 120, 180, 240. Four of five are landed after 180; 10/8 of
        // it.
        assertThat(day.official().within20()).isEqualTo(1);
        assertThat(day.official().longest()).containsExactly(Map.entry("KE703", 225.0));
    }

    /** The same five; one counter, a second from 150. 2 starts at once, 150-210; 3: 160-220; 4: 210-270; 5: 220-280. */
    @Test
    void aNewCounterTakesTheHeadOfTheQueueAtOnce() {
        List<Passage> passages = run(five(), lane(60, opening(0, 150, 1), opening(150, END, 2)));
        assertThat(passages).map(Passage::queued).containsExactly(0.0, 40.0, 40.0, 80.0, 80.0);
    }

    /** Two reach the hall at 100 and 110; at 105 one of two counters closes: the idle one, so the second waits until 160. */
    @Test
    void anIdleCounterClosesBeforeABusyOne() {
        List<Passage> passages = run(flight(2, 10, CITIZEN), lane(60, opening(0, 105, 2), opening(105, END, 1)));
        assertThat(passages).map(Passage::landed).containsExactly(160.0, 220.0);
    }

    /** At 165 B is to close when it ends at 170; at 168 two are wanted again, so B stays: 4: 170-230, 5: 220-280. */
    @Test
    void aCounterThatHasNotYetClosedStaysWhenItIsWantedAgain() {
        List<Passage> passages = run(five(), lane(60, opening(0, 165, 2), opening(165, 168, 1), opening(168, END, 2)));
        assertThat(passages).map(Passage::queued).containsExactly(0.0, 0.0, 40.0, 40.0, 80.0);
    }

    /** Nobody is served between openings: at 100-160 and, from 1000 on, 1000-1060 and so on. */
    @Test
    void aLaneThatIsShutForAWhileKeepsItsQueue() {
        List<Passage> passages = run(flight(3, 10, VISITOR), lane(60, opening(0, 120, 1), opening(1000, END, 1)));
        assertThat(passages).map(Passage::landed).containsExactly(160.0, 1060.0, 1120.0);
    }

    /**
     * A serves in 100, B in 30, one counter each; four reach the hall at 100, 110, 120, 130. 1 finds both free and takes A, named
     * first, until 200. 2: B 110-140. 3: B would start at 140, A at 200: B 140-170. 4: B would start at 170: B 170-200.
     */
    @Test
    void travellersJoinTheLaneWhereServiceStartsFirstAndOfEqualOnesTheFirstNamed() {
        List<Passage> passages =
                run(flight(4, 10, VISITOR), lane("A", 100, opening(0, END, 1)), lane("B", 30, opening(0, END, 1)));
        assertThat(passages)
                .map(passage -> passage.stands().getFirst())
                .containsExactlyInAnyOrder(
                        new Passage.Stand("A", 100, 100, 200),
                        new Passage.Stand("B", 110, 110, 140),
                        new Passage.Stand("B", 120, 140, 170),
                        new Passage.Stand("B", 130, 170, 200));
    }

    /** A is shut until 125: of four at 100, 110, 120, 130, B serves 1 at 100-160; 2 foresees A at 125; 3 B at 160 rather than A at 225. */
    @Test
    void theChoiceForeseesWhenLanesOpenAndClose() {
        List<Passage> passages =
                run(flight(4, 10, VISITOR), lane("A", 100, opening(125, END, 1)), lane("B", 60, opening(0, 170, 1)));
        assertThat(passages)
                .map(passage -> passage.stands().getFirst())
                .containsExactlyInAnyOrder(
                        new Passage.Stand("B", 100, 100, 160),
                        new Passage.Stand("A", 110, 125, 225),
                        new Passage.Stand("B", 120, 160, 220),
                        // B closes after that one, so the fourth waits for A.
                        new Passage.Stand("A", 130, 225, 325));
    }

    /** Two kiosks of 20, then one counter of 30: 1: 100-120, 120-150. 2: 110-130, then waits 20: 150-180. */
    @Test
    void waitsOfAKioskAndTheCounterBehindItAddUp() {
        List<Passage> passages = run(
                flight(2, 10, VISITOR),
                new Scenario.Lane(
                        "kiosk", true, service(20), List.of(opening(0, END, 2)), new Scenario.Then("counter", 1)),
                new Scenario.Lane("counter", false, service(30), List.of(opening(0, END, 1)), null));
        assertThat(passages).map(Passage::queued).containsExactly(0.0, 20.0);
        assertThat(passages).map(Passage::timeInHall).containsExactly(50.0, 70.0);
    }

    @Test
    void aClassUsesOnlyLanesThatServeIt() {
        List<Passage> passages = run(
                flight(3, 10, CITIZEN),
                new Scenario.Lane("visitors", true, Map.of("visitor", exactly(5)), List.of(opening(0, END, 9)), null),
                new Scenario.Lane("citizens", true, Map.of("citizen", exactly(50)), List.of(opening(0, END, 1)), null));
        assertThat(passages).map(Passage::landed).containsExactly(150.0, 200.0, 250.0);
        // Citizens are no short-stay visitors: the official measure counts nobody.
        assertThat(OfficialMeasure.of(passages).travellers()).isZero();
    }

    /** Of 10 services of 60 at one counter, waits are 0, 60, ... 540 less 0, 1, ... 9; the ninth is 8 x 59, the eighth landed at 480. */
    @Test
    void percentilesCountWholeTravellers() {
        List<Passage> passages = run(flight(10, 1, VISITOR), lane(60, opening(0, END, 1)));
        assertThat(DayOfHall.of(passages, 1).waits().ninetieth()).isEqualTo(8 * 59.0);
        assertThat(OfficialMeasure.of(passages).longest()).containsExactly(Map.entry("KE703", 480 * 10 / 8.0));
    }

    /** Whoever chooses foresees a second; the run fails where service then begins at another one. Shifts change while queues stand. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsForeseenComesTrueOnBusyDaysWithShifts(long seed) {
        Spread slow = new Spread.Lognormal(72, 0.6);
        Spread fast = new Spread.Exponential(15);
        Scenario busy = new Scenario(
                "busy",
                List.of(),
                List.of(new Scenario.Background(0, 7_200, 0.1, List.of(new Scenario.Share(VISITOR, 1)))),
                List.of(
                        new Scenario.Lane(
                                "counters",
                                true,
                                Map.of("visitor", slow),
                                List.of(opening(0, 1_800, 6), opening(1_800, 3_000, 2), opening(3_000, END, 7)),
                                null),
                        new Scenario.Lane(
                                "gates",
                                true,
                                Map.of("visitor", fast),
                                List.of(opening(900, 2_700, 1), opening(3_600, 5_000, 2)),
                                null)));
        List<Passage> passages = BruteForce.run(busy, seed);
        assertThat(passages)
                .hasSizeGreaterThan(600)
                .extracting(passage -> passage.stands().getFirst().lane())
                .contains("counters", "gates");
    }

    @Test
    void aQueueThatIsNeverServedIsAnErrorAndNoShortWait() {
        assertThatThrownBy(() -> run(five(), lane(60, opening(0, 115, 1)))).hasMessageContaining("opens no more");
    }

    @Test
    void theSameSeedGivesTheSameDayAndAnotherSeedAnotherOne() {
        SteadyLoad load = new SteadyLoad(2, 0.02, new Spread.Lognormal(72, 0.5), 0, 20_000);
        List<Waits> waits = LongStream.of(1, 1, 2).mapToObj(load::waits).toList();
        assertThat(waits.get(0)).isEqualTo(waits.get(1)).isNotEqualTo(waits.get(2));
    }

    private static List<Passage> run(Scenario.Flight flight, Scenario.Lane... lanes) {
        return BruteForce.run(new Scenario("by hand", List.of(flight), List.of(), List.of(lanes)), 1);
    }

    private static Scenario.Flight five() {
        return flight(5, 10, VISITOR);
    }

    /** Spot-in at 0, a walk of 100. */
    private static Scenario.Flight flight(int travellers, double apart, Scenario.TravellerClass all) {
        return new Scenario.Flight(
                "KE703", 0, travellers, 0, exactly(apart), exactly(100), 100, List.of(new Scenario.Share(all, 1)));
    }

    private static Scenario.Lane lane(double seconds, Scenario.Opening... openings) {
        return lane("counters", seconds, openings);
    }

    private static Scenario.Lane lane(String name, double seconds, Scenario.Opening... openings) {
        Scenario.@Nullable Then landed = null;
        return new Scenario.Lane(name, true, service(seconds), List.of(openings), landed);
    }

    private static Map<String, Spread> service(double seconds) {
        return Map.of("visitor", exactly(seconds), "citizen", exactly(seconds));
    }

    private static Spread exactly(double seconds) {
        return new Spread.Exactly(seconds);
    }

    private static Scenario.Opening opening(double from, double to, int counters) {
        return new Scenario.Opening(from, to, counters);
    }
}
