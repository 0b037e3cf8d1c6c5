package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.delivery.SmallServer;
import dev.kanmon.command.delivery.SmallServer.Answer;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up day: the same again on every run, whole in its folder, and delivered or told of. */
@Timeout(60)
class SimulateCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Told of nobody on the list: enough of an answer where a test asks for nothing else. */
    private static final Answer TAKEN = new Answer(200, "{\"travellers\":[]}");

    @TempDir
    private Path folder;

    @Test
    void theSameSeedAndDayGiveTheSameFolderToTheByte() throws IOException {
        assertThat(simulate("--out", folder.resolve("one").toString()).code()).isZero();
        assertThat(simulate("--out", folder.resolve("two").toString()).code()).isZero();
        assertThat(simulate("--out", folder.resolve("other").toString(), "--seed", "704")
                        .code())
                .isZero();

        Map<String, String> one = files(folder.resolve("one"));
        assertThat(one)
                .containsKeys("watch-list.tsv", "plants.tsv", "travellers.tsv", "timetable.tsv", "manifest.json")
                .isEqualTo(files(folder.resolve("two")))
                .isNotEqualTo(files(folder.resolve("other")));
    }

    @Test
    void theManifestCountsWhatIsThere() throws IOException {
        CommandRun run = simulate("--json", "--out", folder.toString());

        String manifest = Files.readString(folder.resolve("manifest.json"));
        assertThat(run.out().strip()).isEqualTo(manifest.strip());
        JsonNode counts = JSON.readTree(manifest);
        assertThat(counts.path("seed").asInt()).isEqualTo(703);
        assertThat(counts.path("day").asString()).isEqualTo("2026-11-22");
        assertThat(counts.path("voyages").asInt()).isEqualTo(3);
        List<Path> messages = list(folder.resolve("messages"));
        assertThat(counts.path("messages").asInt()).isEqualTo(messages.size());
        assertThat(counts.path("messagesByKind")
                        .valueStream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(messages.size());
        assertThat(counts.path("shipments").asInt())
                .isEqualTo(list(folder.resolve("shipments")).size());
        assertThat(rows("plants.tsv")).hasSize(counts.path("planted").asInt());
        assertThat(rows("timetable.tsv")).hasSize(3);
        assertThat(rows("travellers.tsv")).hasSize(counts.path("travellers").asInt());
        assertThat(rows("shipments.tsv")).hasSize(counts.path("shipments").asInt());
    }

    @Test
    void theFilesOfMessagesSortByTheMomentTheyAreSent() throws IOException {
        simulate("--out", folder.toString());

        List<String[]> index =
                rows("messages.tsv").stream().map(row -> row.split("\t", -1)).toList();
        assertThat(index.stream().map(row -> Instant.parse(row[1]))).isSorted();
        assertThat(index.stream().map(row -> row[0]))
                .containsExactlyElementsOf(list(folder.resolve("messages")).stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void aDryRunTellsTheSameCountsAndWritesNothing() throws IOException {
        Path untouched = folder.resolve("untouched");
        CommandRun dry = simulate("--dry-run", "--json", "--out", untouched.toString());
        CommandRun real = simulate("--json", "--out", folder.resolve("real").toString());

        assertThat(dry.code()).isZero();
        assertThat(dry.out()).isEqualTo(real.out());
        assertThat(untouched).doesNotExist();
        assertThat(simulate("--dry-run").out()).contains("ROUTE", "ICN-NRT", "MESSAGES", "PLANTED");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path own = Files.writeString(folder.resolve("mine.txt"), "keep");

        CommandRun run = simulate("--out", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("is not empty: name a new folder");
        assertThat(list(folder)).containsExactly(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|say what to do with the day",
                "--out x --to http://localhost:1|exclude each other",
                "--out x --speed max|name a server with --to",
                "--out x --from 06:00|name a server with --to",
                "--to ftp://localhost|--to names no server",
                "--to localhost:8080|--to names no server",
                "--to http://me:secret@localhost|--to names no server",
                "--to http://localhost:1 --speed -1|--speed '-1' is none",
                "--to http://localhost:1 --speed NaN|--speed 'NaN' is none",
                "--to http://localhost:1 --speed 1e9|--speed '1e9' is none",
                "--to http://localhost:1 --parallel 0|from 1 to 64",
                "--to http://localhost:1 --parallel 65|from 1 to 64",
                "--to http://localhost:1 --from 6|write it as 06:30",
                "--to http://localhost:1 --from 12:00 --until 11:00|--until must be later",
                "--to http://localhost:1 --key no:key|the key has characters",
                "--dry-run --day 26-11-2026|write it as 2026-11-26",
                "--dry-run --day 1999-12-31|2000 to 2099",
                "--dry-run --voyages=-1|voyages must be from",
                "--dry-run --voyages=100000|voyages must be from",
            })
    void wrongUsageIsToldInOneSentence(String arguments, String sentence) {
        CommandRun run = CommandRun.of(Stream.concat(
                        Stream.of("simulate"),
                        Arrays.stream(arguments.split(" ")).filter(one -> !one.isEmpty()))
                .toArray(String[]::new));

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(sentence).hasLineCount(1).doesNotContain("secret", "no:key");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutAServerOneSentenceSaysWhatToDo() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        CommandRun run = simulate("--to", "http://localhost:" + free, "--speed", "max");

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).hasLineCount(1).contains("./kanmon serve", "--to");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void everyMessageOfTheDayReachesTheServerInTheOrderOfItsVoyage() throws IOException {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        Map<String, String> headers = new ConcurrentHashMap<>();
        CommandRun run;
        try (SmallServer server = new SmallServer((message, with) -> {
            sent.add(message);
            headers.putAll(with);
            return TAKEN;
        })) {
            run = simulate("--json", "--speed", "max", "--key", "kmn_secret", "--to", server.url() + "/");
        }
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("kmn_secret");
        assertThat(headers)
                .containsEntry("Path", "/api/v1/messages")
                .containsEntry("Content-Type", "application/edifact")
                .containsEntry("Authorization", "Bearer kmn_secret");

        simulate("--out", folder.toString());
        List<String> written = new ArrayList<>();
        for (Path file : list(folder.resolve("messages"))) {
            written.add(text(Files.readAllBytes(file)));
        }
        assertThat(sent).containsExactlyInAnyOrderElementsOf(written);
        assertThat(byVoyage(sent)).isEqualTo(byVoyage(written));
        JsonNode report = JSON.readTree(run.out());
        assertThat(report.path("end").asString()).isEqualTo("complete");
        assertThat(report.path("answered").asInt()).isEqualTo(written.size());
        assertThat(report.path("notAnswered").asInt())
                .as("nobody on the lists was told of")
                .isPositive()
                .isEqualTo(report.path("travellers").asInt());
    }

    @Test
    void whatIsRefusedIsCountedAndWhatIsNotDeliveredEndsInCode3() throws IOException {
        Answer refusal = new Answer(422, "{\"problems\":[{\"code\":\"CUT_SHORT\",\"severity\":\"error\"}]}");
        try (SmallServer server = new SmallServer((message, with) -> refusal)) {
            CommandRun refused = simulate("--speed", "max", "--to", server.url().toString());
            assertThat(refused.code()).isZero();
            assertThat(refused.out()).contains("refused: CUT_SHORT ");
        }
        try (SmallServer server = new SmallServer((message, with) -> new Answer(500, ""))) {
            CommandRun failed = simulate("--speed", "max", "--to", server.url().toString());
            assertThat(failed.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
            assertThat(failed.out()).contains("not delivered: HTTP_500 ");
        }
    }

    @Test
    void aBusyServerGetsEachMessageInTheEnd() throws IOException {
        Map<String, Boolean> seen = new ConcurrentHashMap<>();
        Answer busy = new Answer(503, "", Map.of("Retry-After", "0"));
        try (SmallServer server = new SmallServer((message, with) -> seen.put(message, true) == null ? busy : TAKEN)) {
            CommandRun run =
                    simulate("--json", "--speed", "max", "--to", server.url().toString());
            assertThat(run.code()).as(run.out()).isZero();
            assertThat(JSON.readTree(run.out()).path("repeats").asInt()).isEqualTo(seen.size());
        }
    }

    @Test
    void aPartOfTheDayAndTheRestAreTheWholeDay() throws IOException {
        List<String> morning = sent("--until", "09:30");
        List<String> later = sent("--from", "09:30");

        assertThat(morning).isNotEmpty();
        assertThat(later).isNotEmpty();
        assertThat(Stream.concat(morning.stream(), later.stream())).containsExactlyInAnyOrderElementsOf(sent());
    }

    /** Ctrl-C and SIGTERM are the same to it. */
    @Test
    void whoeverStopsItSeesWhatWasSent() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        Path printed = folder.resolve("printed");
        try (SmallServer server = new SmallServer((message, with) -> {
            first.countDown();
            return TAKEN;
        })) {
            Process sending = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.kanmon.command.Kanmon",
                            "simulate",
                            "--voyages",
                            "3",
                            "--to",
                            server.url().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            first.await();
            sending.destroy();
            sending.waitFor();
            assertThat(printed).content().contains(": 1 of ", "Stopped; the rest was not sent.", "0 board");
        }
    }

    private static List<String> sent(String... more) throws IOException {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        try (SmallServer server = new SmallServer((message, with) -> {
            sent.add(message);
            return TAKEN;
        })) {
            List<String> arguments = new ArrayList<>(List.of(more));
            arguments.addAll(List.of("--speed", "max", "--to", server.url().toString()));
            assertThat(simulate(arguments.toArray(String[]::new)).code()).isZero();
        }
        return sent;
    }

    private static CommandRun simulate(String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("simulate", "--day", "2026-11-22", "--voyages", "3"), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private static Map<String, List<String>> byVoyage(List<String> messages) {
        Map<String, List<String>> byVoyage = new TreeMap<>();
        for (String message : messages) {
            String voyage = PaxlstReader.read(bytes(message)).lists().stream()
                    .map(list -> list.voyage().designator())
                    .findFirst()
                    .orElse("unreadable");
            if (!voyage.equals("unreadable")) {
                byVoyage.computeIfAbsent(voyage, first -> new ArrayList<>()).add(message);
            }
        }
        return byVoyage;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), text(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Without the header. */
    private List<String> rows(String table) throws IOException {
        return Files.readAllLines(folder.resolve(table)).stream().skip(1).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
