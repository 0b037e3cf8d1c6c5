package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What planners and scripts rely on when they call {@code kanmon hall forecast}. */
class HallForecastCommandTest {
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
    void jsonHasThePublicShape() throws IOException {
        String text = Files.readString(Path.of("..", "contracts", "hall-forecast.schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        JsonMapper.shared()
                .readTree(text)
                .get("examples")
                .forEach(example -> assertThat(schema.validate(example.toString(), InputFormat.JSON))
                        .isEmpty());

        CommandRun run = CommandRun.of("hall", "forecast", "--json", "--plays", "3", "--hall", "NRT", day);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(JsonMapper.shared().readTree(line).get("hall").asString())
                    .isEqualTo("NRT");
        });
    }

    /** Nobody is lost and nobody is made up on the way to the hall. */
    @Test
    void whoLandsArrives() throws IOException {
        CommandRun run = CommandRun.of(
                "hall", "forecast", "--json", "--plays", "4", "--halls", files.halls(8, "NRT", "GMP"), day);

        Map<String, Double> arrivals = HallFolder.arrivals(run.out());
        assertThat(arrivals).containsOnlyKeys("NRT", "GMP");
        assertThat(arrivals.get("NRT")).isCloseTo(160 + 60 + 150 + 7, within(0.1));
        assertThat(arrivals.get("GMP")).isCloseTo(90, within(0.1));
    }

