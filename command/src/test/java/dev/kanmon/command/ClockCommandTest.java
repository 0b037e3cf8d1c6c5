package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a planner is told by {@code kanmon clock}. */
class ClockCommandTest {
    private static final String DAY = """
            day: 2026-11-27
            voyages:
              - carrier: KE
                number: "731"
                from: GMP
                to: HND
                departure: "2026-11-27T09:00"
                arrival: "2026-11-27T11:10"
                listed: false
                travellers:
                  - {nationality: KOR, number: 150}
                  - {nationality: JPN, number: 90}
            """;

    @TempDir
    private Path folder;

    @Test
    void oneObjectAStepAndASum() throws IOException {
        List<JsonNode> lines = json("--pair", "GMP-HND");

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/day").asString()).isEqualTo("2026-11-27");
            assertThat(line.at("/fromCity").asString()).isEqualTo("seoul");
            assertThat(line.at("/to").asString()).isEqualTo("HND");
            assertThat(line.at("/share").asDouble()).isEqualTo(0.3);
            assertThat(line.at("/minutes").isNumber()).isTrue();
            assertThat(line.has("step")).isNotEqualTo(line.has("sum"));
            assertThat(line.has("source")).isEqualTo(line.has("step"));
        });
        // 12 steps without the post, 14 with it, 12; three sums each; three savings.
        assertThat(lines).hasSize(12 + 14 + 12 + 3 * 3 + 3);
        assertThat(lines)
                .filteredOn(line -> line.at("/step").asString("").equals("voyage"))
                .allSatisfy(line -> {
                    assertThat(line.at("/minutes").asDouble()).isEqualTo(130);
                    assertThat(line.at("/origin").asString()).isEqualTo("published");
                });
        assertThat(lines)
                .filteredOn(line -> line.at("/step").asString("").equals("hallLine"))
                .allSatisfy(line -> assertThat(line.at("/origin").asString()).isEqualTo("forecast"));
    }

    @Test
    void citiesNameEveryRouteBetweenThem() throws IOException {
        assertThat(json("--pair", "Seoul-Tokyo").stream()
                        .map(line ->
                                line.at("/from").asString() + line.at("/to").asString())
                        .distinct())
                .containsExactlyInAnyOrder("GMPHND", "ICNNRT");
    }

    @Test
    void everyPairStandsInTheOverview() throws IOException {
        CommandRun run = CommandRun.of("clock", "--timetable", day(), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("Seoul-Tokyo GMP-HND", "Tokyo-Seoul HND-GMP", "Busan-Fukuoka KRPUS-JPHKT", "WITH ROOM")
                .contains("No pair is within one hour");
    }

    @Test
    void stepsAreToldWithTheirSourceInThreeLanguages() throws IOException {
        assertThat(table("en"))
                .contains("* Departure post: line", "assumed: bags and customs", "forecast: hall HND", "Saved by");
        assertThat(table("ko")).contains("사전 심사대: 대기", "서울 → 도쿄, GMP-HND (항공편)");
        assertThat(table("ja")).contains("事前審査所：待ち", "ソウル → 東京、GMP-HND（空路）");
    }

    @Test
    void theSyntheticCorridorIsTheTimetableOfWhoHasNone() {
        CommandRun run = CommandRun.of(
                "clock", "--pair", "JPSHS-KRPUS", "--day", "2026-11-27", "--lang", "en", "--share", "12.5%");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("2026-11-27; 12.5%", "Overnight in both directions.", "assumed: plausible timetable");
    }

    @Test
    void aTableForSpreadsheetsHasOneLineAStep() throws IOException {
        CommandRun run = CommandRun.of("clock", "--pair", "GMP-HND", "--timetable", day(), "--csv");

        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("from,to,", "variant,step,minutes,low,high,origin,source", "sum");
        assertThat(run.out().lines()).hasSize(1 + 12 + 14 + 12 + 3 * 3 + 3);
    }

    @Test
    void thePictureIsWrittenAndThePairsAreTold() throws IOException {
        Path picture = folder.resolve("clock.svg");

        CommandRun run = CommandRun.of(
                "clock", "--pair", "GMP-HND", "--timetable", day(), "--lang", "en", "--picture", picture.toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(picture)).startsWith("<svg ").contains("Departure post: counter", "takes part");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pair Seoul-Paris | is not known",
                "--pair - | is not known",
                "--share 0 | is no share",
                "--share 101% | is no share",
                "--share some | is no share",
                "--share -5 | is no share",
                "--day tomorrow | is no day of the calendar",
                "--day 1999-01-01 | years 2000 to 2099",
                "--picture x.svg | name some with --pair",
                "--pair GMP-HND --picture /nowhere/x.svg | there is no folder",
                "--pair GMP-HND --json --csv | exclude each other",
                "--lang fr | choose ko, ja or en",
                "GMP-HND | Unmatched argument"
            })
    void wrongUsageSaysWhatToDo(String arguments, String said) {
        CommandRun run = CommandRun.of(("clock " + arguments).split(" "));

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileSaysItsDayItself() throws IOException {
        CommandRun run = CommandRun.of("clock", "--timetable", day(), "--day", "2026-11-27");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("the file says its day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--timetable", "--halls"})
    void filesThatCannotBeReadEndWithThree(String option) throws IOException {
        Path rubbish = Files.writeString(folder.resolve("rubbish.yaml"), "{{{ not a file");

        CommandRun broken = CommandRun.of("clock", "--pair", "GMP-HND", option, rubbish.toString());
        CommandRun missing = CommandRun.of(
                "clock", "--pair", "GMP-HND", option, folder.resolve("none").toString());
        CommandRun aFolder = CommandRun.of("clock", "--pair", "GMP-HND", option, folder.toString());

        assertThat(List.of(broken.code(), missing.code(), aFolder.code())).containsOnly(ExitCode.UNREADABLE_INPUT);
        assertThat(broken.err()).contains("rubbish.yaml", "is not YAML");
        assertThat(missing.err()).contains("there is no such file");
    }

    private String table(String language) throws IOException {
        return CommandRun.of("clock", "--pair", "GMP-HND", "--timetable", day(), "--lang", language)
                .out();
    }

    private List<JsonNode> json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("clock", "--json", "--timetable", day()));
        all.addAll(List.of(arguments));
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private String day() throws IOException {
        return Files.writeString(folder.resolve("day.yaml"), DAY).toString();
    }
}
