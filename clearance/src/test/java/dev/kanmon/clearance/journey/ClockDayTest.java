package dev.kanmon.clearance.journey;

import static dev.kanmon.clearance.journey.TestDay.voyage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockDayTest {
    private static final double SHARE = 0.5;

    @Test
    void bothWorldsArePlayedForTheHallsOnTheWay() {
        ExpectedVoyage noon = voyage("1", "GMP", "HND", "2026-11-27T12:00", "2026-11-27T14:10");

        HallForecasts forecasts = TestDay.day(noon).forecasts(List.of(TestDay.route("GMP-HND")), SHARE);
        RouteClock clock = Clocks.of(TestDay.route("GMP-HND"), TestDay.day(noon), forecasts);

        assertThat(clock.takesPart().steps())
                .filteredOn(step -> step.step().isTouched())
                .allSatisfy(step -> assertThat(step.time().origin()).isEqualTo(Origin.FORECAST));
        assertThat(found(forecasts, noon, false, Readiness.PRE_CONFIRMED)).isFalse();
        assertThat(found(forecasts, noon, true, Readiness.PRE_CONFIRMED)).isTrue();
        assertThat(found(forecasts, noon, true, Readiness.CLEAR)).isTrue();
    }

    @Test
    void nobodyIsPreConfirmedOnAVoyageThatDepartsWhileThePostIsClosed() {
        ExpectedVoyage early = voyage("2", "GMP", "HND", "2026-11-27T06:30", "2026-11-27T08:40");
        ExpectedVoyage noon = voyage("1", "GMP", "HND", "2026-11-27T12:00", "2026-11-27T14:10");

        HallForecasts forecasts = TestDay.day(early, noon).forecasts(List.of(TestDay.route("GMP-HND")), SHARE);

        assertThat(found(forecasts, early, true, Readiness.PRE_CONFIRMED)).isFalse();
        assertThat(found(forecasts, early, true, Readiness.CLEAR)).isTrue();
        assertThat(found(forecasts, noon, true, Readiness.PRE_CONFIRMED)).isTrue();
    }

    @Test
    void aRouteWhosePostIsNeverOpenIsShownAsIfItWereWithALineThatIsAssumed() {
        ExpectedVoyage early = voyage("2", "GMP", "HND", "2026-11-27T06:30", "2026-11-27T08:40");
        Route route = TestDay.route("GMP-HND");

        RouteClock clock =
                Clocks.of(route, TestDay.day(early), TestDay.day(early).forecasts(List.of(route), SHARE));

        assertThat(clock.postIsOpen()).isFalse();
        assertThat(clock.takesPart().time(Step.POST_LINE).orElseThrow())
                .isEqualTo(route.usual().postLine());
        assertThat(clock.takesPart().time(Step.HALL_LINE).orElseThrow().origin())
                .isEqualTo(Origin.FORECAST);
    }

    /** A ship that leaves in the evening fills the hall of the next morning; so did that of the evening before. */
    @Test
    void aShipThatSailsOvernightComesToTheHallOnTheDay() {
        ExpectedVoyage night = voyage("3", "KRPUS", "JPSHS", "2026-11-27T21:00", "2026-11-28T08:00");

        HallForecasts forecasts = TestDay.day(night).forecasts(List.of(TestDay.route("KRPUS-JPSHS")), SHARE);

        assertThat(found(forecasts, night, false, Readiness.CLEAR)).isTrue();
    }

    private static boolean found(
            HallForecasts forecasts, ExpectedVoyage voyage, boolean preScreening, Readiness readiness) {
        return forecasts
                .passed(Hall.Kind.ARRIVAL, preScreening, voyage.designation(), Group.PARTNER, readiness)
                .isPresent();
    }
}
