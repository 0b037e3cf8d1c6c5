package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Japan's official measure, worked out by hand. */
class JapanMeasureTest {
    /** Of ten, eight are done after 24 minutes: 24 times 10/8. */
    @Test
    void theLongestWaitIsThatAtEightInTenTimesTenEighths() {
        double[] waits = {30, 3, 6, 27, 9, 12, 24, 15, 18, 21};
        assertThat(JapanMeasure.longest(waits)).isEqualTo(30);
        assertThat(waits[0]).as("the caller's order is kept").isEqualTo(30);
    }

    /** 80 % of three is 2.4: the third must be done. Of one, that one; of five, the fourth. */
    @Test
    void partsOfTravellersCountAsWhole() {
        assertThat(JapanMeasure.longest(new double[] {8, 16, 40})).isEqualTo(50);
        assertThat(JapanMeasure.longest(new double[] {8})).isEqualTo(10);
        assertThat(JapanMeasure.longest(new double[] {1, 2, 3, 4, 100})).isEqualTo(5);
    }

    @Test
    void nobodyHasNoLongestWait() {
        assertThat(JapanMeasure.longest(new double[0])).isNaN();
    }

    /**
     * Five get off at once and walk 240 seconds; one counter takes 100 each, so they land 340, 440, 540, 640, 740 after spot-in:
     * Japan's waits are 100 to 500. Mean 300 s; at 80 % 400 s, times 10/8 500 s. Of a sixth, a national, nothing is counted.
     */
    @Test
    void theWaitIsTheLandingPermissionLessSpotInAndWalk() {
        Service service = new Service(Spread.fixed(100), "assumed");
        Lane foreigners = new Lane(
                "foreigners",
                Lane.Kind.COUNTER,
                Set.of(Group.PARTNER),
                Map.of(Readiness.CLEAR, service),
                List.of(Opening.always(1)),
                null);
        Lane nationals = new Lane(
                "nationals",
                Lane.Kind.COUNTER,
                Set.of(Group.NATIONAL),
                Map.of(Readiness.CLEAR, service),
                List.of(Opening.always(1)),
                null);
        Hall hall = new Hall(
                "HND",
                "HND",
                Hall.Kind.ARRIVAL,
                Set.of(),
                List.of(foreigners, nationals),
                new Approach.Landing(0, Spread.fixed(300), Spread.fixed(0.8), "assumed"),
                Doubt.NONE);
        Coming.Voyage voyage = new Coming.Voyage(
                "KE2707",
                Days.DAY.atTime(10, 0),
                true,
                null,
                false,
                null,
                List.of(
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, 5),
                        new OnBoard(Group.NATIONAL, Readiness.CLEAR, 1)));
        Forecast forecast = Forecasting.forecast(new HallDay(hall, Days.DAY, List.of(voyage)), 0, 1, 3);
        assertThat(forecast.official().japanMean().mean()).isCloseTo(5, within(1e-9));
        assertThat(forecast.official().japanLongest().mean()).isCloseTo(500 / 60.0, within(1e-9));
        assertThat(forecast.official().japanWithin20().mean()).isEqualTo(1);
        assertThat(forecast.voyages().getFirst().japanLongest().mean()).isCloseTo(500 / 60.0, within(1e-9));
        // Waits in line: 0, 100, 200, 300, 400, and 0 of the national.
        assertThat(forecast.everybody().mean().mean()).isCloseTo(1000 / 6.0 / 60, within(1e-9));
        assertThat(forecast.everybody().longest().mean()).isCloseTo(400 / 60.0, within(1e-9));
    }
}
