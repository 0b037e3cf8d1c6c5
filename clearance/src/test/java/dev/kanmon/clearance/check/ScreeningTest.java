package dev.kanmon.clearance.check;

import static dev.kanmon.clearance.check.Travellers.date;
import static dev.kanmon.clearance.check.Travellers.leg;
import static dev.kanmon.clearance.check.Travellers.national;
import static dev.kanmon.clearance.check.Travellers.voyage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.Document;
import dev.kanmon.clearance.watchlist.ListedBirth;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListEntry;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
    private static final Voyage TO_JAPAN = voyage("ICN", "NRT", "2026-11-22");
    private static final Voyage TO_KOREA = voyage("KIX", "GMP", "2026-11-22");
    private static final Basis BASIS = new Basis(Agreements.shipped(), List.of(), Ports.shipped(), "test-1");

    @Test
    void aKoreanEntersJapanWithoutVisaAndTheDecisionCitesTheProvision() {
        Decision decision = screen(national("KOR"), TO_JAPAN);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(codes(decision)).containsExactly(FindingCode.VISA_FREE);
        assertThat(decision.findings().getFirst().evidence()).containsEntry("days", "90");
        String citation = BASIS.agreements()
                .histories("entry-kr-in-jp-3")
                .getFirst()
                .latest()
                .citation();
        assertThat(citation).matches("entry-kr-in-jp-3@[0-9a-f]{12}");
        assertThat(decision.basis().agreements()).containsExactly(citation);
        assertThat(decision.basis().engine()).isEqualTo("test-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, CLEAR, TRAVEL_AUTHORISATION_WAIVED", "2027-01-01, REFER, TRAVEL_AUTHORISATION_NEEDED"})
    void aJapaneseNeedsKEtaFrom2027(String day, Outcome outcome, FindingCode code) {
        Decision decision = screen(national("JPN"), voyage("KIX", "GMP", day));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(codes(decision)).containsExactly(FindingCode.VISA_FREE, code);
        assertThat(decision.basis().agreements())
                .hasSize(code == FindingCode.TRAVEL_AUTHORISATION_WAIVED ? 3 : 2)
                .allMatch(cited -> cited.matches("entry-jp-in-kr-[a-z0-9-]+@[0-9a-f]{12}"));
    }

    /** Departs while K-ETA is waived and arrives when it is not. */
    @Test
    void asksWhatHoldsOnTheDayOfArrivalNotOfDeparture() {
        Voyage overnight = new Voyage("JL", "95", List.of(leg("HND", "GMP", "2026-12-31T22:30", "2027-01-01T00:50")));
        assertThat(codes(screen(national("JPN"), overnight))).contains(FindingCode.TRAVEL_AUTHORISATION_NEEDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-08, CLEAR, VISA_FREE",
        "2020-03-09, REFER, VISA_WAIVER_SUSPENDED",
        "2022-10-10, REFER, VISA_WAIVER_SUSPENDED",
        "2022-10-11, CLEAR, VISA_FREE"
    })
    void aSuspendedWaiverStops(String day, Outcome outcome, FindingCode code) {
        Decision decision = screen(national("KOR"), voyage("ICN", "NRT", day));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(codes(decision)).containsExactly(code);
    }

    @Test
    void aVisaHelpsWhereTheWaiverIsSuspended() {
        Traveller holder = national("KOR")
                .with(new TravelDocument("V", "JV1", "JPN", date("2021-06-01")))
                .build();
        Decision decision = Screening.screen(holder, voyage("ICN", "NRT", "2021-05-01"), BASIS, AS_OF);
        assertThat(codes(decision)).containsExactly(FindingCode.VISA_SHOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"KOR, KIX, GMP", "JPN, ICN, NRT", "KR, KIX, GMP"})
    void nationalsEnterByRight(String state, String from, String to) {
        Decision decision = screen(national(state), voyage(from, to, "2026-11-22"));
        assertThat(codes(decision)).containsExactly(FindingCode.ENTERS_AS_NATIONAL);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(decision.basis().agreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JPN, 2026-11-22, VISA_SHOWN, CLEAR",
        "JP, 2026-11-22, VISA_SHOWN, CLEAR",
        "JPN, 2026-11-21, ENTITLEMENT_NOT_SHOWN, REFER",
        "KOR, 2026-12-31, ENTITLEMENT_NOT_SHOWN, REFER",
        "JPN, , ENTITLEMENT_NOT_SHOWN, REFER",
        ", 2026-12-31, ENTITLEMENT_NOT_SHOWN, REFER"
    })
    void othersNeedAVisaOfTheStateValidOnArrival(
            @Nullable String issuer, @Nullable String expiry, FindingCode code, Outcome outcome) {
        Travellers traveller =
                national("VNM").with(new TravelDocument("V", "A1", issuer, expiry == null ? null : date(expiry)));
        Decision decision = screen(traveller, TO_JAPAN);
        assertThat(codes(decision)).containsExactly(code);
        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void crewAreAskedForNoEntitlement() {
        Decision decision = screen(national("VNM").role(Role.CREW), TO_JAPAN);
        assertThat(codes(decision)).containsExactly(FindingCode.CREW_MEMBER);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
    }

    /** A carrier's word alone makes nobody a transit passenger. */
    @Test
    void whoIsCalledInTransitButGoesNowhereBeyondEntersLikeAnybody() {
        assertThat(codes(screen(national("VNM").role(Role.TRANSIT), TO_JAPAN)))
                .containsExactly(FindingCode.ENTITLEMENT_NOT_SHOWN);
        assertThat(codes(screen(national("KOR").role(Role.TRANSIT), TO_JAPAN))).containsExactly(FindingCode.VISA_FREE);
        assertThat(codes(screen(national("VNM").role(Role.TRANSIT).disembarks("LAX"), TO_JAPAN)))
                .containsExactly(FindingCode.IN_TRANSIT);
    }

    @ParameterizedTest
    @CsvSource({"ICN, NRT", "LAX, NRT", "KRPUS, "})
    void portsThatContradictEachOtherMakeNobodyATransitPassenger(String clears, @Nullable String disembarks) {
        Decision decision = screen(national("VNM").clears(clears).disembarks(disembarks), TO_JAPAN);
        assertThat(codes(decision))
                .containsExactly(FindingCode.JOURNEY_CONTRADICTORY, FindingCode.ENTITLEMENT_NOT_SHOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
    }

    @Test
    void aLegBetweenPortsNobodyKnowsIsNotTakenForATransit() {
        Voyage voyage = new Voyage(
                "KE",
                "1",
                List.of(
                        leg("NRT", "ICN", "2026-11-22T08:00", "2026-11-22T10:30"),
                        leg("ICN", "QQQ", "2026-11-22T12:00", "2026-11-22T13:30")));
        assertThat(screen(national("VNM").disembarks("LAX"), voyage).outcome()).isEqualTo(Outcome.NOT_SCREENED);
    }

    /** The K-ETA waiver ends with 2026: an arrival sent as the day before departure must not come under it. */
    @Test
    void anArrivalThatCannotBeIsNoArrival() {
        for (String arrival : List.of("2026-12-31T12:00", "2027-01-09T12:00")) {
            Voyage voyage = new Voyage("KE", "1", List.of(leg("NRT", "ICN", "2027-01-02T10:00", arrival)));
            assertThat(screen(national("JPN"), voyage).findings())
                    .extracting(finding -> finding.evidence().get("item"))
                    .contains("arrival");
        }
    }

    @Test
    void whoGoesOnToAThirdStateIsInTransit() {
        assertThat(codes(screen(national("VNM").disembarks("LAX"), TO_JAPAN))).containsExactly(FindingCode.IN_TRANSIT);
    }

    @Test
    void theStateOfEntryIsThatOfThePortOfClearance() {
        Voyage onward = new Voyage(
                "KE",
                "1",
                List.of(
                        leg("SYD", "ICN", "2026-11-21T09:00", "2026-11-21T18:00"),
                        leg("ICN", "FUK", "2026-11-22T09:00", "2026-11-22T10:20"),
                        leg("FUK", "HND", "2026-11-22T11:00", "2026-11-22T12:30")));
        assertThat(codes(screen(national("KOR"), onward))).containsExactly(FindingCode.VISA_FREE);
        assertThat(codes(screen(national("KOR").clears("FUK"), onward))).containsExactly(FindingCode.VISA_FREE);
        assertThat(codes(screen(national("KOR").disembarks("ICN"), onward)))
                .containsExactly(FindingCode.VOYAGE_NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "SYD, HNL, VOYAGE_NOT_COVERED",
        "FUK, HND, VOYAGE_NOT_COVERED",
        "ICN, LAX, VOYAGE_NOT_COVERED",
        "ICN, QQQ, PORT_UNKNOWN",
        "QQQ, NRT, PORT_UNKNOWN"
    })
    void aVoyageOutsideEveryAgreementIsNotScreened(String from, String to, FindingCode code) {
        Decision decision = screen(national("KOR"), voyage(from, to, "2026-11-22"));
        assertThat(codes(decision)).containsExactly(code);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_SCREENED);
    }

    @Test
    void ferriesCountToo() {
        assertThat(codes(screen(national("KOR"), voyage("KRPUS", "JPHKT", "2026-11-22"))))
                .containsExactly(FindingCode.VISA_FREE);
    }

    @Test
    void tellsEveryMissingDatum() {
        Traveller nobody = national(null).name(" ", null).born(null).documents().build();
        Voyage undated = new Voyage("KE", "703", List.of(new Leg("ICN", "NRT", null, null)));
        Decision decision = Screening.screen(nobody, undated, BASIS, AS_OF);
        assertThat(decision.outcome()).isEqualTo(Outcome.INSUFFICIENT_DATA);
        assertThat(decision.findings())
                .extracting(finding -> finding.evidence().get("item"))
                .containsExactly("surname", "birthDate", "nationality", "document", "arrival");
        assertThat(decision.findings())
                .allSatisfy(finding -> assertThat(finding.evidence().get("law")).isEqualTo("lawJapan"));
        Decision unnumbered = screen(national("KOR").documents(new TravelDocument("", " ", null, null)), TO_KOREA);
        assertThat(unnumbered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.DATA_MISSING)
                .extracting(finding -> finding.evidence().get("item"))
                .containsExactly("documentType", "documentNumber", "documentIssuer");
        assertThat(unnumbered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.DATA_MISSING)
                .extracting(finding -> finding.evidence().get("law"))
                .as("the law asks for the number alone")
                .containsExactly("guide", "lawKorea", "guide");
    }

    @Test
    void aWatchListHitOutranksMissingDataAndIsToldOnAnUncoveredVoyage() {
        WatchList list = WatchList.of(
                "home",
                "Test",
                List.of(
                        entry("E1", "KIM MINJUN", LocalDate.of(1988, 3, 5), List.of()),
                        entry("E2", "PARK JIMIN", LocalDate.of(1999, 9, 9), List.of(Document.of("KOR", "M12345678"))),
                        entry("E3", "KIM MINJUN", LocalDate.of(1977, 7, 7), List.of())));
        Basis basis = new Basis(Agreements.shipped(), List.of(list), Ports.shipped(), "test-1");
        Traveller traveller = national("KOR").build();
        Decision decision = Screening.screen(traveller, TO_KOREA, basis, AS_OF);
        assertThat(codes(decision))
                .containsExactly(
                        FindingCode.ENTERS_AS_NATIONAL,
                        FindingCode.LISTED_NAME_AND_BIRTH_DATE,
                        FindingCode.LISTED_DOCUMENT);
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.basis().lists()).containsExactly(list.citation());
        assertThat(list.citation()).matches("home@[0-9a-f]{12}");

        Traveller undated = national("KOR").born(null).documents().build();
        Decision missing = Screening.screen(undated, TO_KOREA, basis, AS_OF);
        assertThat(missing.outcome()).isEqualTo(Outcome.REFER);
        assertThat(codes(missing)).contains(FindingCode.LISTED_NAME);

        Decision uncovered = Screening.screen(undated, voyage("SYD", "HNL", "2026-11-22"), basis, AS_OF);
        assertThat(uncovered.outcome()).isEqualTo(Outcome.NOT_SCREENED);
        assertThat(codes(uncovered)).contains(FindingCode.LISTED_NAME);
    }

    /** Midnight in Seoul and Tokyo is 15:00 UTC of the day before. */
    @Test
    void anEntryExpiresAtMidnightInThePortOfArrival() {
        WatchListEntry entry = new WatchListEntry(
                "E1", List.of("KIM MINJUN"), List.of(), null, List.of(), null, null, LocalDate.of(2026, 11, 22));
        Basis basis = new Basis(
                Agreements.shipped(), List.of(WatchList.of("l", "Test", List.of(entry))), Ports.shipped(), "test-1");
        Traveller traveller = national("KOR").build();
        Decision last = Screening.screen(traveller, TO_JAPAN, basis, Instant.parse("2026-11-22T14:59:59Z"));
        Decision after = Screening.screen(traveller, TO_JAPAN, basis, Instant.parse("2026-11-22T15:00:00Z"));
        assertThat(codes(last)).contains(FindingCode.LISTED_NAME);
        assertThat(codes(after)).doesNotContain(FindingCode.LISTED_NAME);
    }

    @Test
    void decidesAlikeWhateverTheDefaults() {
        Decision before = screen(national("JPN"), TO_KOREA);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            assertThat(screen(national("JPN"), TO_KOREA)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static WatchListEntry entry(String id, String name, LocalDate birth, List<Document> documents) {
        return new WatchListEntry(
                id, List.of(name), List.of(new ListedBirth.Day(birth)), null, documents, null, null, null);
    }

    private static Decision screen(Travellers traveller, Voyage voyage) {
        return Screening.screen(traveller.build(), voyage, BASIS, AS_OF);
    }

    private static List<FindingCode> codes(Decision decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }
}
