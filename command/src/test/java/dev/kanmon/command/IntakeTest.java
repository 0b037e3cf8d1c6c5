package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.cusres.CusresMessage;
import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a carrier relies on when it sends a list over HTTP. */
class IntakeTest extends AgainstServer {
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
