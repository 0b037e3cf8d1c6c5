package dev.kanmon.clearance.journey;

import static dev.kanmon.clearance.journey.TestDay.forecast;
import static dev.kanmon.clearance.journey.TestDay.forecasts;
import static dev.kanmon.clearance.journey.TestDay.passing;
import static dev.kanmon.clearance.journey.TestDay.voyage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClocksTest {
    private static final Offset<Double> EXACT = within(1e-6);

    private static final Route ROUTE = TestDay.route("GMP-HND");
    private static final ExpectedVoyage NOON = voyage("1", "GMP", "HND", "2026-11-27T12:00", "2026-11-27T14:10");
    private static final String NAME = NOON.designation();

    /** A hall with half an hour's line, a post with four minutes', and the line of who does not take part between. */
    private static final HallForecasts FORECASTS = forecasts(
            forecast("GMP exit", 0, NAME, passing(Group.NATIONAL, Readiness.CLEAR, 3, 0.25)),
            forecast("GMP post", 0.3, NAME, passing(Group.PARTNER, Readiness.CLEAR, 4, 1.2)),
            forecast("HND", 0, NAME, passing(Group.PARTNER, Readiness.CLEAR, 30, 1.2)),
            forecast(
                    "HND",
                    0.3,
                    NAME,
                    passing(Group.PARTNER, Readiness.CLEAR, 18, 1.2),
                    passing(Group.PARTNER, Readiness.PRE_CONFIRMED, 0.5, 0.25)));

    private static final RouteClock CLOCK = Clocks.of(ROUTE, TestDay.day(NOON), FORECASTS);

    @ParameterizedTest
    @EnumSource
    void aJourneyIsTheSumOfItsSteps(Variant variant) {
        Clock clock = CLOCK.of(variant);

        assertThat(clock.total().mean()).isCloseTo(sum(clock, Step.values()), EXACT);
        assertThat(clock.ashore().mean()).isCloseTo(clock.total().mean() - mean(clock, Step.VOYAGE), EXACT);
        assertThat(clock.inPorts().mean())
                .isCloseTo(clock.ashore().mean() - mean(clock, Step.REACH_PORT) - mean(clock, Step.LEAVE_PORT), EXACT);
        assertThat(clock.total().holds(clock.total().mean())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void stepsAreToldInTheOrderInWhichTheyAreGoneThrough(Variant variant) {
        List<Step> steps =
                CLOCK.of(variant).steps().stream().map(TimedStep::step).toList();

        assertThat(steps).isSorted().doesNotHaveDuplicates();
        assertThat(steps)
                .containsAll(Arrays.stream(Step.values())
                        .filter(step -> !step.isAtPost() || variant == Variant.TAKES_PART)
                        .toList());
        assertThat(steps.contains(Step.POST_LINE)).isEqualTo(variant == Variant.TAKES_PART);
    }

    @Test
    void worldsDifferByThePostAndTheHallAndNothingElse() {
        for (Step step : Step.values()) {
            if (step != Step.HALL_LINE && step != Step.HALL_SERVICE && !step.isAtPost()) {
                assertThat(CLOCK.takesPart().time(step))
                        .isEqualTo(CLOCK.without().time(step));
                assertThat(CLOCK.doesNot().time(step)).isEqualTo(CLOCK.without().time(step));
            }
        }
        assertThat(mean(CLOCK.without(), Step.HALL_LINE)).isCloseTo(30, EXACT);
        assertThat(mean(CLOCK.doesNot(), Step.HALL_LINE)).isCloseTo(18, EXACT);
        assertThat(mean(CLOCK.takesPart(), Step.HALL_LINE)).isCloseTo(0.5, EXACT);
    }

    @Test
    void minutesAtThePostCountInFullAgainstThoseSavedInTheHall() {
        assertThat(CLOCK.saved().mean()).isCloseTo(30 + 1.2 - 0.5 - 0.25 - 4 - 1.2, EXACT);
        assertThat(CLOCK.savedByOthers().mean()).isCloseTo(30 - 18, EXACT);
        assertThat(CLOCK.saved().mean())
                .isCloseTo(
                        CLOCK.without().total().mean()
                                - CLOCK.takesPart().total().mean(),
                        EXACT);
    }

    /** Two hours less check-in, exit check and boarding leave about an hour: nearly everybody has room for five minutes. */
    @Test
    void aPostThatFitsIntoTheSpareTimeCostsNothing() {
        assertThat(CLOCK.savedWithRoom().mean()).isCloseTo(30 + 1.2 - 0.5 - 0.25, within(0.15));
    }

    @Test
    void aPostCostsAllItsMinutesWhereThereIsNoSpareTime() {
        Usual usual = ROUTE.usual();
        Estimate atOnce = new Estimate(TestDay.point(5), Origin.ASSUMED, "assumed");
        Route hurried = new Route(
                ROUTE.from(),
                ROUTE.to(),
                new Usual(
                        atOnce,
                        usual.checkIn(),
                        usual.boarding(),
                        usual.walk(),
                        usual.bags(),
                        usual.postLine(),
                        usual.postService(),
                        usual.exitLine(),
                        usual.exitService(),
                        usual.hallLine(),
                        usual.hallService(),
                        usual.confirmedLine(),
                        usual.confirmedService()),
                ROUTE.crossing(),
                List.of());

        RouteClock clock = Clocks.of(hurried, TestDay.day(NOON), FORECASTS);

        assertThat(mean(clock.without(), Step.SPARE)).isCloseTo(0, EXACT);
        assertThat(clock.savedWithRoom().mean()).isCloseTo(clock.saved().mean(), EXACT);
    }

    @Test
    void spareTimeIsWhatIsLeftOfTheTimeThatCarriersAskFor() {
        double left = 120 - 30 - 3 - 0.25 - 30;

        assertThat(mean(CLOCK.without(), Step.SPARE)).isCloseTo(left, within(0.5));
    }

    @Test
    void aCrossingTakesWhatTheTimetableSays() {
        assertThat(mean(CLOCK.without(), Step.VOYAGE)).isCloseTo(130, EXACT);
        assertThat(CLOCK.without().time(Step.VOYAGE).orElseThrow().source()).isEqualTo("timetable of the test");
    }

    @Test
    void everyStepSaysWhereItsMinutesComeFrom() {
        assertThat(CLOCK.takesPart().steps()).allSatisfy(step -> {
            assertThat(step.time().source()).isNotBlank();
            assertThat(step.time().origin() == Origin.FORECAST)
                    .isEqualTo(step.step().isTouched());
        });
    }

    @Test
    void withoutForecastsAndVoyagesAllIsAssumedAndSaidToBe() {
        RouteClock clock = Clocks.of(ROUTE, TestDay.day(), HallForecasts.none());

        assertThat(clock.ofDay()).isZero();
        assertThat(clock.takesPart().steps())
                .noneSatisfy(step -> assertThat(step.time().origin()).isEqualTo(Origin.FORECAST));
        assertThat(mean(clock.without(), Step.VOYAGE))
                .isEqualTo(ROUTE.crossing().minutes().mean());
    }

    /** The post of Gimpo is open from 6 to 20 h; travellers come up to two hours before departure. */
    @Test
    void voyagesThatDepartWhileThePostIsClosedAreLeftOut() {
        ExpectedVoyage early = voyage("2", "GMP", "HND", "2026-11-27T06:30", "2026-11-27T09:40");

        RouteClock both = Clocks.of(ROUTE, TestDay.day(NOON, early), FORECASTS);
        RouteClock closed = Clocks.of(ROUTE, TestDay.day(early), FORECASTS);

        assertThat(both.voyages()).isEqualTo(1);
        assertThat(both.ofDay()).isEqualTo(2);
        assertThat(both.postIsOpen()).isTrue();
        assertThat(mean(both.without(), Step.VOYAGE)).isCloseTo(130, EXACT);
        assertThat(closed.postIsOpen()).isFalse();
        assertThat(mean(closed.without(), Step.VOYAGE)).isCloseTo(190, EXACT);
    }

    @Test
    void aRouteIsTheMeanOfItsVoyagesByTheirTravellers() {
        ExpectedVoyage slow = voyage("3", "GMP", "HND", "2026-11-27T13:00", "2026-11-27T15:30");

        RouteClock clock = Clocks.of(ROUTE, TestDay.day(NOON, slow), FORECASTS);

        assertThat(mean(clock.without(), Step.VOYAGE)).isCloseTo(140, EXACT);
        assertThat(clock.without().time(Step.VOYAGE).orElseThrow().minutes()).isEqualTo(new Band(140, 130, 150));
    }

    /** Of independent steps variances add up; where bands are even, so do squares of their half widths. */
    @Test
    void theBandOfAJourneyIsNarrowerThanTheSumOfItsSteps() {
        Clock clock = CLOCK.without();
        double squares = 0;
        for (TimedStep step : clock.steps()) {
            // Check-in, exit and boarding are inside the time before departure, which varies by itself.
            if (step.step() != Step.CHECK_IN && step.step() != Step.BOARDING && step.step() != Step.SPARE) {
                squares += Math.pow(half(step.time().minutes()), 2);
            }
        }
        squares += Math.pow(half(ROUTE.usual().before().minutes()), 2);

        assertThat(half(clock.total())).isCloseTo(Math.sqrt(squares), within(2.0));
    }

    private static double half(Band band) {
        return (band.high() - band.low()) / 2;
    }

    private static double sum(Clock clock, Step... steps) {
        return Arrays.stream(steps).mapToDouble(step -> mean(clock, step)).sum();
    }

    private static double mean(Clock clock, Step step) {
        return clock.time(step).map(time -> time.minutes().mean()).orElse(0.0);
    }
}
