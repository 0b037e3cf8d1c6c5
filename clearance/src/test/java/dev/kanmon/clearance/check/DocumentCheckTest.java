package dev.kanmon.clearance.check;

import static dev.kanmon.clearance.check.Travellers.date;
import static dev.kanmon.clearance.check.Travellers.impossible;
import static dev.kanmon.clearance.check.Travellers.national;
import static dev.kanmon.clearance.check.Travellers.voyage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCheckTest {
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
    private static final Voyage TO_JAPAN = voyage("ICN", "NRT", "2026-11-22");
    private static final Voyage TO_KOREA = voyage("KIX", "GMP", "2026-11-22");
    private static final Basis BASIS = new Basis(Agreements.shipped(), List.of(), Ports.shipped(), "test-1");

    /** 90 days from 22 November, which is day 1, end with 19 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-21, DOCUMENT_EXPIRED, REFER",
        "2026-11-22, DOCUMENT_EXPIRES_DURING_STAY, CLEAR",
        "2027-02-19, DOCUMENT_EXPIRES_DURING_STAY, CLEAR",
        "2027-02-20, , CLEAR"
    })
    void holdsTheExpiryAgainstTheStay(String expiry, @Nullable FindingCode code, Outcome outcome) {
        Decision decision =
                screen(national("KOR").documents(new TravelDocument("P", "M1", "KOR", date(expiry))), TO_JAPAN);
        assertThat(codes(decision))
                .isEqualTo(code == null ? List.of(FindingCode.VISA_FREE) : List.of(code, FindingCode.VISA_FREE));
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void anExpiringPassportIsNoMatterForAnOwnNational() {
        Travellers home = national("KOR").documents(new TravelDocument("P", "M1", "KOR", date("2026-11-22")));
        assertThat(codes(screen(home, TO_KOREA))).containsExactly(FindingCode.ENTERS_AS_NATIONAL);
    }

    @Test
    void impossibleDatesStop() {
        Travellers odd = national("KOR")
                .born(impossible("881332"))
                .documents(new TravelDocument("P", "M1", "KOR", impossible("310231")));
        Decision decision = screen(odd, TO_JAPAN);
        assertThat(codes(decision))
                .containsExactly(
                        FindingCode.BIRTH_DATE_IMPOSSIBLE,
                        FindingCode.DOCUMENT_EXPIRY_IMPOSSIBLE,
                        FindingCode.VISA_FREE);
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
    }

    @Test
    void birthAfterDepartureStopsUnlessAnotherReadingIsEarlier() {
        assertThat(codes(screen(national("KOR").born(date("2026-11-23")), TO_JAPAN)))
                .contains(FindingCode.BIRTH_DATE_AFTER_DEPARTURE);
        assertThat(codes(screen(national("KOR").born(date("2026-11-22")), TO_JAPAN)))
                .containsExactly(FindingCode.VISA_FREE);
        StatedDate either = new StatedDate("261123", List.of(LocalDate.of(2026, 11, 23), LocalDate.of(1926, 11, 23)));
        assertThat(codes(screen(national("KOR").born(either), TO_JAPAN))).containsExactly(FindingCode.VISA_FREE);
    }

    @ParameterizedTest
    @CsvSource({
        "P, M12345678, ",
        "P, M123456789, DOCUMENT_NUMBER_TOO_LONG",
        "PM, M123456789, DOCUMENT_NUMBER_TOO_LONG",
        "P, M-1234567, DOCUMENT_NUMBER_CHARACTERS",
        "P, m12345678, ",
        "P, M12345678<, ",
        "P, Ｍ1234567, DOCUMENT_NUMBER_CHARACTERS"
    })
    void looksAtNumbersThatNoZoneCanHold(String type, String number, @Nullable FindingCode code) {
        Decision decision = screen(
                national("KOR").documents(new TravelDocument(type, number, "KOR", date("2035-01-31"))), TO_JAPAN);
        assertThat(codes(decision))
                .isEqualTo(code == null ? List.of(FindingCode.VISA_FREE) : List.of(code, FindingCode.VISA_FREE));
        assertThat(decision.outcome()).isEqualTo(code == null ? Outcome.CLEAR : Outcome.REFER);
    }

    /** Japan's waiver of 2006 is for holders of passports. */
    @ParameterizedTest
    @CsvSource({
        "I, DOCUMENT_NOT_A_PASSPORT ENTITLEMENT_NOT_SHOWN",
        "p, VISA_FREE",
        "' pm', VISA_FREE",
        "'', DATA_MISSING VISA_FREE"
    })
    void aWaiverForPassportsIsForPassports(String type, String expected) {
        Decision decision = screen(
                national("KOR").documents(new TravelDocument(type, "M12345678", "KOR", date("2035-01-31"))), TO_JAPAN);
        assertThat(codes(decision)).extracting(FindingCode::name).containsExactlyInAnyOrder(expected.split(" ", -1));
    }

    /** Doc 9303-3, section 5: D is Germany; refugees (XXB) travel on documents of the State that shelters them. */
    @ParameterizedTest
    @CsvSource({
        "JPN, PRK, true",
        "KOR, CHN, true",
        "KOR, ???Q, true",
        "KOR, KR, false",
        "D, DEU, false",
        "XXB, KOR, false"
    })
    void aPassportOfAnotherStateThanTheNationalityIsLookedAt(String nationality, String issuer, boolean looked) {
        Travellers traveller =
                national(nationality).documents(new TravelDocument("P", "M12345678", issuer, date("2035-01-31")));

        assertThat(codes(screen(traveller, TO_JAPAN)).contains(FindingCode.NATIONALITY_NOT_OF_ISSUER))
                .isEqualTo(looked);
    }

    /** Carriers send several documents in any order; the one travelled on is the valid passport of the own State. */
    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        TravelDocument card = new TravelDocument("I", "1234567", "KOR", date("2035-01-31"));
        TravelDocument old = new TravelDocument("P", "M11111111", "KOR", date("2020-01-31"));
        TravelDocument valid = new TravelDocument("P", "M22222222", "KOR", date("2035-01-31"));

        assertThat(codes(screen(national("KOR").documents(card, old), TO_JAPAN)))
                .contains(FindingCode.DOCUMENT_EXPIRED);
        assertThat(codes(screen(national("KOR").documents(old, card, valid), TO_JAPAN)))
                .containsExactly(FindingCode.VISA_FREE);
    }

    @Test
    void anExpiryThatWasNotSentIsTold() {
        Decision decision =
                screen(national("KOR").documents(new TravelDocument("P", "M12345678", "KOR", null)), TO_JAPAN);

        assertThat(codes(decision)).contains(FindingCode.DOCUMENT_EXPIRY_NOT_SENT);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
    }

    private static Decision screen(Travellers traveller, Voyage voyage) {
        return Screening.screen(traveller.build(), voyage, BASIS, AS_OF);
    }

    private static List<FindingCode> codes(Decision decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
