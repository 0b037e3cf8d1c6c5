package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Counters so few that each second can be told by hand; seconds count from 08:00. */
class CountersTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    /**
     * Five come at 0, 10, 20, 30, 40; a service takes 60; two counters until 65, then one. 1: 0-60 at A. 2: 10-70 at B. 3: 60-120 at
     * A. At 65 both are busy; B ends first, at 70, and closes. 4: 120-180, 5: 180-240.
     */
    @Test
    void aCounterThatClosesFinishesWhomItServes() {
        assertThat(starts(60, counters(opening(0, 65, 2), opening(65, 3_600, 1)), 0, 10, 20, 30, 40))
                .containsExactly(0, 10, 60, 120, 180);
    }

    /** Two at 0 and 10; at 5 one of two counters closes: the idle one. */
    @Test
    void anIdleCounterClosesBeforeABusyOne() {
        assertThat(starts(60, counters(opening(0, 5, 2), opening(5, 3_600, 1)), 0, 10))
                .containsExactly(0, 60);
    }

    /** The same five; one counter, from 50 a second: 2 starts at 50, 3 at 60, 4 at 110, 5 at 120. */
    @Test
    void aCounterThatOpensTakesTheHeadOfTheLineAtOnce() {
        assertThat(starts(60, counters(opening(0, 50, 1), opening(50, 3_600, 2)), 0, 10, 20, 30, 40))
                .containsExactly(0, 50, 60, 110, 120);
    }

    /** 1: 0-60. Shut from 20 to 900: 2 and 3 wait for it. */
    @Test
    void aLaneThatIsShutForAWhileKeepsItsLine() {
        assertThat(starts(60, counters(opening(0, 20, 1), opening(900, 3_600, 1)), 0, 10, 30))
                .containsExactly(0, 900, 960);
    }

    @Test
    void openingsThatFollowEachOtherAreOneAndThoseThatOverlapAddUp() {
        Counters following = counters(opening(0, 60, 1), opening(60, 3_600, 1));
        assertThat(starts(100, following, 0, 10)).containsExactly(0, 100);
        Counters overlapping = counters(opening(0, 3_600, 1), opening(30, 3_600, 1));
        assertThat(starts(100, overlapping, 0, 10)).containsExactly(0, 30);
    }

    @Test
    void whoComesBeforeOpeningWaitsForIt() {
        assertThat(starts(60, counters(opening(300, 3_600, 2)), 0, 10, 20)).containsExactly(300, 300, 360);
    }

    /** Past bug: whoever came after the last hour stood in line for 15 hours, until the counters of the next day. */
    @Test
    void nobodyIsServedByCountersThatOpenAfterTheDayIsOver() {
        Counters office =
                new Counters(Days.counters(Spread.fixed(60), new Opening(LocalTime.of(9, 0), LocalTime.of(17, 0), 5)));
        Counters early =
                new Counters(Days.counters(Spread.fixed(60), new Opening(LocalTime.of(6, 0), LocalTime.of(17, 0), 5)));
        double evening = LocalTime.of(20, 0).toSecondOfDay();
        assertThat(office.start(evening)).isInfinite();
        assertThat(early.start(evening)).isEqualTo(30 * 3_600);
    }

    @Test
    void nobodyIsServedWhereNothingEverOpens() {
        assertThat(counters(opening(0, 3_600, 0)).start(second(0))).isInfinite();
    }

    /** From 22:00 to 02:00 is one opening over midnight: who comes at 01:00 is served, who comes at 03:00 waits until 22:00. */
    @Test
    void anOpeningMayLastOverMidnight() {
        Counters night =
                new Counters(Days.counters(Spread.fixed(60), new Opening(LocalTime.of(22, 0), LocalTime.of(2, 0), 1)));
        night.reset();
        assertThat(night.start(3_600)).isEqualTo(3_600);
        night.serve(3_600, 60);
        assertThat(night.start(3 * 3_600)).isEqualTo(22 * 3_600);
    }

    @Test
    void aDayPlayedAgainBeginsWithNobodyServed() {
        Counters counters = counters(opening(0, 3_600, 1));
        assertThat(starts(60, counters, 0, 1)).containsExactly(0, 60);
        assertThat(starts(60, counters, 0, 1)).containsExactly(0, 60);
    }

    private static double[] starts(double service, Counters counters, double... moments) {
        counters.reset();
        double[] starts = new double[moments.length];
        for (int i = 0; i < moments.length; i++) {
            double start = counters.start(second(moments[i]));
            counters.serve(start, service);
            starts[i] = start - second(0);
        }
        return starts;
    }

    private static double second(double after) {
        return EIGHT.toSecondOfDay() + after;
    }

    private static Counters counters(Opening... openings) {
        Counters counters = new Counters(Days.counters(Spread.fixed(60), openings));
        counters.reset();
        return counters;
    }

    private static Opening opening(long from, long to, int counters) {
        return new Opening(EIGHT.plusSeconds(from), EIGHT.plusSeconds(to), counters);
    }
}
