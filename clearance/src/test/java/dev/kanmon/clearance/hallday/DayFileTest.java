package dev.kanmon.clearance.hallday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.clearance.agreement.FileSchema;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs that write day files, and planners who write them by hand, rely on. */
class DayFileTest {
    private static final Ports PORTS = Ports.shipped();
    private static final List<String> PLACES = List.of("ICN", "GMP", "NRT", "KRPUS", "JPHKT");
    private static final List<String> STATES = List.of("KOR", "JPN", "USA", "XXA");

    @Test
    void whatIsWrittenIsReadAsTheSameDay() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            DayFile day = day(random);

            DayFile read = read(day.json());

            assertThat(read)
                    .as("day %d; replay with -Dtest=DayFileTest -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(day);
        }
    }

    @Test
    void tinyExpectationsKeepSixDecimals() {
        DayFile day = new DayFile(
                LocalDate.of(2026, 11, 27),
                List.of(new ExpectedVoyage(
                        "KE",
                        "703",
                        "ICN",
                        "NRT",
                        LocalDate.of(2026, 11, 27).atTime(10, 10),
                        LocalDate.of(2026, 11, 27).atTime(12, 35),
                        false,
                        null,
                        List.of(new ExpectedVoyage.Some("KOR", null, Readiness.CLEAR, 4e-6 / 3)))));

        assertThat(read(day.json()).voyages().getFirst().travellers()).isCloseTo(4e-6 / 3, within(1e-6));
    }

    /** Planners and programs check their files by the published schema before they send them. */
    @Test
    void whatIsWrittenIsAsTheSchemaSaysAndSoAreItsExamples() throws IOException {
        FileSchema schema = new FileSchema("hall-day.schema.json");
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            assertThat(schema.violations(
                            JsonMapper.shared().readTree(day(random).json())))
                    .isEmpty();
        }
        JsonNode examples = JsonMapper.shared()
                .readTree(Files.readString(Path.of("..", "contracts", "hall-day.schema.json")))
                .get("examples");
        assertThat(examples.size()).isPositive();
        examples.forEach(example -> {
            assertThat(schema.violations(example)).isEmpty();
            assertThat(read(example.toString()).voyages()).isNotEmpty();
        });
    }

    @Test
    void aDayWithoutVoyagesIsADay() {
        DayFile day = new DayFile(LocalDate.of(2026, 11, 27), List.of());

        assertThat(read(day.json())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "voyages: []",
                "day: tomorrow",
                "{\"day\":\"2026-11-27\",\"voyages\":{}}",
                "{\"day\":\"2026-11-27\",\"voyage\":[]}",
                "{\"day\":\"2026-11-27\",\"voyages\":[{}]}"
            })
    void rubbishIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageStartingWith("day.json: ");
    }

    private static DayFile read(String text) {
        return DayFile.read("day.json", text.getBytes(StandardCharsets.UTF_8), PORTS);
    }

    private static DayFile day(Random random) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        List<ExpectedVoyage> voyages = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            List<ExpectedVoyage.Some> onBoard = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                boolean listed = random.nextBoolean();
                onBoard.add(new ExpectedVoyage.Some(
                        STATES.get(random.nextInt(STATES.size())),
                        random.nextBoolean() ? null : "JPN",
                        List.of(Readiness.values()).get(random.nextInt(3)),
                        listed ? random.nextInt(300) : random.nextInt(30_000) / 100.0));
            }
            voyages.add(new ExpectedVoyage(
                    "7C",
                    "" + random.nextInt(10_000) + (random.nextBoolean() ? "A" : ""),
                    PLACES.get(random.nextInt(PLACES.size())),
                    PLACES.get(random.nextInt(PLACES.size())),
                    day.atTime(random.nextInt(24), random.nextInt(60)),
                    day.atTime(random.nextInt(24), random.nextInt(60)),
                    random.nextBoolean(),
                    random.nextBoolean() ? null : random.nextInt(10_001),
                    onBoard));
        }
        return new DayFile(day, voyages);
    }
}
