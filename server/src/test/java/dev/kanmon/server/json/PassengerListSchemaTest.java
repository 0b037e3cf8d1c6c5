package dev.kanmon.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schema promises a carrier is what the reader does: it has nothing to tell of exactly what is valid. */
class PassengerListSchemaTest {
    private static final String FILE = "passenger-list.schema.json";
    private static final Contract CONTRACT = new Contract(FILE);
    private static final String VALID = """
            {"transaction":"TN1","revision":"2","function":"CP","document":"745","version":"D.05B","test":true,"sender":"KE",
             "part":{"number":2,"last":true},"group":{"sender":{"id":"KE","qualifier":"ZZ"},"reference":"G1"},
             "contact":{"name":"DESK","channels":[{"kind":"TE","number":"0212345678"}]},"count":2,"purpose":"CHANGE",
             "voyage":{"carrier":"KE","number":"703","overflight":false,
              "legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T10:10","arrival":"2026-11-22T12:35"}]},
             "travellers":[{"role":"passenger","surname":"KIM","birthDate":"2015-03-05",
              "birthDateReadings":["2015-03-05","1915-03-05"],"seats":["12A"],"verified":true,"tickets":["1801234567890C1"],
              "bags":{"count":1,"weight":23,"tags":[{"number":"KE1","count":1}]},"address":{"city":"SEOUL"},
              "documents":[{"type":"P","number":"M1","expiry":"2031-01-31","issuedAsSent":"210231"}]}]}""";

    @Test
    void itsExamplesAreValidAndReadWithoutProblems() {
        JsonNode examples = JsonMapper.shared().readTree(Contract.text(FILE)).get("examples");

        assertThat(examples.size()).isPositive();
        examples.forEach(example -> assertAgreed(example.toString(), true));
    }

    @Test
    void whatIsWrittenIsValid() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomLists lists = new RandomLists(new Random(seed));
        for (int i = 0; i < 500; i++) {
            PassengerList list = lists.next();
            assertThat(CONTRACT.violations(new String(PassengerListJson.write(list), StandardCharsets.UTF_8)))
                    .as("list %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEmpty();
        }
    }

    @Test
    void theWholeExampleIsValid() {
        assertAgreed(VALID, true);
    }

    /** Each is the valid list with one thing changed: what is replaced, an arrow, and what by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"voyage\":{ -> \"voyage\":7,\"voyages\":{",
                "\"number\":\"703\", -> ",
                "\"number\":\"703\" -> \"number\":703",
                "\"carrier\":\"KE\", -> ",
                "\"overflight\":false -> \"overflight\":\"no\"",
                "\"from\":\"ICN\", -> ",
                "\"to\":\"NRT\" -> \"to\":null",
                "2026-11-22T10:10 -> 2026-11-22 10:10",
                "2026-11-22T10:10 -> 2026-11-22T10:10Z",
                "2026-11-22T12:35 -> 2026-13-22T12:35",
                "\"travellers\" -> \"travelers\"",
                "\"passenger\" -> \"pilot\"",
                "\"role\":\"passenger\", -> ",
                "\"surname\":\"KIM\", -> ",
                "\"KIM\" -> \"\"",
                "\"KIM\" -> \"  \"",
                "\"KIM\" -> \"K\\u0000IM\"",
                "\"KIM\" -> [\"KIM\"]",
                "\"surname\" -> \"surName\"",
                "\"birthDate\":\"2015-03-05\" -> \"birthDate\":\"2015-02-31\"",
                "\"birthDate\":\"2015-03-05\" -> \"birthDate\":\"150305\"",
                "\"birthDate\":\"2015-03-05\", -> ",
                "\"1915-03-05\" -> \"1915-3-5\"",
                "\"1915-03-05\" -> \"1915-03-05\",\"1815-03-05\"",
                "[\"12A\"] -> \"12A\"",
                "[\"12A\"] -> [12]",
                "\"verified\":true -> \"verified\":1",
                "\"bags\":{\"count\":1 -> \"bags\":{\"count\":-1",
                "\"weight\":23 -> \"weight\":22.5",
                "\"weight\":23 -> \"weight\":1234567890123",
                "{\"number\":\"KE1\",\"count\":1} -> {\"count\":1}",
                "{\"number\":\"KE1\",\"count\":1} -> {\"number\":\"KE1\",\"count\":1000}",
                "{\"city\":\"SEOUL\"} -> \"SEOUL\"",
                "\"type\":\"P\", -> ",
                "\"expiry\":\"2031-01-31\" -> \"expiry\":\"2031-01-32\"",
                "\"expiry\" -> \"expires\"",
                "\"number\":2,\"last\" -> \"number\":100,\"last\"",
                "\"number\":2,\"last\" -> \"last\"",
                "{\"id\":\"KE\",\"qualifier\":\"ZZ\"} -> {\"qualifier\":\"ZZ\"}",
                "\"test\":true -> \"test\":\"1\"",
                "\"count\":2,\"purpose\" -> \"count\":\"2\",\"purpose\"",
                "\"function\":\"CP\" -> \"function\":\"QQ\"",
                "\"document\":\"745\" -> \"document\":\"962\"",
                "\"purpose\":\"CHANGE\" -> \"purpose\":\"ALTER\"",
                "\"transaction\":\"TN1\", -> ",
                "\"transaction\":\"TN1\" -> \"message\":\"CUSRES\"",
                "\"kind\":\"TE\",\"number\":\"0212345678\" -> \"kind\":\"TE\"",
            })
    void whatIsInvalidIsTold(String change) {
        String[] parts = change.split(" -> ", -1);
        assertThat(VALID).contains(parts[0]);
        assertAgreed(VALID.replace(parts[0], parts[1]), false);
    }

    @ParameterizedTest
    @MethodSource
    void whatIsTooMuchIsTold(String json) {
        assertAgreed(json, false);
    }

    static Stream<String> whatIsTooMuchIsTold() {
        return Stream.of(
                VALID.replace("KIM", "K".repeat(JsonWalk.MAX_CHARACTERS + 1)),
                VALID.replace("[\"12A\"]", "[" + "\"1A\",".repeat(99) + "\"1B\"]"),
                VALID.replace("\"legs\":[", "\"legs\":[" + "{\"from\":\"A\",\"to\":\"B\"},".repeat(99)),
                VALID.replace("\"documents\":[", "\"documents\":[" + "{\"type\":\"P\"},".repeat(99)),
                VALID.replace("\"count\":2,", "")
                        .replace(
                                "\"travellers\":[",
                                "\"travellers\":[" + "{\"role\":\"crew\",\"surname\":\"A\"},".repeat(10_000)),
                "[]",
                "{}");
    }

    private static void assertAgreed(String json, boolean valid) {
        PassengerListReading reading = PassengerListJson.read(json.getBytes(StandardCharsets.UTF_8));
        boolean untold = reading.problems().isEmpty()
                && reading.lists().stream().allMatch(list -> list.problems().isEmpty());

        assertThat(CONTRACT.violations(json).isEmpty())
                .as("valid by the schema")
                .isEqualTo(valid);
        assertThat(untold).as("read without a problem: %s", reading).isEqualTo(valid);
    }
}
