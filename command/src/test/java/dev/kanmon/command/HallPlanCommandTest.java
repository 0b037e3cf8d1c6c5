package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What planners rely on when they ask what would change a day, and when they bring figures of their own. */
class HallPlanCommandTest {
    @TempDir
    private Path folder;

    private HallFolder files = new HallFolder(Path.of(""));
    private String day = "";

    @BeforeEach
    void write() throws IOException {
        files = new HallFolder(folder);
        day = files.file("day.yaml", HallFolder.DAY);
    }

    @Test
    void whatIfHasARowForEachShareLaneAndAssumption() throws IOException {
        CommandRun run =
                CommandRun.of("hall", "what-if", "--json", "--plays", "3", "--halls", files.halls(3, "NRT"), day);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        List<JsonNode> lines = lines(run);
        List<JsonNode> shares = asked(lines, "share");
        assertThat(shares).hasSize(7);
        assertThat(shares.getFirst().get("savedMinutes").asDouble()).isZero();
        assertThat(shares.getLast().get("savedMinutes").asDouble()).isPositive();
        assertThat(asked(lines, "oneMore"))
                .extracting(line -> line.get("lane").asString())
                .containsExactlyInAnyOrder("nationals", "short-stays");
        assertThat(asked(lines, "sensitivity")).isNotEmpty();
        assertThat(CommandRun.of("hall", "what-if", "--lang", "en", "--plays", "1", "--hall", "NRT", day)
                        .out())
                .contains("60 %", "short-stays", "10 % more travellers");
    }

    @Test
    void aPostIsNotAskedWhatItSaves() {
        CommandRun run = CommandRun.of("hall", "what-if", "--hall", "ICN post", day);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void staffKeepsTheTargetOrSaysThatItCannot() throws IOException {
        String halls = files.halls(12, "NRT");
        CommandRun can =
                CommandRun.of("hall", "staff", "--json", "--plays", "3", "--target", "90%", "--halls", halls, day);
        CommandRun cannot = CommandRun.of(
                "hall",
                "staff",
                "--lang",
                "en",
                "--plays",
                "3",
                "--target",
                "1",
                "--limit",
                "1",
                "--halls",
                halls,
                day);

        assertThat(can.code()).as(can.err()).isEqualTo(ExitCode.DONE);
        JsonNode found = lines(can).getFirst();
        assertThat(found.get("met").asBoolean()).isTrue();
        assertThat(found.get("within20").asDouble()).isGreaterThanOrEqualTo(0.9);
        assertThat(found.get("officerHoursNow").asDouble()).isEqualTo(12 * 24);
        assertThat(found.get("officerHours").asDouble()).isLessThanOrEqualTo(12 * 24);
        assertThat(lines(can).get(1).get("now").asInt()).isEqualTo(12);
        assertThat(cannot.code()).isEqualTo(ExitCode.FOUND);
        assertThat(cannot.out()).contains("cannot be kept");
    }

    @Test
    void describedHallsGoAsTheHallsTheyDescribe() throws IOException {
        CommandRun described = CommandRun.of("hall", "describe");
        String halls = files.file("all.yaml", described.out());

        assertThat(described.code()).isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("hall", "forecast", "--json", "--plays", "2", "--halls", halls, day)
                        .out())
                .isEqualTo(CommandRun.of("hall", "forecast", "--json", "--plays", "2", day)
                        .out());
    }

    @Test
    void aLogGivesAHallItsOwnFigures() throws IOException {
        Path fitted = folder.resolve("ours.yaml");

        CommandRun run = CommandRun.of(
                "hall",
                "calibrate",
                "--json",
                "--halls",
                files.halls(12, "NRT"),
                "--out",
                fitted.toString(),
                log(1, ""));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        JsonNode service = lines(run).stream()
                .filter(line -> line.has("mean") && line.has("lane"))
                .findFirst()
                .orElseThrow();
        assertThat(service.get("lane").asString()).isEqualTo("short-stays");
        assertThat(service.get("mean").asDouble()).isCloseTo(40, within(0.5));
        assertThat(service.get("assumed").asDouble()).isCloseTo(72, within(0.1));
        assertThat(Files.readString(fitted)).contains("fitted to log.csv");
        assertThat(CommandRun.of("hall", "forecast", "--lang", "en", "--halls", fitted.toString(), day)
                        .out())
                .contains("fitted to log.csv");
    }

