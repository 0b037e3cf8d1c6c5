package dev.kanmon.messages.cusres;

import static dev.kanmon.messages.cusres.CusresText.FLIGHT;
import static dev.kanmon.messages.cusres.CusresText.codes;
import static dev.kanmon.messages.cusres.CusresText.message;
import static dev.kanmon.messages.cusres.CusresText.only;
import static dev.kanmon.messages.cusres.CusresText.person;
import static dev.kanmon.messages.cusres.CusresText.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Voyage;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CusresReaderTest {
    private static final Leg ICN_NRT =
            new Leg("ICN", "NRT", LocalDateTime.of(2026, 11, 23, 10, 10), LocalDateTime.of(2026, 11, 23, 12, 35));

    @Test
    void readsAResponseAsTheGuideHasIt() {
        CusresMessage response =
                only("UNB+UNOA:4+JPNGOV:ZZ+HANAAIR+261122:2359+REF1++IAPI'UNG+CUSRES+JG+HX+261122:2359+7+UN+D:05B'"
                        + message(
                                "BGM+962'RFF+TN:TN42:::3'NAD+MS+++DUTY OFFICER'COM+0335804111:TE'COM+DESK(A)GOV.JP:EM'"
                                        + FLIGHT
                                        + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:P001'ERC+0Z'FTX+AAP+++OK TO BOARD'"
                                        + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:P002'ERC+4Z'ERC+0A'FTX+AAP+++SEND:BIRTH DATE'FTX+AAP+++CALL DESK'")
                        + "UNE+1+7'UNZ+1+REF1'");

        assertThat(response)
                .isEqualTo(new CusresMessage(
                        new Envelope(
                                "JPNGOV",
                                "HANAAIR",
                                "REF1",
                                "IAPI",
                                false,
                                "M1",
                                "D.05B",
                                "CAR1",
                                new Envelope.Part(1, true),
                                "ZZ",
                                null,
                                new Envelope.Group(
                                        new Envelope.Party("JG", null), new Envelope.Party("HX", null), "7")),
                        CusresMessage.Kind.RESPONSE,
                        "TN42",
                        "3",
                        new Voyage("HX", "0703", List.of(ICN_NRT)),
                        new CusresMessage.Contact(
                                "DUTY OFFICER",
                                List.of(
                                        new CusresMessage.Contact.Line("0335804111", "TE"),
                                        new CusresMessage.Contact.Line("DESK(A)GOV.JP", "EM"))),
                        List.of(
                                person("AB12CD", "P001", "0Z", "OK TO BOARD"),
                                new CusresMessage.Answer(
                                        CusresMessage.Scope.PERSON,
                                        "AB12CD",
                                        "P002",
                                        List.of("4Z", "0A"),
                                        List.of("SEND", "BIRTH DATE", "CALL DESK"))),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"962, RESPONSE", "132, UNSOLICITED", "312, ACKNOWLEDGEMENT"})
    void tellsTheKindsApart(String code, CusresMessage.Kind kind) {
        assertThat(only(message("BGM+" + code + "'")).kind()).isEqualTo(kind);
    }

    @Test
    void anAnswerForTheWholeMessageNamesNobody() {
        assertThat(only(message("BGM+962'RFF+TN:TN42'ERP+1'ERC+1'FTX+AAP+++FLIGHT NOT KNOWN'")))
                .satisfies(message -> {
                    assertThat(message.problems()).isEmpty();
                    assertThat(message.voyage()).isNull();
                    assertThat(message.contact()).isNull();
                    assertThat(message.answers())
                            .containsExactly(new CusresMessage.Answer(
                                    CusresMessage.Scope.MESSAGE,
                                    null,
                                    null,
                                    List.of("1"),
                                    List.of("FLIGHT NOT KNOWN")));
                });
    }

    @Test
    void theOrderOfSegmentsPlaysNoPart() {
        CusresMessage guide = only(message("BGM+962'RFF+TN:TN42:::3'COM+1:TE'" + FLIGHT
                + "ERP+2'RFF+AVF:A'RFF+ABO:P1'ERC+0Z'FTX+AAP+++OK'"
                + "ERP+2'RFF+AVF:B'RFF+ABO:P2'ERC+1Z'FTX+AAP+++NO'"));
        CusresMessage other = only(message("ERP+2'FTX+AAP+++OK'ERC+0Z'RFF+ABO:P1'RFF+AVF:A'"
                + "ERP+2'ERC+1Z'RFF+ABO:P2'FTX+AAP+++NO'RFF+AVF:B'"
                + "RFF+AF:HX0703'LOC+87+NRT'DTM+232:2611231235:201'LOC+125+ICN'DTM+189:2611231010:201'"
                + "COM+1:TE'RFF+TN:TN42:::3'BGM+962'"));
        assertThat(other).isEqualTo(guide);
        assertThat(other.problems()).isEmpty();
    }

    @Test
    void eachFlightReferenceIsALeg() {
        CusresMessage message = only(message("BGM+962'RFF+AF:7C101'DTM+189:2611230800:201'LOC+92+GMP'LOC+92+PUS'"
                + "RFF+AF:7C101'DTM+232:202611231100:203'LOC+125+PUS'LOC+87+FUK'"));
        assertThat(message.problems()).isEmpty();
        assertThat(message.voyage())
                .isEqualTo(new Voyage(
                        "7C",
                        "101",
                        List.of(
                                new Leg("GMP", "PUS", LocalDateTime.of(2026, 11, 23, 8, 0), null),
                                new Leg("PUS", "FUK", null, LocalDateTime.of(2026, 11, 23, 11, 0)))));
    }

    @ParameterizedTest
    @CsvSource({
        "KE703, KE, 703",
        "KAL703, KAL, 703",
        "7C0101A, 7C, 0101A",
        "U2123, U2, 123",
        "KE 703, KE, 703",
        "703, '', 703",
        "CAMELLIA, '', CAMELLIA"
    })
    void takesTheCarrierOutOfTheDesignator(String designator, String carrier, String number) {
        Voyage voyage = only(message("BGM+962'RFF+AF:" + designator + "'LOC+125+PUS'LOC+87+HKT'"))
                .voyage();
        assertThat(voyage).isEqualTo(new Voyage(carrier, number, List.of(new Leg("PUS", "HKT", null, null))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RFF+AF:HX1'LOC+125+ICN'                                     | FLIGHT_UNREADABLE",
                "RFF+AF:HX1'LOC+92+ICN'LOC+92+PUS'LOC+92+NRT'                | FLIGHT_UNREADABLE",
                "RFF+AF:HX1'LOC+125+ICN'LOC+87+ICN'                          | FLIGHT_UNREADABLE",
                "RFF+AF'LOC+125+ICN'LOC+87+NRT'                              | FLIGHT_UNREADABLE",
                "RFF+AF:HX1'LOC+125+ICN'LOC+87'LOC+87+NRT'                   | PORT_MISSING",
                "RFF+AF:HX1'DTM+189:2611310000:201'LOC+125+ICN'LOC+87+NRT'   | TIME_UNREADABLE",
                "RFF+AF:HX1'DTM+189:202611230000:201'LOC+125+ICN'LOC+87+NRT' | TIME_UNREADABLE",
                "RFF+AF:HX1'DTM+189'LOC+125+ICN'LOC+87+NRT'                  | TIME_UNREADABLE",
                "RFF+AF:HX1'LOC+125+ICN'LOC+87+NRT'RFF+AF:HX2'LOC+125+A'LOC+87+B' | SEVERAL_FLIGHTS"
            })
    void whatIsOddAboutTheFlightCostsNoAnswer(String flight, ProblemCode code) {
        CusresMessage message = only(message("BGM+962'" + flight + "ERP+2'RFF+AVF:A'ERC+1Z'"));
        assertThat(codes(message.problems())).containsExactly(code);
        assertThat(message.answers()).hasSize(1);
        if (code == ProblemCode.FLIGHT_UNREADABLE) {
            assertThat(message.voyage()).isNull();
        } else {
            assertThat(message.voyage()).isEqualTo(new Voyage("HX", "1", List.of(new Leg("ICN", "NRT", null, null))));
        }
    }

    @Test
    void legsBeyondTheBoundAreToldAndLeft() {
        CusresMessage message =
                only(message("BGM+962'" + "RFF+AF:HX1'LOC+92+A'LOC+92+B'".repeat(FlightSegments.MAX_LEGS + 1)));
        assertThat(message.voyage())
                .isNotNull()
                .extracting(voyage -> voyage.legs().size())
                .isEqualTo(FlightSegments.MAX_LEGS);
        assertThat(codes(message.problems())).containsExactly(ProblemCode.FLIGHT_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERP'RFF+AVF:A'ERC+1Z'              | ANSWER_SCOPE_UNKNOWN",
                "ERP+7'RFF+AVF:A'ERC+1Z'            | ANSWER_SCOPE_UNKNOWN",
                "ERP+2'ERC+1Z'                      | ANSWER_OF_NOBODY",
                "ERP+2'RFF+AVF'RFF+ABO'ERC+1Z'      | ANSWER_OF_NOBODY",
                "ERP+2'RFF+AVF:A'FTX+AAP+++NO'      | ANSWER_WITHOUT_CODE",
                "ERP+2'RFF+AVF:A'RFF+AVF:B'ERC+1Z'  | STATED_TWICE",
                "ERP+2'RFF+AVF:A'ERC+1Z'XYZ+1'      | SEGMENT_UNKNOWN"
            })
    void whatIsOddAboutOneAnswerLeavesTheOthers(String odd, ProblemCode code) {
        CusresMessage message = only(message("BGM+962'ERP+2'RFF+ABO:1'ERC+0Z'" + odd + "ERP+2'RFF+ABO:2'ERC+0Z'"));
        assertThat(codes(message.problems())).containsExactly(code);
        assertThat(message.answers()).hasSize(3);
        assertThat(message.answers().get(1).scope()).isEqualTo(CusresMessage.Scope.PERSON);
        assertThat(message.answers().get(0).reference()).isEqualTo("1");
        assertThat(message.answers().get(2).reference()).isEqualTo("2");
    }

    @Test
    void theFirstOfTwoReferencesIsKept() {
        CusresMessage message = only(
                message("BGM+962'RFF+TN:1:::2'RFF+TN:9:::8'ERP+2'RFF+AVF:A'RFF+AVF:A'RFF+ABO:1'RFF+ABO:2'ERC+0Z'"));
        assertThat(message.transaction()).isEqualTo("1");
        assertThat(message.revision()).isEqualTo("2");
        assertThat(message.answers()).containsExactly(person("A", "1", "0Z"));
        assertThat(message.problems()).containsExactly(Problem.of(ProblemCode.STATED_TWICE, 9));
    }

    @Test
    void codesAndTextsBeyondTheDirectoryAreToldOnceAndLeft() {
        int most = AnswerSegments.MAX_OCCURRENCES;
        CusresMessage message = only(
                message("BGM+962'ERP+2'RFF+AVF:A'" + "ERC+1Z'".repeat(most + 5) + "FTX+AAP+++NO'".repeat(most + 5)));
        assertThat(message.answers().getFirst().codes()).hasSize(most);
        assertThat(message.answers().getFirst().texts()).hasSize(most);
        assertThat(codes(message.problems())).containsExactly(ProblemCode.ANSWER_TOO_LONG);
    }

    @Test
    void linesOfAContactAreBounded() {
        CusresMessage.Contact contact =
                only(message("BGM+962'" + "COM+1:TE'".repeat(20))).contact();
        assertThat(contact)
                .isNotNull()
                .extracting(known -> known.lines().size())
                .isEqualTo(ContactSegments.MAX_LINES);
    }

    @Test
    void otherPartsOfTheDirectoryArePassedOver() {
        CusresMessage message = only(message("BGM+962'GEI+4+173'DTM+137:2611231010:201'LOC+22+NRT'FTX+AAI+++HELLO'"
                + "NAD+CM+++CUSTOMS'ERP+2'RFF+AVF:A'RFF+ZZZ:B'ERC+0Z'FTX+AAI+++HELLO'CNT+42:1'"));
        assertThat(message.problems()).isEmpty();
        assertThat(message.contact()).isNull();
        assertThat(message.answers())
                .containsExactly(
                        new CusresMessage.Answer(CusresMessage.Scope.PERSON, "A", null, List.of("0Z"), List.of()));
    }

    @Test
    void wrongTotalsAreTold() {
        CusresReading reading = read("UNB+UNOA:4+A+B+261122:0815+R'"
                + message("BGM+962'ERP+2'RFF+AVF:A'ERC+0Z'").replace("UNT+6", "UNT+7") + "UNZ+2+R'");
        assertThat(codes(reading.problems())).containsExactly(ProblemCode.UNZ_COUNT);
        assertThat(reading.hasErrors()).isFalse();
        assertThat(codes(reading.messages().getFirst().problems())).containsExactly(ProblemCode.UNT_COUNT);
    }
}
