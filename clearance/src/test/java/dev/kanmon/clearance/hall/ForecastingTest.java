package dev.kanmon.clearance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every forecast. */
class ForecastingTest {
    @Test
    void theSameDaySeedAndPlaysGiveTheSameForecastAndAnotherSeedAnother() {
        HallDay day = Days.day(Days.voyage("KE703", "10:00", 180), Days.stream("09:00", "12:00", 100));
        assertThat(Forecasting.forecast(day, 0.2, 7, 20)).isEqualTo(Forecasting.forecast(day, 0.2, 7, 20));
        assertThat(Forecasting.forecast(day, 0.2, 8, 20)).isNotEqualTo(Forecasting.forecast(day, 0.2, 7, 20));
    }

    /** With the same luck, a hall that is not changed for a voyage's travellers treats them as before. */
    @Test
    void aVoyageThatComesHoursLaterChangesNothingBefore() {
        Coming.Voyage first = Days.voyage("KE703", "08:00", 180);
        Forecast alone = Forecasting.forecast(Days.day(first), 0.2, 1, 20);
        Forecast both = Forecasting.forecast(Days.day(first, Days.voyage("OZ102", "15:00", 180)), 0.2, 1, 20);
        assertThat(both.voyages().getFirst()).isEqualTo(alone.voyages().getFirst());
    }

    @Test
    void aListedVoyageIsForecastWithItsNumbers() {
        Forecast forecast = Forecasting.forecast(Days.day(Days.voyage("KE703", "10:00", 183)), 0.3, 1, 10);
        assertThat(forecast.everybody().travellers()).isEqualTo(183);
        assertThat(forecast.voyages().getFirst().travellers()).isEqualTo(183);
        assertThat(forecast.confirmed().travellers() + forecast.others().travellers())
                .isEqualTo(183);
    }

    /** Of gangs of servers that serve alike, the larger one starts everybody no later; so the mean cannot grow, on any day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void oneMoreCounterNeverMakesTheMeanWaitLonger(long seed) {
        HallDay day = randomDay(seed);
        Lane counters = day.hall().lane("counters").orElseThrow();
        Forecast before = Forecasting.forecast(day, 0.2, seed, 10);
        Forecast after = Forecasting.forecast(day.with(day.hall().with(counters.withOneMore())), 0.2, seed, 10);
        assertThat(after.everybody().mean().mean())
                .as("replay: -Dtest=ForecastingTest, seed %d", seed)
                .isLessThanOrEqualTo(before.everybody().mean().mean());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void bandsHoldTheirMeanAndSharesLieBetweenNoneAndAll(long seed) {
        Forecast forecast = Forecasting.forecast(randomDay(seed), 0.3, seed, 40);
        List<Band> bands = new ArrayList<>(List.of(
                forecast.everybody().mean(),
                forecast.everybody().p90(),
                forecast.everybody().longest(),
                forecast.others().mean(),
                forecast.official().japanMean(),
                forecast.official().japanLongest(),
                forecast.official().incheonMean()));
        forecast.voyages().forEach(voyage -> bands.add(voyage.meanWait()));
        assertThat(bands)
                .allSatisfy(band -> assertThat(band.holds(band.mean()))
                        .as("%s, seed %d", band, seed)
                        .isTrue());
        assertThat(forecast.quarters()).allSatisfy(quarter -> {
            if (!Double.isNaN(quarter.within20().mean())) {
                assertThat(quarter.within20().low()).isBetween(0.0, 1.0);
                assertThat(quarter.within20().high())
                        .isBetween(quarter.within20().low(), 1.0);
            }
            assertThat(quarter.queue().low()).isNotNegative();
        });
        assertThat(forecast.everybody().p90().mean())
                .isBetween(0.0, forecast.everybody().longest().mean());
    }

    /** Every minute stood is stood in some quarter hour: queue x 15 minutes over the day is mean wait x travellers. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void minutesInLineByQuarterHourAddUpToTheWaits(long seed) {
        Forecast forecast = Forecasting.forecast(randomDay(seed), 0.3, seed, 1);
        double stood = forecast.quarters().stream()
                        .mapToDouble(quarter -> quarter.queue().mean())
                        .sum()
                * 15;
        double waited =
                forecast.everybody().mean().mean() * forecast.everybody().travellers();
        assertThat(stood).as("seed %d", seed).isCloseTo(waited, withPercentage(1e-6));
    }

    /** The counter serves nobody: all 50 who may not use the gates are told as unserved, and the others still have waits. */
    @Test
    void whoeverNobodyServesIsCounted() {
        Hall hall = Days.hall(Days.counters(0, 72), Days.gates(2, 15));
        Coming.Voyage some = Days.voyage("KE703", "10:00", 50);
        Forecast none = Forecasting.forecast(new HallDay(hall, Days.DAY, List.of(some)), 0, 1, 5);
        assertThat(none.everybody().unserved()).isEqualTo(50);
        assertThat(none.everybody().mean().mean()).isNaN();
        assertThat(none.everybody().within20().mean()).isZero();
        Forecast half = Forecasting.forecast(new HallDay(hall, Days.DAY, List.of(some)), 0.5, 1, 5);
        assertThat(half.everybody().unserved()).isEqualTo(half.others().travellers());
        assertThat(half.confirmed().unserved()).isZero();
        assertThat(half.confirmed().mean().mean()).isNotNegative();
    }

