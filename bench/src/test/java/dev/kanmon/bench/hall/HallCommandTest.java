package dev.kanmon.bench.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.bench.BenchRunner;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.OnBoard;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command prints. */
class HallCommandTest {
    @Test
    void eachRowTellsItsFiguresItsBarAndWhetherItIsReached() {
        BenchRunner run = BenchRunner.of("hall", "--only", "varying", "--seeds", "2", "--json");
        assertThat(run.out().lines()).hasSizeGreaterThan(80).allSatisfy(line -> {
            JsonNode row = JsonMapper.shared().readTree(line);
            assertThat(row.get("table").asString()).isEqualTo("varying");
            assertThat(row.get("bar").asDouble()).isEqualTo(0.02);
            assertThat(row.get("reached").asBoolean())
                    .isEqualTo(Math.abs(row.get("off").asDouble()) <= 0.02);
        });
        boolean missed = run.out().contains("\"reached\":false");
        assertThat(run.code()).isEqualTo(missed ? 1 : 0);
    }

    /** 200 voyages of 180, and streams that sum to what is said of them. */
    @Test
    void theDayOfTenPortsHasTheCorridorsTravellersAndTheOthers() {
        List<TwinDay> days = TenPorts.days();
        assertThat(days).hasSize(10);
        assertThat(days.stream()
                        .flatMap(day -> day.flights().stream())
                        .flatMap(flight -> flight.onBoard().stream())
                        .mapToDouble(OnBoard::travellers)
                        .sum())
                .isEqualTo(36_000);
        assertThat(days.stream()
                        .flatMap(day -> day.streams().stream())
                        .mapToDouble(Coming.Stream::travellers)
                        .sum())
                .isCloseTo(171_000, within(1e-6));
    }

    @Test
    void seedsOutOfRangeAreAWrongUsage() {
        assertThat(BenchRunner.of("hall", "--seeds", "1").code()).isEqualTo(2);
        assertThat(BenchRunner.of("hall", "--only", "everything").code()).isEqualTo(2);
    }
}
