package dev.kanmon.server.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.cusres.CusresWriter;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.messages.cusres.PassengerResponse;
import dev.kanmon.messages.paxlst.PaxlstWriter;
import dev.kanmon.messages.reading.MessageReader;
import dev.kanmon.messages.reading.ReadMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line that scripts get is as {@code contracts/parse.schema.json} says. */
class ParseSchemaTest {
    private static final String FILE = "parse.schema.json";
    private static final Contract CONTRACT = new Contract(FILE);
    private static final Path SAMPLES = Path.of("..", "..", "shared", "data", "messages");

    @Test
    void itsExamplesAreValid() {
        JsonNode examples = JsonMapper.shared().readTree(Contract.text(FILE)).get("examples");

        assertThat(examples.size()).isPositive();
        examples.forEach(
                example -> assertThat(CONTRACT.violations(example.toString())).isEmpty());
    }

    @Test
    void passengerListsAreValid() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomLists lists = new RandomLists(new Random(seed));
        for (int i = 0; i < 500; i++) {
            byte[] edifact = PaxlstWriter.write(lists.next(), LocalDateTime.of(2026, 11, 22, 8, 15));
            assertThat(assertValid("list " + i + "; replay with -Dkanmon.seed=" + seed, edifact))
                    .isEqualTo(1);
        }
    }

    @Test
    void answersAreValid() {
        Envelope request = new Envelope("KE", "JPAPIS", "C1", "APIS", true, "1", "D.05B", "KE703", null);
        PassengerResponse response = new PassengerResponse(
                request,
                new Transaction("TN1", "2"),
                new Voyage("KE", "703", List.of(new Leg("ICN", "NRT", LocalDateTime.of(2026, 11, 22, 10, 10), null))),
                List.of(new PassengerResponse.PersonAnswer("AB12CD", "P1", Directive.BOARD, "0Z", "OK TO BOARD")));

        byte[] edifact = new CusresWriter("JPN", 99).write(response, Instant.parse("2026-11-22T01:00:00Z"));

        assertThat(assertValid("answer", edifact)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsValid() {
        for (String broken : List.of("", "noise", "UNH+1+PAXLST:D:05B'BGM+745'", "UNH+1+PNRGOV:11:1:IA'UNT+2+1'")) {
            assertThat(assertValid("broken", broken.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(1);
        }
        assertThat(CONTRACT.violations(JsonLines.line(MessageJson.unopened("x", "There is no such file."))))
                .isEmpty();
    }

    /** Messages from elsewhere, read in place where a folder of them lies beside the project; skipped where none does. */
    @TestFactory
    Stream<DynamicTest> linesOfSamplesAreValid() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES));
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files
                    .filter(file -> file.toString().matches(".*/(paxlst|cusres|gtas)/.*\\.(edi|txt)"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(assertValid(file.toString(), Files.readAllBytes(file)))
                                    .isPositive()));
        }
    }

    private static int assertValid(String name, byte[] edifact) {
        var reading = MessageReader.read(edifact);
        List<Map<String, Object>> lines = Stream.concat(
                        reading.messages().stream().map(message -> line(name, message)),
                        reading.messages().isEmpty()
                                ? Stream.of(MessageJson.unreadable(name, reading.problems()))
                                : Stream.of())
                .toList();
        for (Map<String, Object> line : lines) {
            assertThat(CONTRACT.violations(JsonLines.line(line))).as(name).isEmpty();
        }
        return lines.size();
    }

    private static Map<String, Object> line(String name, ReadMessage message) {
        return switch (message) {
            case ReadMessage.Listed(var list) -> MessageJson.of(name, list, list.problems());
            case ReadMessage.Answered(var answer) -> MessageJson.of(name, answer, answer.problems());
            case ReadMessage.Unreadable(var problem) -> MessageJson.unreadable(name, List.of(problem));
        };
    }
}