    @Test
    void atADeparturePostOnlyThoseComeWhoTakePart() {
        Hall post = new Hall(
                "post",
                "GMP",
                Hall.Kind.POST,
                Set.of(),
                List.of(Days.counters(3, 60)),
                new Approach.Departing(Spread.uniform(3_600, 7_200), "assumed"),
                Doubt.NONE);
        HallDay day = new HallDay(
                post, Days.DAY, List.of(Days.voyage("KE2707", "12:00", 100), Days.stream("08:00", "12:00", 300)));
        assertThat(Forecasting.forecast(day, 0, 1, 5).everybody().travellers()).isZero();
        assertThat(Forecasting.forecast(day, 1, 1, 5).everybody().travellers()).isEqualTo(100);
    }

    /** Streams by the hour are counted by their hours, so that the busiest airport of the corridor is taken. */
    @Test
    void aDayOfManyShortStreamsIsNotTakenForTooManyTravellers() {
        Coming[] hours = Stream.iterate(0, hour -> hour < 24, hour -> hour + 1)
                .map(hour -> Days.stream("%02d:00".formatted(hour), "%02d:00".formatted((hour + 1) % 24), 4_000))
                .toArray(Coming[]::new);
        assertThat(Days.day(hours).coming()).hasSize(24);
        assertThatThrownBy(() -> Days.day(Days.stream("00:00", "00:00", 12_501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesAndPlaysOutOfRangeAreRefused() {
        HallDay day = Days.day(Days.voyage("KE703", "10:00", 1));
        assertThatThrownBy(() -> Forecasting.forecast(day, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecasting.forecast(day, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecasting.forecast(day, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forecasting.forecast(day, 0, 1, Forecasting.MAXIMUM_PLAYS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A few voyages and a stream, six counters that change once, two gates. */
    private static HallDay randomDay(long seed) {
        Random random = new Random(seed);
        List<Coming> coming = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            coming.add(Days.voyage(
                    "KE70" + i,
                    "%02d:%02d".formatted(8 + random.nextInt(4), random.nextInt(60)),
                    80 + random.nextInt(150)));
        }
        coming.add(Days.stream("08:00", "12:00", 20 + random.nextInt(200)));
        Lane counters = Days.counters(
                Spread.gamma(72, 0.5),
                new Opening(LocalTime.of(6, 0), LocalTime.of(9, 30), 3 + random.nextInt(4)),
                new Opening(LocalTime.of(9, 30), LocalTime.of(22, 0), 3 + random.nextInt(8)));
        return new HallDay(Days.hall(counters, Days.gates(2, 15)), Days.DAY, coming);
    }
}
