package dev.kanmon.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.PassengerListReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassengerListJsonTest {
    private static final int LISTS = 5_000;

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomLists lists = new RandomLists(new Random(seed));
        for (int i = 0; i < LISTS; i++) {
            PassengerList written = lists.next();
            byte[] json = PassengerListJson.write(written);
            PassengerListReading reading = PassengerListJson.read(json);
            assertThat(reading)
                    .as("list %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(new PassengerListReading(List.of(written), List.of()));
            assertThat(PassengerListJson.write(reading.lists().getFirst())).isEqualTo(json);
        }
    }

    /** Bytes changed, dropped or repeated: there is an answer, and a list is given only of a text that is whole. */
    @Test
    void nothingMakesItThrow() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        RandomLists lists = new RandomLists(random);
        for (int i = 0; i < LISTS; i++) {
            byte[] json = PassengerListJson.write(lists.next());
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                json[random.nextInt(json.length)] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : (byte) "{}[]\",:0ntf\\u".charAt(random.nextInt(13));
            }
            PassengerListReading reading = PassengerListJson.read(json);
            assertThat(reading.lists().size() == 1)
                    .as("input %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isNotEqualTo(reading.hasErrors());
            byte[] cut = Arrays.copyOf(json, random.nextInt(json.length));
            assertThat(PassengerListJson.read(cut).lists())
                    .as("input %d cut; replay with -Dkanmon.seed=%d", i, seed)
                    .isEmpty();
        }
    }

    @Test
    void onePersonsFaultsCostNobodyElseAnything() {
        PassengerList list = read("""
                {"voyage":{"carrier":"KE","number":"703","legs":[{"from":"ICN","to":"NRT"}]},"travellers":[
                  {"role":"passenger","surname":"KIM","birthDate":"1988-03-05"},
                  {"role":"pilot","surname":7,"given":"MINJI","birthDate":"2026-02-31","seats":"12A","nickname":{"a":[1]},
                   "verified":"yes","bags":{"count":-1},"documents":[{"number":"M1","expiry":"31.01.2031"},"P"]},
                  "LEE",
                  {"role":"crew","surname":"PARK","surname":"CHOI"}]}""");

        assertThat(list.travellers()).hasSize(4);
        assertThat(list.travellers().getFirst().birthDate())
                .isEqualTo(new StatedDate("1988-03-05", List.of(LocalDate.of(1988, 3, 5))));
        Traveller odd = list.travellers().get(1);
        assertThat(odd.role()).isEqualTo(Traveller.Role.PASSENGER);
        assertThat(odd.surname()).isNull();
        assertThat(odd.given()).isEqualTo("MINJI");
        assertThat(odd.birthDate()).isEqualTo(new StatedDate("2026-02-31", List.of()));
        assertThat(odd.documents()).singleElement().satisfies(document -> {
            assertThat(document.number()).isEqualTo("M1");
            assertThat(document.expiry()).isEqualTo(new StatedDate("31.01.2031", List.of()));
        });
        assertThat(list.travellers().get(2).surname())
                .as("who cannot be read is answered too, and held")
                .isNull();
        assertThat(list.travellers().get(3).surname()).isEqualTo("PARK");
        assertThat(list.problems().stream()
                        .map(problem -> problem.code() + " " + String.join(" ", problem.arguments())))
                .containsExactly(
                        "JSON_ROLE /travellers/1/role",
                        "JSON_VALUE /travellers/1/surname a text",
                        "JSON_DATE /travellers/1/birthDate",
                        "JSON_VALUE /travellers/1/seats a list",
                        "JSON_KEY /travellers/1",
                        "JSON_VALUE /travellers/1/verified true or false",
                        "JSON_VALUE /travellers/1/bags/count a whole number from 0 to 999999999",
                        "JSON_DATE /travellers/1/documents/0/expiry",
                        "JSON_MISSING /travellers/1/documents/0/type",
                        "JSON_VALUE /travellers/1/documents/1 an object",
                        "JSON_VALUE /travellers/2 an object",
                        "JSON_KEY_TWICE /travellers/3/surname");
    }

    /** A key of the sender's may be a name: only where it stands is told. */
    @Test
    void noTextOfTheSenderIsTold() {
        PassengerListReading reading = reading("""
                {"SECRET":1,"voyage":{"carrier":"KE","number":"703","legs":[{"from":"ICN","to":"NRT","SECRET":{}}]},
                 "travellers":[{"SECRET/~":"SECRET","sex":["SECRET"],"birthDate":"SECRET","role":"SECRET"}]}""");

        assertThat(reading.lists().getFirst().problems()).hasSize(7);
        assertThat(reading.lists().getFirst().problems().stream().map(Problem::text))
                .noneMatch(text -> text.contains("SECRET"));
        assertThat(reading("{\n\"SECRET\":SECRET").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.text()).contains("line 2,").doesNotContain("SECRET"));
    }

    @Test
    void halfCharactersAndControlsAreSkippedAndTold() {
        PassengerList list = read(minimal("\"surname\":\"K\\ud800I\\u0000M \",\"given\":\"\\ud83d\\ude00\""));

        assertThat(list.travellers().getFirst().surname()).isEqualTo("KIM");
        assertThat(list.travellers().getFirst().given()).isEqualTo("😀");
        assertThat(list.problems()).extracting(Problem::code).containsExactly(ProblemCode.JSON_CHARACTERS);
    }

    @Test
    void whatIsLongerThanAnyValueIsCutAndTold() {
        PassengerList list = read(minimal("\"surname\":\"" + "金".repeat(JsonWalk.MAX_CHARACTERS + 1) + "\",\"seats\":["
                + "\"1A\",".repeat(TravellerObject.MAX_REPEATS) + "\"1B\"]"));

        assertThat(list.travellers().getFirst().surname()).isEqualTo("金".repeat(JsonWalk.MAX_CHARACTERS));
        assertThat(list.travellers().getFirst().seats())
                .hasSize(TravellerObject.MAX_REPEATS)
                .doesNotContain("1B");
        assertThat(list.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.JSON_TOO_LONG, ProblemCode.JSON_TOO_LONG);
    }

    @Test
    void whatIsNoListSaysWhy() {
        refused("", ProblemCode.NOT_JSON);
        refused("[]", ProblemCode.NOT_JSON);
        refused("{}", ProblemCode.JSON_INCOMPLETE);
        refused("{\"voyage\":{}} {}", ProblemCode.NOT_JSON);
        refused(minimal("\"role\":\"crew\"") + "x", ProblemCode.NOT_JSON);
        refused("{\"voyage\":[],\"travellers\":[]}", ProblemCode.JSON_INCOMPLETE);
        refused(
                "{\"voyage\":{\"number\":\"703\",\"legs\":[{\"from\":\"ICN\"}]},\"travellers\":[]}",
                ProblemCode.JSON_INCOMPLETE);
        refused(minimal("").replace("\"travellers\"", "\"travelers\""), ProblemCode.JSON_INCOMPLETE);
        refused(minimal("").replaceFirst("\\{", "{\"message\":\"CUSRES\","), ProblemCode.NOT_PAXLST);
        refused(minimal("").replaceFirst("\\{", "{\"purpose\":\"CANCEL\","), ProblemCode.PURPOSE_CONTRADICTED);
        refused(minimal("\"x\":" + "[".repeat(100_000)), ProblemCode.NOT_JSON);
        refused(minimal("},{".repeat(PassengerListObject.MAX_TRAVELLERS)), ProblemCode.TOO_MANY_TRAVELLERS);
        refused(
                minimal("")
                        .replace(
                                "\"legs\":[",
                                "\"legs\":[" + "{\"from\":\"A\",\"to\":\"B\"},".repeat(VoyageObject.MAX_LEGS)),
                ProblemCode.TOO_MANY_LEGS);
        refused(" ".repeat(8 * 1024 * 1024 + 1), ProblemCode.TOO_LARGE);
    }

    /** One overlong number once refused the list with everyone on it. */
    @Test
    void anOverlongNumberCostsNobodyElseAnything() {
        PassengerListReading reading =
                reading(minimal("\"role\":\"crew\",\"bags\":{\"count\":1" + "0".repeat(100_000) + "}"));
        assertThat(reading.lists()).hasSize(1);
        assertThat(reading.lists().getFirst().problems())
                .extracting(Problem::code)
                .contains(ProblemCode.JSON_VALUE);
    }

    /** A second list of travellers was once passed over with a warning that nobody saw. */
    @Test
    void whatTheListIsForAndWhoIsOnItMustBePlain() {
        String list = minimal("\"role\":\"crew\"");
        refused(list.replaceFirst("\\{", "{\"travellers\":[],"), ProblemCode.JSON_INCOMPLETE);
        refused(list.replaceFirst("\\{", "{\"function\":[\"XR\"],"), ProblemCode.JSON_INCOMPLETE);
        refused(list.replaceFirst("\\{", "{\"function\":\"XR\",\"function\":\"CP\","), ProblemCode.JSON_INCOMPLETE);
    }

    @Test
    void theFirstByteTellsTheForm() {
        for (String json : List.of("{", "[", "  {", "\r\n\t{}", "\uFEFF{\"a\":1}")) {
            assertThat(PassengerListJson.begins(json.getBytes(StandardCharsets.UTF_8)))
                    .as(json)
                    .isTrue();
        }
        for (String other : List.of("", " ", "UNA:+.? '", "UNB+UNOA:4{", "\"{")) {
            assertThat(PassengerListJson.begins(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isFalse();
        }
        assertThat(PassengerListJson.read(("\uFEFF " + minimal("\"role\":\"crew\"")).getBytes(StandardCharsets.UTF_8))
                        .lists())
                .as("what was taken for JSON is read as JSON")
                .hasSize(1);
    }

    private static String minimal(String traveller) {
        return "{\"voyage\":{\"carrier\":\"KE\",\"number\":\"703\",\"legs\":[{\"from\":\"ICN\",\"to\":\"NRT\"}]},"
                + "\"travellers\":[{" + (traveller.startsWith("\"s") ? "\"role\":\"crew\"," : "") + traveller + "}]}";
    }

    private static void refused(String json, ProblemCode code) {
        PassengerListReading reading = reading(json);
        assertThat(reading.lists()).isEmpty();
        assertThat(reading.problems().getFirst().code()).isEqualTo(code);
    }

    private static PassengerList read(String json) {
        PassengerListReading reading = reading(json);
        assertThat(reading.problems()).isEmpty();
        return reading.lists().getFirst();
    }

    private static PassengerListReading reading(String json) {
        return PassengerListJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
