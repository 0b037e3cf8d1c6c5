package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.OnBoard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forecast and the brute force play the same days. */
class TwinComparisonTest {
    private static final int SEEDS = 60;

    /** With few seeds the bar is widened by what chance does to the brute force: four standard errors. */
    private static final double ERRORS = 4;

    @Test
    void aMorningWithShiftsIsForecastAsTheSlowSimulationPlaysIt() {
        agree(TwinDays.morningPeak());
    }

    @Test
    void gatesThatSendSomeOnAreForecastAsTheSlowSimulationPlaysThem() {
        agree(TwinDays.gatesThatSendOn());
    }

    /** A description that loses travellers on its way to the slow simulation would compare two different days. */
    @Test
    void theSlowSimulationHasEverybodyOfTheDescription() {
        for (TwinDay day : TwinDays.all()) {
            double travellers = BruteForce.run(SlowTwin.of(day), 1).size();
            double expected = day.flights().stream()
                            .flatMap(flight -> flight.onBoard().stream())
                            .mapToDouble(OnBoard::travellers)
                            .sum()
                    + day.streams().stream()
                            .mapToDouble(Coming.Stream::travellers)
                            .sum();
            assertThat(travellers).as(day.name()).isBetween(expected * 0.95 - 1, expected * 1.05 + 1);
        }
    }

    /** A class names in its file whatever it uses. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                BruteForce.class,
                Foresight.class,
                WorkingLane.class,
                Officer.class,
                Waiting.class,
                Traveller.class,
                Passage.class,
                Scenario.class,
                Spread.class,
                ManyDays.class,
                DayOfHall.class,
                Quarter.class,
                Waits.class,
                OfficialMeasure.class,
                Estimate.class,
                QueueFormulas.class
            })
    void theJudgeKnowsNothingOfTheForecast(Class<?> judge) throws IOException {
        try (InputStream file = Objects.requireNonNull(judge.getResourceAsStream(judge.getSimpleName() + ".class"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("dev/kanmon/bench/hall")
                    .doesNotContain("dev/kanmon/clearance");
        }
    }

    private static void agree(TwinDay day) {
        List<Compared> rows = TwinComparison.of(day, SEEDS, 10 * SEEDS);
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Math.abs(row.off()))
                        .as("%s: %s", day.name(), row)
                        .isLessThanOrEqualTo(Compared.BAR + ERRORS * row.error()));
    }
}