    @Test
    void rowsThatCannotBeReadAreToldWithoutWhatStandsInThem() throws IOException {
        CommandRun run = CommandRun.of(
                "hall",
                "calibrate",
                "--halls",
                files.halls(12, "NRT"),
                log(1, "NRT,KE703,2026-03-02T12:00:00,KIM MINJI,,,short-stays,partner,clear\n"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("1 rows are left out").doesNotContain("MINJI");
        assertThat(run.out()).contains("short-stays, clear");
    }

    @Test
    void aLogWithNamesIsRefusedWhole() throws IOException {
        CommandRun run = CommandRun.of(
                "hall", "calibrate", files.file("names.csv", "hall,surname,called\nNRT,KIM,2026-03-02T12:00:00\n"));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).startsWith("kanmon: ").doesNotContain("KIM");
    }

    /** Past bugs: each of these ended as if the program had failed. */
    @Test
    void aLogThatIsMissingIsUnreadableAndAnEndlessEndIsNone() throws IOException {
        String none = folder.resolve("none.csv").toString();
        String halls = files.halls(12, "NRT");

        assertThat(CommandRun.of("hall", "calibrate", none).code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(CommandRun.of("hall", "evaluate", none).err()).contains("none.csv: There is no such file.");
        assertThat(CommandRun.of("hall", "calibrate", folder.toString()).code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(CommandRun.of("hall", "calibrate", "--halls", halls, "--to", LocalDate.MAX.toString(), log(1, ""))
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    /** Past bug: it ended as if the program had failed. */
    @Test
    void aDayOfMoreTravellersThanAnyIsWrongUsage() throws IOException {
        StringBuilder day = new StringBuilder("day: 2026-03-01\nvoyages:\n");
        for (int i = 1; i <= 31; i++) {
            day.append("  - {carrier: KE, number: \"")
                    .append(i)
                    .append("\", from: ICN, to: NRT, departure: 2026-03-01T09:00, arrival: 2026-03-01T11:30,"
                            + " travellers: [{nationality: KOR, number: 10000}]}\n");
        }
        String full = files.file("full.yaml", day.toString());

        CommandRun judged =
                CommandRun.of("hall", "evaluate", "--halls", files.halls(12, "NRT"), "--timetable", full, log(1, ""));
        CommandRun clock = CommandRun.of("clock", "--pair", "ICN-NRT", "--timetable", full);

        assertThat(judged.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(judged.err()).contains("NRT, 2026-03-01: more than 300000 travellers");
        assertThat(clock.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(clock.err()).contains("more than 300000 travellers");
    }

    @Test
    void forecastsAreJudgedBesideTheWeekBefore() throws IOException {
        String halls = files.halls(12, "NRT");

        CommandRun run = CommandRun.of("hall", "evaluate", "--json", "--plays", "3", "--halls", halls, log(9, ""));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        JsonNode quarters = lines(run).getFirst();
        assertThat(quarters.get("judged").asString()).isEqualTo("quarters");
        assertThat(quarters.get("compared").asInt()).isPositive();
        // Every day of the log is like the last: nothing beats the week before.
        assertThat(quarters.get("naiveError").asDouble()).isZero();
        CommandRun left =
                CommandRun.of("hall", "evaluate", "--plays", "1", "--halls", halls, "--timetable", day, log(9, ""));
        assertThat(left.out()).contains("9 days without forecast");
    }

    /** A voyage a day, whose 100 travellers reach the hall every ten seconds, wait two minutes and are served 39 to 41 s. */
    private String log(int days, String more) throws IOException {
        StringBuilder log = new StringBuilder("hall,voyage,spot_in,reached,called,done,lane,group,readiness\n");
        for (int day = 0; day < days; day++) {
            LocalDateTime spotIn = LocalDateTime.of(2026, 3, 1, 12, 0, 1).plusDays(day);
            for (int i = 0; i < 100; i++) {
                LocalDateTime reached = spotIn.plusSeconds(300 + 10L * i);
                LocalDateTime called = reached.plusSeconds(120);
                log.append("NRT,KE703,%s,%s,%s,%s,short-stays,partner,clear\n"
                        .formatted(
                                seconds(spotIn),
                                seconds(reached),
                                seconds(called),
                                seconds(called.plusSeconds(39 + i % 3))));
            }
        }
        return files.file("log.csv", log + more);
    }

    private static String seconds(LocalDateTime moment) {
        String text = moment.toString();
        return text.length() == "2026-03-01T12:00".length() ? text + ":00" : text;
    }

    private static List<JsonNode> lines(CommandRun run) {
        return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    private static List<JsonNode> asked(List<JsonNode> lines, String question) {
        return lines.stream()
                .filter(line -> line.get("question").asString().equals(question))
                .toList();
    }
}
