package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.FlightDesignator;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists that the open system in the same field (US-CBP/GTAS) rejects whole because of one person, or reads wrongly without
 * a word. Here the person concerned is told of and the others are untouched, which {@link ListText#around} asserts.
 */
class PeerLossesTest {
    @ParameterizedTest
    @ValueSource(strings = {"SUKARNO", "SUKARNO:", "SUKARNO::"})
    void aPersonWithOneName(String name) {
        Traveller traveller = ListText.between("NAD+FL+++" + name + "'ATT+2++M'");
        assertThat(traveller.surname()).isEqualTo("SUKARNO");
        assertThat(traveller.given()).isNull();
        assertThat(traveller.sex()).isEqualTo("M");
    }

    @Test
    void aPersonWithoutAName() {
        PassengerList list = ListText.around("NAD+FL'ATT+2++M'");
        assertThat(list.travellers().get(1).surname()).isNull();
        assertThat(list.problems()).containsExactly(Problem.of(ProblemCode.NAME_MISSING, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RFF+ACE:X1'", "RFF'", "ATT+3++Z'", "ATT'", "LOC+31+KOR'", "LOC'", "GEI+9+1'", "NAT+9+KOR'"})
    void aQualifierThatNobodyKnows(String segment) {
        Traveller traveller = ListText.between("NAD+FL+++HAN:BORA'" + segment + "ATT+2++F'RFF+ABO:P5'");
        assertThat(traveller.sex()).isEqualTo("F");
        assertThat(traveller.reference()).isEqualTo("P5");
    }

    @Test
    void segmentsOfAPersonInAnyOrder() {
        List<String> segments = List.of(
                "ATT+2++F'",
                "DTM+329:910214'",
                "MEA+CT++2'",
                "GEI+4+173'",
                "LOC+174+KOR'",
                "LOC+178+ICN'",
                "NAT+2+KOR'",
                "RFF+AVF:AB12CD'",
                "RFF+ABO:P5'",
                "RFF+SEA:12A'",
                "LOC+91+KOR'",
                "DTM+36:310131'",
                "DOC+P+M123A4567'");
        Traveller inOrder = ListText.between("NAD+FL+++HAN:BORA'" + String.join("", segments));
        Traveller reversed = ListText.between("NAD+FL+++HAN:BORA'" + String.join("", segments.reversed()));

        assertThat(reversed).isEqualTo(inOrder);
        assertThat(inOrder.documents()).singleElement().satisfies(document -> {
            assertThat(document.issuer()).isEqualTo("KOR");
            assertThat(document.expiry()).isNotNull();
        });
    }

    @Test
    void aSegmentThatNobodyKnowsOrWhoseTagIsMistyped() {
        PassengerList list = ListText.around("NAD+FL+++HAN:BORA'NA+2+KOR'ZZZ+1'ATT+2++F'");
        assertThat(list.travellers().get(1).sex()).isEqualTo("F");
        assertThat(list.problems())
                .containsExactly(
                        Problem.of(ProblemCode.SEGMENT_UNKNOWN, 21), Problem.of(ProblemCode.SEGMENT_UNKNOWN, 22));
    }

    @Test
    void twoMessagesInOneInterchange() {
        PassengerListReading reading = ListText.read("UNB+UNOA:4+A+B+261122:0815+R'"
                + ListText.message(ListText.VOYAGE, ListText.LEE)
                + ListText.message(ListText.VOYAGE, ListText.SATO)
                + "UNZ+2+R'");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lists())
                .extracting(list -> list.travellers().getFirst().surname())
                .containsExactly("LEE", "SATO");
    }

    @ParameterizedTest
    @CsvSource({
        "KE703A, '', KE, 703A",
        "KE703, '', KE, 703",
        "KE0703, KE, KE, 0703",
        "KAL703, '', KAL, 703",
        "7C1101, '', 7C, 1101",
        "A92707, '', A9, 2707",
        "KE 703, KE, KE, 703",
        "703, KE, KE, 703",
        "703A, KE, KE, 703A",
        "ZX877, XZ, XZ, 877",
        "KE, KE, KE, KE",
        "CAMELLIA-12, CML, CML, CAMELLIA-12"
    })
    void flightNumbers(String conveyance, String carrier, String readCarrier, String readNumber) {
        assertThat(FlightDesignator.of(conveyance, carrier)).isEqualTo(new FlightDesignator(readCarrier, readNumber));
    }

    @Test
    void aFlightWithoutACarrierKeepsItsTravellers() {
        PassengerList list = ListText.only(
                ListText.message(ListText.VOYAGE.replace("TDT+20+HX703+++HX'", "TDT+20+703'"), ListText.LEE));
        assertThat(list.voyage().designator()).isEqualTo("703");
        assertThat(ListText.codes(list)).containsExactly(ProblemCode.CARRIER_MISSING);
    }

    @Test
    void aFlightWithoutADepartureTime() {
        PassengerList list = ListText.only(
                ListText.message("TDT+20+HX703+++HX'LOC+125+ICN'LOC+87+NRT'DTM+232:2611231235:201'", ListText.LEE));
        assertThat(list.voyage().legs())
                .containsExactly(new Leg("ICN", "NRT", null, LocalDateTime.of(2026, 11, 23, 12, 35)));
        assertThat(list.travellers().getFirst().birthDate())
                .isEqualTo(new StatedDate("910214", List.of(LocalDate.of(1991, 2, 14))));
    }

    @Test
    void aReleasedReleaseCharacterInAName() {
        Traveller traveller = ListText.between("NAD+FL+++WHO??:ANN?'S'ATT+2++F'");
        assertThat(traveller.surname()).isEqualTo("WHO?");
        assertThat(traveller.given()).isEqualTo("ANN'S");
        assertThat(traveller.sex()).isEqualTo("F");
    }

    @Test
    void datesOfBirthWithAFullYear() {
        Traveller traveller = ListText.between("NAD+FL+++HAN:BORA'DTM+329:19640217:102'");
        assertThat(traveller.birthDate()).isEqualTo(new StatedDate("19640217", List.of(LocalDate.of(1964, 2, 17))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"901341", "000000", "19650229:102", "310231", "000100"})
    void datesThatNoCalendarHas(String value) {
        PassengerList list = ListText.around("NAD+FL+++HAN:BORA'DTM+329:" + value + "'DOC+P+N1'DTM+36:" + value + "'");
        Traveller traveller = list.travellers().get(1);
        String asSent = value.split(":", -1)[0];
        assertThat(traveller.birthDate()).isEqualTo(new StatedDate(asSent, List.of()));
        assertThat(traveller.documents().getFirst().expiry()).isEqualTo(new StatedDate(asSent, List.of()));
        assertThat(ListText.codes(list)).containsExactly(ProblemCode.DATE_IMPOSSIBLE, ProblemCode.DATE_IMPOSSIBLE);
    }

    @Test
    void timesWithAFullYear() {
        PassengerList list = ListText.only(ListText.message(
                "TDT+20+HX703+++HX'LOC+125+ICN'DTM+189:202611231010:203'LOC+87+NRT'DTM+232:202611231235:203'",
                ListText.LEE));
        assertThat(list.voyage().legs())
                .containsExactly(new Leg(
                        "ICN", "NRT", LocalDateTime.of(2026, 11, 23, 10, 10), LocalDateTime.of(2026, 11, 23, 12, 35)));
    }

    @Test
    void aPersonOfAHundredAndTwo() {
        Traveller traveller = ListText.between("NAD+FL+++HAN:BORA'DTM+329:240911'");
        assertThat(traveller.birthDate())
                .isEqualTo(new StatedDate("240911", List.of(LocalDate.of(2024, 9, 11), LocalDate.of(1924, 9, 11))));
    }

    @Test
    void aPortWithACodeList() {
        PassengerList list = ListText.only(
                ListText.message(ListText.VOYAGE.replace("LOC+125+ICN", "LOC+125+ICN:139:6"), ListText.LEE));
        assertThat(list.voyage().legs().getFirst().from()).isEqualTo("ICN");
    }

    @Test
    void totalsAreChecked() {
        PassengerList list = ListText.only(
                ListText.UNH + ListText.BGM + ListText.VOYAGE + ListText.LEE + ListText.SATO + "CNT+42:1'UNT+5+MX'");
        assertThat(list.travellers()).hasSize(2);
        assertThat(list.problems())
                .containsExactly(
                        Problem.of(ProblemCode.UNT_COUNT, 30, "5", "30"),
                        Problem.of(ProblemCode.UNT_REFERENCE, 30),
                        Problem.of(ProblemCode.COUNT_EXCEEDED, 0, "1", "2"));
    }

    @Test
    void nationalityIsNeverTakenFromThePlaceOfBirthOrTheIssuer() {
        Traveller traveller = ListText.between("NAD+FL+++HAN:BORA'LOC+180+USA'DOC+P+N1'LOC+91+KOR'");
        assertThat(traveller.nationality()).isNull();
    }

    @Test
    void theFourthNameAndTheFifth() {
        Traveller traveller = ListText.between("NAD+FL+++SILVA:ANA:MARIA:DOS:SANTOS'");
        assertThat(traveller.given()).isEqualTo("ANA MARIA DOS SANTOS");
    }

    @Test
    void lowerCaseAndAccentsStayAsTheyAre() {
        PassengerList list = ListText.around("NAD+FL+++Müller:Zoë'");
        assertThat(list.travellers().get(1).surname()).isEqualTo("Müller");
        assertThat(list.travellers().get(1).given()).isEqualTo("Zoë");
    }

    @Test
    void anUnreleasedApostropheCostsOnePersonOneName() {
        PassengerList list = ListText.around("NAD+FL+++O'NEIL:ANN'ATT+2++F'");
        assertThat(list.travellers().get(1).surname()).isEqualTo("O");
        assertThat(list.travellers().get(1).sex()).isEqualTo("F");
        assertThat(list.problems()).containsExactly(Problem.of(ProblemCode.SEGMENT_UNKNOWN, 21));
        assertThat(list.problems().getFirst().text()).doesNotContain("NEIL");
    }
}
