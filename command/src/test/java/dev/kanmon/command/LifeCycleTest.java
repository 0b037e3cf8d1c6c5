package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.screening.ScreenedTraveller;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of a list after it was screened: changes, cancellations, close-outs. */
class LifeCycleTest extends AgainstServer {
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
}
