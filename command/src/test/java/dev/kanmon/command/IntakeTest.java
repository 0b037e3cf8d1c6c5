package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.CusresMessage;
import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.screening.Voyages;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What a carrier relies on when it sends a list over HTTP. */
class IntakeTest {
    private static final Traveller KIM = TestLists.passenger("P1", "KIM", "MINJI", "M123A4567");
    private static final Traveller LEE = TestLists.passenger("P2", "LEE", "SOYEON", "M234B5678");
    private static final Traveller EXPIRED = TestLists.passenger("P3", "PARK", "JIWOO", "M345C6789", "251231");

    /** The same voyage in JSON; the second passport has expired. */
    private static final String JSON_LIST = """
            {"transaction":"TN9","sender":"KE","recipient":"JPAPIS",
             "voyage":{"carrier":"KE","number":"703",
              "legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T10:10","arrival":"2026-11-22T12:35"}]},
             "travellers":[
              {"role":"passenger","surname":"KIM","given":"MINJI","sex":"F","birthDate":"1988-03-05","nationality":"KOR",
               "embark":"ICN","disembark":"NRT","clearance":"NRT","reservation":"AB12CD","reference":"P1",
               "documents":[{"type":"P","number":"M123A4567","issuer":"KOR","expiry":"2031-01-31"}]},
              {"role":"passenger","surname":"PARK","given":"JIWOO","sex":"F","birthDate":"1988-03-05","nationality":"KOR",
               "embark":"ICN","disembark":"NRT","clearance":"NRT","reservation":"AB12CD","reference":"P3",
               "documents":[{"type":"P","number":"M345C6789","issuer":"KOR","expiry":"2025-12-31"}]}]}""";

    @TempDir
    private Path data;

    private long atStart;
    private ConfigurableApplicationContext server;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        server = KanmonServer.start(data, 0, Map.of());
        atStart = entries();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyTravellerIsAnsweredInTheirStatesCodes() throws Exception {
        HttpResponse<byte[]> response = send(TestLists.message("C1", KIM, EXPIRED));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/edifact");
        assertThat(text(response))
                .contains("CUSRES:D:05B:UN:IATA", "BGM+962'", "RFF+TN:TNC1'", "RFF+AF:KE703'")
                .contains("ERP+2'RFF+AVF:AB12CD'RFF+ABO:P1'ERC+0Z'FTX+AAP+++OK TO BOARD'")
                .contains("ERP+2'RFF+AVF:AB12CD'RFF+ABO:P3'ERC+4Z'FTX+AAP+++HOLD - AN OFFICER WILL ANSWER'");
    }

    @Test
    void missingDataAreNamedToTheCarrier() throws Exception {
        Traveller nameless = new Traveller(
                KIM.role(),
                null,
                null,
                "F",
                null,
                "KOR",
                null,
                "ICN",
                "NRT",
                "NRT",
                "AB12CD",
                "P9",
                List.of(),
                null,
                null,
                KIM.documents());

        assertThat(text(send(TestLists.message("C1", nameless))))
                .contains("ERC+4Z'FTX+AAP+++HOLD - SEND SURNAME, BIRTH DATE'");
    }