    /** The truth of a simulated day is kept beside its messages: splits, changes, cancellations and close-outs. */
    @Test
    void aFolderOfMessagesHasThoseWhoAreOnBoard() throws IOException {
        Path made = folder.resolve("made");
        CommandRun.of("simulate", "--out", made.toString(), "--voyages", "12", "--seed", "3", "--day", "2026-11-27");
        Map<String, Double> onBoard = new TreeMap<>();
        List<String> rows = Files.readAllLines(made.resolve("timetable.tsv"));
        List<String> header = List.of(rows.getFirst().split("\t", -1));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells[header.indexOf("arrival")].startsWith("2026-11-27")
                    && List.of("NRT", "HND", "ICN").contains(cells[header.indexOf("to")])) {
                onBoard.merge(
                        cells[header.indexOf("to")], Double.valueOf(cells[header.indexOf("on_board")]), Double::sum);
            }
        }

        CommandRun run = CommandRun.of(
                "hall",
                "forecast",
                "--json",
                "--plays",
                "1",
                "--day",
                "2026-11-27",
                "--halls",
                files.halls(20, "NRT", "HND", "ICN"),
                "--list",
                made.resolve("watch-list.tsv").toString(),
                made.resolve("messages").toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(HallFolder.arrivals(run.out())).isEqualTo(onBoard);
    }

    @Test
    void theLaterWordOnATravellerWins() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.write(
                lists.resolve("1.edi"),
                TestLists.message(
                        "C1",
                        TestLists.passenger("P1", "KIM", "MINJI", "M123A4567"),
                        TestLists.passenger("P2", "PARK", "JIWOO", "M345C6789"),
                        TestLists.passenger("P3", "LEE", "SUMIN", "M445C6789")));
        Files.write(
                lists.resolve("2.edi"),
                TestLists.message("C2", "745", "XR", TestLists.passenger("P2", "PARK", "JIWOO", "M345C6789")));
        Files.write(
                lists.resolve("3.edi"),
                TestLists.message("C3", "745", "CP", TestLists.passenger("P3", "LEE", "SOOMIN", "M445C6789")));

        CommandRun run = CommandRun.of(
                "hall", "forecast", "--json", "--plays", "2", "--halls", files.halls(2, "NRT"), lists.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("2026-11-22");
        assertThat(HallFolder.arrivals(run.out()).get("NRT")).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreUsed() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.write(
                lists.resolve("a.edi"),
                TestLists.message("C1", TestLists.passenger("P1", "KIM", "MINJI", "M123A4567")));
        Files.writeString(lists.resolve("b.txt"), "no message at all");
        Files.writeString(lists.resolve("c.json"), "{");
        Files.writeString(lists.resolve("notes.md"), "not looked at");

        CommandRun run = CommandRun.of(
                "hall", "forecast", "--json", "--plays", "2", "--halls", files.halls(2, "NRT"), lists.toString());

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("b.txt", "c.json").doesNotContain("a.edi", "notes.md");
        assertThat(HallFolder.arrivals(run.out()).get("NRT")).isEqualTo(1);
    }

    @Test
    void anEmptyFolderIsTold() throws IOException {
        CommandRun run = CommandRun.of(
                "hall",
                "forecast",
                Files.createDirectory(folder.resolve("empty")).toString());

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("holds no message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "101%", "much", "NaN", "30", "1e-3", ""})
    void aShareThatIsNoneIsWrongUsage(String share) {
        CommandRun run = CommandRun.of("hall", "forecast", "--share", share, day);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("share").contains("30%");
    }

    @ParameterizedTest
    @CsvSource({
        "--plays, 0",
        "--plays, 20001",
        "--plays, 99999999999999",
        "--hall, XXX",
        "--day, 2026-02-30",
        "--halls, no-such-file.yaml",
        "--list, watch.tsv",
        "--lang, de",
        "--chart, /no/such/folder/x.svg"
    })
    void whatCannotBeMeantIsWrongUsage(String option, String value) {
        CommandRun run = CommandRun.of("hall", "forecast", option, value, day);

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "day: 2026-11-27\nvoyages: 3",
                "day: 2026-11-27\nvoyages: [{carrier: KE, number: \"703\", from: ICN, to: NRT, departure: 2026-11-27T10:10,"
                        + " arrival: 2026-11-27T12:35, travellers: [{nationality: KOR, number: 999999999999}]}]",
                "day: 2026-11-27\nvoyages: [{carrier: KE, number: \"703\", from: ICN, to: QQQ, departure: 2026-11-27T10:10,"
                        + " arrival: 2026-11-27T12:35}]"
            })
    void aBrokenDayFileIsUnreadable(String content) throws IOException {
        CommandRun run = CommandRun.of("hall", "forecast", files.file("broken.yaml", content));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).startsWith("kanmon: ").contains("broken.yaml");
    }

    @Test
    void aDayWithoutArrivalsIsADay() throws IOException {
        String quiet = files.file("quiet.yaml", "day: 2026-11-27\nvoyages: []\n");

        CommandRun none = CommandRun.of("hall", "forecast", "--lang", "en", quiet);
        CommandRun named = CommandRun.of(
                "hall", "forecast", "--lang", "en", "--hall", "NRT", "--halls", files.halls(2, "NRT"), quiet);

        assertThat(none.code()).isEqualTo(ExitCode.DONE);
        assertThat(none.out()).contains("Nobody comes.");
        assertThat(named.code()).isEqualTo(ExitCode.DONE);
        assertThat(named.out()).contains("NRT, 2026-11-27: 0 travellers", "Nobody comes.");
    }

    @Test
    void peopleAreToldTheOfficialMeasuresAndWhatIsAssumed() {
        CommandRun run = CommandRun.of("hall", "forecast", "--lang", "en", "--plays", "3", "--hall", "NRT", day);

        assertThat(run.out())
                .contains("short stays only", "times 10/8", "Incheon", "assumed: ", "ACRP guide", "KE703 ICN-NRT");
        assertThat(CommandRun.of("hall", "forecast", "--lang", "ko", "--plays", "1", "--hall", "NRT", day)
                        .out())
                .contains("공식 측정 방식");
        assertThat(CommandRun.of("hall", "forecast", "--lang", "ja", "--plays", "1", "--hall", "NRT", day)
                        .out())
                .contains("公式の測り方");
    }

    /** Past bug: the chance in how many come was told as travellers of other routes. */
    @Test
    void aHallWithoutOtherRoutesIsToldToHaveNone() throws IOException {
        String expected = files.file("expected.yaml", HallFolder.DAY.replace("listed: true, ", ""));

        for (String seed : List.of("1", "2", "3")) {
            CommandRun run = CommandRun.of(
                    "hall",
                    "forecast",
                    "--lang",
                    "en",
                    "--seed",
                    seed,
                    "--plays",
                    "1",
                    "--halls",
                    files.halls(5, "NRT"),
                    expected);
            assertThat(run.out())
                    .startsWith("NRT, 2026-11-27: 377 travellers of 2 voyages and about 0 of other routes");
        }
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertThat(CommandRun.of("hall", "forecast", "--csv", "--plays", "3", "--seed", "9", day))
                .isEqualTo(CommandRun.of("hall", "forecast", "--csv", "--plays", "3", "--seed", "9", day));
    }

    @Test
    void whoIsPreConfirmedWaitsInNoLineOfOthers() throws IOException {
        String halls = files.halls(3, "NRT");

        assertThat(wait("0", halls)).isGreaterThan(wait("60%", halls));
    }

    private double wait(String share, String halls) {
        CommandRun run =
                CommandRun.of("hall", "forecast", "--json", "--plays", "5", "--share", share, "--halls", halls, day);
        return run.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line -> line.has("meanWait"))
                .mapToDouble(line ->
                        line.get("meanWait").asDouble() * line.get("arrivals").asDouble())
                .sum();
    }

    @Test
    void oneHallIsDrawn() throws IOException {
        Path chart = folder.resolve("nrt.svg");

        CommandRun one =
                CommandRun.of("hall", "forecast", "--plays", "2", "--hall", "NRT", "--chart", chart.toString(), day);
        CommandRun two = CommandRun.of("hall", "forecast", "--plays", "2", "--chart", chart.toString(), day);

        assertThat(one.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(chart)).startsWith("<svg").contains("NRT");
        assertThat(two.code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void theExampleOfTheDocumentIsADay() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "halls.md"));
        int from = document.indexOf("```yaml\nday:") + "```yaml\n".length();
        String example = document.substring(from, document.indexOf("```", from));

        CommandRun run =
                CommandRun.of("hall", "forecast", "--json", "--plays", "2", files.file("example.yaml", example));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        Properties english = words("en");

        assertThat(words("ko").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(words("ja").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (var stream = Kanmon.class.getResourceAsStream("hall/messages_" + language + ".properties")) {
            assertThat(stream).isNotNull();
            words.load(stream);
        }
        return words;
    }
}
