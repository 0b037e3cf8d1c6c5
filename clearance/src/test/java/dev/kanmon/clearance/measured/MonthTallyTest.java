package dev.kanmon.clearance.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.post.PostOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures of a month against figures worked out by hand. */
class MonthTallyTest {
    private static final Instant ARRIVED = Instant.parse("2026-11-22T05:35:00Z");
    private static final Duration WALK = Duration.ofMinutes(6);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final double EXACTLY = 1e-9;

    private final MonthTally tally = new MonthTally();

    /** Landed so many minutes after the hall was reached. */
    private static Crossing crossing(Part part, String voyage, LocalDate day, double wait) {
        return crossing(part, voyage, day, null, null, wait);
    }

    private static Crossing crossing(
            Part part,
            String voyage,
            LocalDate day,
            Crossing.@Nullable AtPost post,
            @Nullable Instant joined,
            double wait) {
        return new Crossing(
                part,
                voyage,
                day,
                post,
                null,
                ARRIVED,
                WALK,
                "NRT",
                ZoneId.of("Asia/Tokyo"),
                joined,
                ARRIVED.plus(WALK).plusMillis(Math.round(wait * 60_000)));
    }

    @Test
    void minutesAreThoseBetweenMomentsThatWereRecorded() {
        Crossing.AtPost post = new Crossing.AtPost(
                ARRIVED.minusSeconds(9_000), ARRIVED.minusSeconds(8_400), ARRIVED.minusSeconds(8_250));

        Map<Step, Double> minutes = Steps.of(crossing(Part.TOOK_PART, "KE703", DAY, post, ARRIVED.plusSeconds(600), 7));

        assertThat(minutes)
                .containsOnly(
                        Map.entry(Step.POST_LINE, 10.0),
                        Map.entry(Step.POST_SERVICE, 2.5),
                        Map.entry(Step.HALL_LINE, 3.0));
    }

    @Test
    void aWaitIsNeverLessThanNothingAndNoneIsMadeUp() {
        Crossing early = crossing(Part.OTHERS, "KE703", DAY, -4);
        Crossing unknown = new Crossing(
                Part.OTHERS, null, null, null, null, null, WALK, "NRT", ZoneId.of("Asia/Tokyo"), null, ARRIVED);
        Crossing wrongDay = crossing(Part.OTHERS, "KE703", DAY, 24 * 60);

        assertThat(Steps.of(early)).containsExactly(Map.entry(Step.HALL_LINE, 0.0));
        assertThat(Steps.of(unknown)).isEmpty();
        assertThat(Steps.of(wrongDay)).isEmpty();
    }

    @Test
    void japanTakesTheTravellerAtWhomFourFifthsAreDone() {
        for (int minutes = 1; minutes <= 20; minutes++) {
            tally.crossed(crossing(minutes <= 10 ? Part.TOOK_PART : Part.OTHERS, "KE703", DAY, minutes * 2));
        }

        OfficialWait all = tally.figures().everybody();

        assertThat(all.number()).isEqualTo(20);
        assertThat(all.within20()).as("2, 4 ... 20").isEqualTo(10);
        assertThat(all.mean()).isCloseTo(21, within(EXACTLY));
        assertThat(all.longest()).as("the 16th waits 32; times 10/8").isCloseTo(40, within(EXACTLY));
        assertThat(Objects.requireNonNull(tally.figures().japan().get(Part.TOOK_PART))
                        .within20())
                .isEqualTo(10);
    }

    @Test
    void theHourWithTheLongestMeanIsThePeak() {
        for (int i = 0; i < 10; i++) {
            tally.crossed(crossing(Part.OTHERS, "KE703", DAY, null, ARRIVED.plusSeconds(60), 30));
            tally.crossed(crossing(Part.OTHERS, "KE705", DAY, null, ARRIVED.plusSeconds(30 * 60), 30));
        }
        tally.crossed(crossing(Part.OTHERS, "KE705", DAY, null, ARRIVED.minusSeconds(3_600), 90));

        HallHours hall = tally.figures().halls().getFirst();

        // 05:36 UTC is 14:36 in Tokyo, 06:05 is 15:05; one traveller who waited longest does not make a peak.
        assertThat(hall.hours().stream().map(HallHours.Hour::hour)).containsExactly(13, 14, 15);
        assertThat(hall.peak().orElseThrow().hour()).isEqualTo(14);
        assertThat(hall.peak().orElseThrow().minutes().mean()).isCloseTo(35, within(EXACTLY));
    }

    @Test
    void theStandardErrorOfADifferenceIsWelchs() {
        Difference told = Difference.of(Summary.of(new double[] {2, 4, 6}), Summary.of(new double[] {10, 12, 14, 16}))
                .orElseThrow();

        assertThat(told.mean()).isCloseTo(-9, within(EXACTLY));
        // Variances 4 and 20/3: the root of 4/3 + 5/3.
        assertThat(told.standardError()).isCloseTo(Math.sqrt(3), within(EXACTLY));
        assertThat(Difference.of(Summary.of(new double[] {1}), Summary.of(new double[] {2, 3})))
                .isEmpty();
    }

    @Test
    void whatMakesAWholeVoyageSlowDropsOutOfTheDifferenceWithinVoyages() {
        // Those who took part are mostly on the slow voyage, where everybody waits 40 minutes more; on both they wait
        // 10 less.
        LocalDate next = DAY.plusDays(1);
        double[] noise = {-1, 1};
        for (double more : noise) {
            tally.crossed(crossing(Part.TOOK_PART, "KE703", DAY, 50 + more));
            tally.crossed(crossing(Part.TOOK_PART, "KE703", DAY, 50 + more));
            tally.crossed(crossing(Part.OTHERS, "KE703", DAY, 60 + more));
            tally.crossed(crossing(Part.TOOK_PART, "KE703", next, 10 + more));
            tally.crossed(crossing(Part.OTHERS, "KE703", next, 20 + more));
            tally.crossed(crossing(Part.OTHERS, "KE703", next, 20 + more));
        }

        Difference within = tally.figures().within().orElseThrow();

        assertThat(within.mean()).isCloseTo(-10, within(1e-6));
        // Twelve squares of 1 are left, of 12 travellers less two voyages and one slope; the weights are 4*2/6 twice.
        assertThat(within.standardError()).isCloseTo(Math.sqrt(12.0 / 9 / (8.0 / 3)), within(1e-6));
        assertThat(tally.figures().voyages()).hasSize(1);
    }

    @Test
    void outcomesAndMinutesOfEverybodySeenAtThePostCount() {
        tally.ended("JP-ICN", PostOutcome.LANDED);
        tally.ended("JP-ICN", PostOutcome.LANDED);
        tally.ended("JP-GMP", PostOutcome.ORDINARY_COUNTER);
        tally.seen(new Crossing.AtPost(ARRIVED, ARRIVED.plusSeconds(300), ARRIVED.plusSeconds(390)));

        MonthFigures figures = tally.figures();

        assertThat(figures.outcomes())
                .isEqualTo(Map.of(
                        "JP-ICN", Map.of(PostOutcome.LANDED, 2), "JP-GMP", Map.of(PostOutcome.ORDINARY_COUNTER, 1)));
        assertThat(Objects.requireNonNull(Objects.requireNonNull(figures.steps().get(Part.TOOK_PART))
                                .get(Step.POST_SERVICE))
                        .mean())
                .isCloseTo(1.5, within(EXACTLY));
    }
}