    @Test
    void theSameMessageAgainGivesTheSameBytesAndNoSecondDecision() throws Exception {
        byte[] message = TestLists.message("C1", KIM, LEE, EXPIRED);
        HttpResponse<byte[]> first = send(message);
        List<ScreenedTraveller> decided = travellers();
        long entries = entries();

        HttpResponse<byte[]> second = send(message);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(travellers()).isEqualTo(decided);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void theSameMessageEightTimesAtOnceIsScreenedOnce() throws Exception {
        byte[] message = TestLists.message("C1", KIM, LEE);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> send = () -> send(message).body();
            List<Future<byte[]>> answers = threads.invokeAll(Collections.nCopies(8, send));
            byte[] first = answers.getFirst().get();
            for (Future<byte[]> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(travellers()).hasSize(2);
        // message received, two decisions, answered
        assertThat(entries() - atStart).isEqualTo(4);
    }

    @Test
    void theSameListUnderANewReferenceKeepsItsDecisions() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        List<UUID> before = ids();

        send(TestLists.message("C2", KIM, LEE));

        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aChangedTravellerIsDecidedAnewAndTheOthersAreNot() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        List<UUID> before = ids();

        send(TestLists.message("C2", KIM, TestLists.passenger("P2", "LEE", "SOYEON", "M234B5678", "251231")));

        List<UUID> after = ids();
        assertThat(after).hasSize(2).containsAnyElementsOf(before);
        assertThat(after.stream().filter(id -> !before.contains(id))).hasSize(1);
        assertThat(voyages().traveller(before.getLast()))
                .as("the replaced decision is still there")
                .isPresent();
    }

    @Test
    void twoPersonsUnderOneReferenceAreTwoPersons() throws Exception {
        send(TestLists.message("C1", KIM, TestLists.passenger("P1", "KIM", "BABY", "M999Z9999")));

        assertThat(travellers()).hasSize(2);
    }

    /** Numbering repeated references by a sign that a reference may hold made two persons one. */
    @Test
    void aReferenceThatLooksLikeARepetitionIsAPersonToo() throws Exception {
        byte[] message = TestLists.message(
                "C1",
                KIM,
                TestLists.passenger("P1", "LEE", "SOYEON", "M234B5678"),
                TestLists.passenger("P1#2", "PARK", "JIWOO", "M345C6789"));

        assertThat(send(message).statusCode()).isEqualTo(200);
        assertThat(travellers()).hasSize(3);
    }

    /** The flight's times change: what officers see must be what was decided by. */
    @Test
    void aChangedTimeOfTheVoyageIsShown() throws Exception {
        String message = new String(TestLists.message("C1", KIM), StandardCharsets.UTF_8);
        send(message.getBytes(StandardCharsets.UTF_8));

        send(message.replace("2611221010:201", "2611221510:201")
                .replace("2611221235:201", "2611221735:201")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(voyages().on(TestLists.DEPARTURE.toLocalDate()))
                .singleElement()
                .satisfies(voyage -> assertThat(voyage.departure()).isEqualTo(TestLists.DEPARTURE.plusHours(5)));
    }

    /** A name where the port should be must not come to stand in the clear. */
    @Test
    void whatIsNoCodeIsNotKeptAsOne() throws Exception {
        String message = new String(TestLists.message("C1", KIM), StandardCharsets.UTF_8);

        send(message.replace("LOC+125+ICN", "LOC+125+KIM MINJI M123A4567").getBytes(StandardCharsets.UTF_8));

        assertThat(voyages().on(TestLists.DEPARTURE.toLocalDate()))
                .singleElement()
                .satisfies(voyage -> assertThat(voyage.from()).isEqualTo("?"));
    }

    @Test
    void jsonSaysTheSameAsCusres() throws Exception {
        byte[] message = new String(TestLists.message("C1", KIM, EXPIRED), StandardCharsets.UTF_8)
                .replace("RFF+TN:TNC1'", "RFF+TN:TNC1:::2'")
                .getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> cusres = send(message);
        HttpResponse<byte[]> json = http.send(
                request(message).header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(new String(cusres.body(), StandardCharsets.UTF_8)).contains("RFF+TN:TNC1:::2'");
        assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new String(json.body(), StandardCharsets.UTF_8))
                .contains(
                        "\"transaction\":\"TNC1\",\"revision\":\"2\"",
                        "\"reference\":\"P1\"",
                        "\"decision\":\"CLEAR\",\"directive\":\"BOARD\",\"code\":\"0Z\"")
                .contains("\"reference\":\"P3\"", "\"decision\":\"REFER\",\"directive\":\"HOLD\",\"code\":\"4Z\"");
    }

    @Test
    void aListInJsonIsAnsweredInJson() throws Exception {
        HttpResponse<byte[]> response = sendJson(JSON_LIST);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(text(response))
                .contains("\"transaction\":\"TN9\"")
                .contains("\"reference\":\"P1\"", "\"directive\":\"BOARD\",\"code\":\"0Z\"")
                .contains("\"reference\":\"P3\"", "\"directive\":\"HOLD\",\"code\":\"4Z\"");
        assertThat(travellers()).hasSize(2);
    }

    @Test
    void aListInJsonIsAnsweredInCusresWhereThatIsAskedFor() throws Exception {
        HttpRequest.Builder request = request(JSON_LIST.getBytes(StandardCharsets.UTF_8))
                .setHeader("Content-Type", "application/json")
                .header("Accept", "application/edifact");

        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());

        CusresMessage answer = CusresReader.read(response.body()).messages().getFirst();
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.transaction()).isEqualTo(new Transaction("TN9", null));
        assertThat(answer.answers().stream().map(one -> one.reference() + " " + one.codes()))
                .containsExactly("P1 [0Z]", "P3 [4Z]");
    }

    @Test
    void theSameJsonAgainGivesTheSameAnswerAndNoSecondDecision() throws Exception {
        HttpResponse<byte[]> first = sendJson(JSON_LIST);
        long entries = entries();

        HttpResponse<byte[]> second = sendJson(JSON_LIST);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(entries()).isEqualTo(entries);
    }

    /** A stop between received and answered leaves bytes alone: what they are must be told from them. */
    @Test
    void jsonThatWasReceivedBeforeAStopIsFinishedAfterIt() throws Exception {
        sendJson(JSON_LIST);
        server.getBean(Store.class)
                .write(tx -> tx.sql()
                        .sql("update message set state = 'RECEIVED', answer = null")
                        .update());
        server.close();

        server = KanmonServer.start(data, 0, Map.of());

        assertThat(text(sendJson(JSON_LIST))).contains("\"reference\":\"P3\"");
        assertThat(travellers()).hasSize(2);
    }

    @Test
    void jsonThatIsNoListIsRefusedWithThePlace() throws Exception {
        HttpResponse<byte[]> response = sendJson(JSON_LIST.replace("\"number\":\"703\"", "\"number\":703"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(text(response)).contains("JSON_INCOMPLETE", "/voyage/number");
        assertThat(text(sendJson("{\"voyage\":"))).contains("NOT_JSON");
        assertThat(voyages().on(TestLists.DEPARTURE.toLocalDate())).isEmpty();
    }

    @Test
    void rubbishGetsAClearErrorAndLeavesNothingHalfDone() throws Exception {
        byte[] good = TestLists.message("C1", KIM, LEE);
        byte[] noise = new byte[100_000];
        new Random(20261122).nextBytes(noise);
        byte[] jpeg = new byte[20_000];
        System.arraycopy(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'},
                0,
                jpeg,
                0,
                10);

        refused(new byte[0], 400, "empty");
        refused(new byte[9 * 1024 * 1024], 413, "larger than 8 MiB");
        refused(noise, 422, "EDIFACT");
        refused(jpeg, 422, "EDIFACT");
        refused(Arrays.copyOf(good, good.length / 2), 422, "UNT");
        refused("UNH+1+CUSRES:D:05B:UN'BGM+962'UNT+3+1'".getBytes(StandardCharsets.US_ASCII), 422, "PAXLST");

        assertThat(voyages().on(TestLists.DEPARTURE.toLocalDate())).isEmpty();
        assertThat(send(good).statusCode()).as("the server works on").isEqualTo(200);
        server.close();
        assertThat(Ledger.verify(data)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void aCancelledTravellerIsNoLongerExpectedAndOneWhoIsListedAgainIs() throws Exception {
        assertThat(send(TestLists.message("C1", KIM, LEE)).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> cancelled = send(TestLists.message("C2", "745", "XR", KIM));

        assertThat(text(cancelled))
                .contains("BGM+962'", "RFF+TN:TNC2'", "ERP+1'ERC+0'FTX+AAP+++RECORDED'")
                .doesNotContain("ERP+2");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.CANCELLED, "LEE", Presence.EXPECTED));

        assertThat(text(send(TestLists.message("C3", "745", "CP", KIM)))).contains("RFF+ABO:P1'ERC+0Z'");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.EXPECTED, "LEE", Presence.EXPECTED));
    }

    @Test
    void aCloseOutTellsWhoBoarded() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        HttpResponse<byte[]> closed = send(TestLists.message("C2", "266", "CLOB", KIM));

        assertThat(text(closed)).contains("ERP+1'ERC+0'FTX+AAP+++RECORDED'");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.NOT_ON_BOARD));

        send(TestLists.message("C3", KIM, LEE));
        assertThat(presences())
                .as("a list that comes late does not open the doors again")
                .isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.NOT_ON_BOARD));
    }

    /** Where somebody listed is not known, nothing is known of who is missing from the list either. */
    @Test
    void whoBoardsWithoutHavingBeenInAnyListIsScreenedThenAndToldOf() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        HttpResponse<byte[]> closed = send(TestLists.message("C2", "266", "CLOB", KIM, EXPIRED));

        assertThat(text(closed)).contains("ERP+1'ERC+1'FTX+AAP+++RECORDED - NOT KNOWN BEFORE?: 1 - CALL THE DESK'");
        assertThat(presences())
                .isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.EXPECTED, "PARK", Presence.ON_BOARD));
        assertThat(travellers().getFirst().outcome()).isEqualTo(Outcome.REFER);

        server.close();
        assertThat(Ledger.verify(data)).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void aFlightThatNoListToldOfCannotBeCancelledOrClosed() throws Exception {
        assertThat(text(send(TestLists.message("C1", "266", "XF"))))
                .contains("ERP+1'ERC+1'FTX+AAP+++FLIGHT NOT KNOWN - CALL THE DESK'");
    }

    /** A close-out in parts that come one by one once left only those of the last part on board. */
    @Test
    void aPartOfACloseOutSaysNothingOfThoseInTheOthers() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        String first = new String(TestLists.message("C2", "266", "CLOB", KIM), StandardCharsets.UTF_8);
        String second = new String(TestLists.message("C3", "266", "CLOB", LEE), StandardCharsets.UTF_8);

        String part = first.substring(0, first.indexOf("UNH")) + part(first, "+01:C'") + "UNZ+1+C2'";
        assertThat(text(send(part.getBytes(StandardCharsets.UTF_8)))).contains("RECORDED - PARTS MISSING");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.EXPECTED));
        part = second.substring(0, second.indexOf("UNH")) + part(second, "+02:F'") + "UNZ+1+C3'";
        send(part.getBytes(StandardCharsets.UTF_8));
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.ON_BOARD));
    }

    /** The Chinese profile's close-out names a traveller by the carrier's reference alone; others send the document again. */
    @Test
    void aTravellerIsMeantByAnyKeyThatNobodyElseHas() throws Exception {
        send(TestLists.message("C1", KIM, LEE, EXPIRED));
        String closed = new String(TestLists.message("C2", "266", "CLOB", KIM, LEE), StandardCharsets.UTF_8)
                .replaceAll("RFF\\+AVF:[^']*'", "")
                .replace("RFF+ABO:P2'", "");
        assertThat(text(send(closed.getBytes(StandardCharsets.UTF_8)))).contains("ERP+1'ERC+0'");
        assertThat(presences())
                .isEqualTo(Map.of("KIM", Presence.ON_BOARD, "LEE", Presence.ON_BOARD, "PARK", Presence.NOT_ON_BOARD));
    }

    @Test
    void aCarrierWithoutEdifactLearnsWhatBecameOfACloseOut() throws Exception {
        String json = """
                {"document":"266","function":"CLOB","controlReference":"J1",
                 "voyage":{"carrier":"KE","number":"703",
                  "legs":[{"from":"ICN","to":"NRT","departure":"2026-11-22T10:10","arrival":"2026-11-22T12:35"}]},
                 "travellers":[],"nam":"x"}""";
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(messages())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(text(answer))
                .contains("\"accepted\":false", "FLIGHT NOT KNOWN - CALL THE DESK", "\"code\":\"JSON_KEY\"");
    }

    @Test
    void aCancelledFlightCancelsEveryoneAndItsDecisionsStay() throws Exception {
        send(TestLists.message("C1", KIM, LEE));
        assertThat(text(send(TestLists.message("C2", "266", "XF")))).contains("ERP+1'ERC+0'");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.CANCELLED, "LEE", Presence.CANCELLED));
    }

    @Test
    void aFunctionThatNoGuideKnowsChangesNothing() throws Exception {
        send(TestLists.message("C1", KIM));
        refused(TestLists.message("C2", "745", "XD", KIM), 422, "PURPOSE_NOT_TAKEN");
        refused(TestLists.message("C3", "266", "CF", KIM), 422, "PURPOSE_NOT_TAKEN");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.EXPECTED));
    }

    @Test
    void partsOfOneListInOneInterchangeAreAnsweredTogether() throws Exception {
        String one = new String(TestLists.message("C1", KIM), StandardCharsets.UTF_8);
        String two = new String(TestLists.message("C1", LEE), StandardCharsets.UTF_8);
        String message = one.substring(0, one.indexOf("UNH")) + part(two, "+02:F'") + part(one, "+01:C'") + "UNZ+2+C1'";

        assertThat(text(send(message.getBytes(StandardCharsets.UTF_8))))
                .containsOnlyOnce("UNH")
                .containsSubsequence("RFF+ABO:P1'ERC+0Z'", "RFF+ABO:P2'ERC+0Z'");
        assertThat(presences()).isEqualTo(Map.of("KIM", Presence.EXPECTED, "LEE", Presence.EXPECTED));
    }

    /** Japan's law lets in no seat: it reaches no record. */
    @Test
    void whatTheLawOfTheStateOfArrivalDoesNotLetInReachesNoRecord() throws Exception {
        assertThat(KIM.seats()).isNotEmpty();
        send(TestLists.message("C1", KIM));
        assertThat(travellers())
                .singleElement()
                .satisfies(traveller -> assertThat(reported(traveller).toString())
                        .contains("KIM", "M123A4567")
                        .doesNotContain("12A", "verified=true"));
    }

    private Map<String, Presence> presences() {
        return travellers().stream()
                .collect(Collectors.toMap(
                        traveller -> String.valueOf(reported(traveller).surname()), ScreenedTraveller::presence));
    }

    private static Traveller reported(ScreenedTraveller traveller) {
        return Objects.requireNonNull(traveller.record()).traveller();
    }

    /** The message of an interchange as one part of a split list. */
    private static String part(String interchange, String sequence) {
        String message = interchange.substring(interchange.indexOf("UNH"), interchange.indexOf("UNZ"));
        return message.replaceFirst("'", sequence);
    }

    /** Answering one of them would let the carrier believe that the others were screened. */
    @Test
    void severalListsInOneInterchangeAreRefusedWhole() throws Exception {
        String one = new String(TestLists.message("C1", KIM), StandardCharsets.UTF_8);
        int from = one.indexOf("UNH");
        int to = one.indexOf("UNZ");
        String two = one.substring(0, to) + one.substring(from, to) + "UNZ+2+C1'";
        String oneAndAHalf = one.substring(0, to) + one.substring(from, from + (to - from) / 2);

        refused(two.getBytes(StandardCharsets.UTF_8), 422, "SEVERAL_LISTS");
        refused(two.getBytes(StandardCharsets.UTF_8), 422, "SEVERAL_LISTS");
        refused(oneAndAHalf.getBytes(StandardCharsets.UTF_8), 422, "CUT_SHORT");

        assertThat(voyages().on(TestLists.DEPARTURE.toLocalDate())).isEmpty();
    }

    @Test
    void anotherMediaTypeIsToldWhichToUse() throws Exception {
        HttpResponse<byte[]> response = http.send(
                HttpRequest.newBuilder(messages())
                        .header("Content-Type", "image/jpeg")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(TestLists.message("C1", KIM)))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(text(response)).contains("application/edifact");
    }

    @Test
    void aGigabyteIsRefusedWithoutBeingTakenIn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(messages())
                .header("Content-Type", "application/edifact")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(1L << 30)))
                .build();

        assertThat(statusOf(request)).isIn(413, ENDED_BY_SERVER);
        assertThat(entries()).as("nothing happened").isEqualTo(atStart);
        assertThat(send(TestLists.message("C1", KIM)).statusCode()).isEqualTo(200);
    }

    /** A server may close on a sender that goes on sending after the answer; the client then sees no status. */
    private static final int ENDED_BY_SERVER = -1;

    private int statusOf(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        } catch (IOException closed) {
            return ENDED_BY_SERVER;
        }
    }

    private void refused(byte[] body, int status, String word) throws Exception {
        HttpResponse<byte[]> response = send(body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(response)).contains(word);
    }

    private List<ScreenedTraveller> travellers() {
        LocalDate day = TestLists.DEPARTURE.toLocalDate();
        List<VoyageSummary> voyages = voyages().on(day);
        assertThat(voyages).hasSize(1);
        return voyages().voyage(voyages.getFirst().id()).orElseThrow().travellers();
    }

    private List<UUID> ids() {
        return travellers().stream().map(ScreenedTraveller::id).toList();
    }

    private Voyages voyages() {
        return server.getBean(Voyages.class);
    }

    private long entries() {
        return server.getBean(Ledger.class).head().number();
    }

    private HttpResponse<byte[]> send(byte[] message) throws IOException, InterruptedException {
        return http.send(request(message).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> sendJson(String json) throws IOException, InterruptedException {
        return http.send(
                request(json.getBytes(StandardCharsets.UTF_8))
                        .setHeader("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(byte[] message) {
        return HttpRequest.newBuilder(messages())
                .header("Content-Type", "application/edifact")
                .POST(HttpRequest.BodyPublishers.ofByteArray(message));
    }

    private URI messages() {
        return KanmonServer.url(server).resolve("/api/v1/messages");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int got = (int) Math.min(left, length);
            Arrays.fill(into, offset, offset + got, (byte) 0);
            left -= got;
            return got;
        }
    }
}
