package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How posts and lanes are carried out: what is read, what is refused, and which place is open to whom. */
class ArrangementTest {
    private static final LocalDate KNOWN = LocalDate.of(2026, 11, 26);

    private static Instrument post(String beneficiary, String kind, String scope) {
        return Written.instrument("w", """
                  - id: w-post
                    domain: preclearance
                    grantor: JPN
                    beneficiary: "%s"
                    %s
                    value: a post
                    scope: {%s}
                    from: 2030-06-01
                """.formatted(beneficiary, kind, scope));
    }

    private static final String SCREENING = "kind: pre_entry_screening";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KOR | ports: [ICN], arrangement: {host_law: KOR, places: [{port: GMP}]}"
                        + " | places name GMP, which is not among the scope's ports. Name it there too.",
                "KOR | arrangement: {host_law: KOR, places: [{port: ICN}, {port: ICN}]}"
                        + " | places name ICN twice. Write it once, or name the terminal of each.",
                "KOR | 'arrangement: {host_law: KOR, places: [{port: ICN, terminal: \"1\"}, {port: ICN, terminal: \"1\"}]}'"
                        + " | places name ICN terminal 1 twice.",
                "KOR | arrangement: {host_law: KOR, law: an act, places: [{port: ICN}]}"
                        + " | law is for full preclearance alone: here admission is decided on arrival. Take it out.",
                "KOR | arrangement: {host_law: KOR, nationalities: [USA], places: [{port: ICN}]}"
                        + " | nationalities are named beside one beneficiary.",
                "KOR | arrangement: {host_law: KOR, places: []} | places are missing. Name at least one port.",
                "KOR | arrangement: {places: [{port: ICN}]} | host_law is missing",
                "KOR | arrangement: {host_law: KOR, places: [{port: Incheon}]} | port is neither an IATA code nor a UN/LOCODE.",
                "KOR | arrangement: {host_law: KOR, places: [{port: ICN, officers: 0}]} | officers is not a number from 1 to 200.",
                "KOR | arrangement: {host_law: KOR, places: [{port: ICN, hours: 22:00/06:00}]} | hours are not hours of one day",
                "KOR | arrangement: {host_law: KOR, kin: [cousin], places: [{port: ICN}]} | kin names others than"
            })
    void whatDoesNotFitIsRefusedInASentence(String beneficiary, String scope, String sentence) {
        assertThatThrownBy(() -> post(beneficiary, SCREENING, scope))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void fullPreclearanceNamesItsLaw() {
        String full = SCREENING + "\n    mode: full_preclearance";
        assertThatThrownBy(() -> post("KOR", full, "arrangement: {host_law: KOR, places: [{port: ICN}]}"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("scope.arrangement.law is missing. Name the law");
        assertThatCode(() -> post("KOR", full, "arrangement: {host_law: KOR, law: an act, places: [{port: ICN}]}"))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyScreeningsAndLanesAreCarriedOutAtPlaces() {
        String scope = "arrangement: {host_law: JPN, places: [{port: HND}]}";
        assertThatThrownBy(() -> post("KOR", "kind: e_gate_eligible", scope))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("scope.arrangement stands in another provision than a pre_entry_screening");
        assertThatCode(() -> post("KOR", "kind: dedicated_lane", scope)).doesNotThrowAnyException();
    }

    /** A port that no table has is none of the reader's business: a new one must not stop an agreement. */
    @Test
    void portsThatAreNotKnownAreTaken() {
        assertThatCode(() -> post("KOR", SCREENING, "arrangement: {host_law: KOR, places: [{port: QQQ}]}"))
                .doesNotThrowAnyException();
    }

    /** What the notices and papers of the time say, word for word in numbers. */
    @Test
    void theHistoricalArrangementsSayWhatTheirNoticesSay() {
        assertPost("preclear-2002-jp", "ICN", "KOR");
        assertPost("preclear-2002-kr", "NRT", "JPN");
        for (String year : List.of("2023", "2024", "2025", "2026")) {
            Arrangement taiwan = shipped("preclear-tw-" + year);
            assertThat(taiwan.mostDays()).isEqualTo(90);
            assertThat(taiwan.hostLaw()).isEqualTo("TWN");
            assertThat(taiwan.places()).singleElement().satisfies(place -> {
                assertThat(place.port()).isEqualTo("TPE");
                assertThat(place.cutOffMinutes()).isEqualTo(30);
                assertThat(place.entryPorts()).hasSize(year.equals("2024") ? 10 : 0);
            });
        }
        assertLanes("lane-2025-jp", "HND", 5, "FUK", 18);
        assertLanes("lane-2025-kr", "GMP", 8, "PUS", 18);
    }

    private static void assertPost(String id, String port, String host) {
        assertThat(shipped(id).hostLaw()).isEqualTo(host);
        assertThat(shipped(id).places()).singleElement().satisfies(place -> {
            assertThat(place.port()).isEqualTo(port);
            assertThat(place.officers()).isEqualTo(14);
            assertThat(place.cutOffMinutes()).isEqualTo(40);
        });
    }

    private static void assertLanes(String id, String capital, int flights, String other, int otherFlights) {
        Arrangement lanes = shipped(id);
        assertThat(lanes.visitedWithinMonths()).isEqualTo(12);
        assertThat(lanes.kin()).containsExactly(Arrangement.Kin.SPOUSE, Arrangement.Kin.FIRST_DEGREE);
        assertThat(lanes.enrolment()).isEqualTo(Arrangement.Enrolment.BEFOREHAND);
        assertThat(lanes.places())
                .satisfiesExactly(
                        place -> {
                            assertThat(place.port()).isEqualTo(capital);
                            assertThat(place.carriers()).containsExactly("JL", "KE", "NH", "OZ");
                            assertThat(place.voyagesADay()).isEqualTo(flights);
                        },
                        place -> {
                            assertThat(place.port()).isEqualTo(other);
                            assertThat(place.carriers()).isEmpty();
                            assertThat(place.voyagesADay()).isEqualTo(otherFlights);
                        });
    }

    private static Arrangement shipped(String id) {
        return Objects.requireNonNull(Agreements.shipped().asKnown(KNOWN).provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow()
                .scope()
                .arrangement());
    }

    /** Haneda took four carriers, Fukuoka all; both from nine to four, by the time of arrival. */
    @ParameterizedTest
    @CsvSource({
        "HND, KE, 09:00, Offered",
        "HND, 7C, 09:00, CARRIER",
        "FUK, 7C, 09:00, Offered",
        "FUK, 7C, 16:00, HOURS",
        "KIX, 7C, 09:00, PORT"
    })
    void aLaneIsOpenAsThePlaceAtHandSays(String port, String carrier, LocalTime arrival, String expected) {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(answers(
                        "lane-2025-jp",
                        new LaneQuestion("KOR", "JPN", "GMP", port, carrier, day, null, day.atTime(arrival))))
                .isEqualTo(expected);
    }

    /** A post of nine to six that closes 40 minutes before departure: asked days ahead, the cut-off shuts nothing. */
    @ParameterizedTest
    @CsvSource({"09:00, HOURS", "09:01, Offered", "12:00, Offered", "20:59, Offered", "21:00, HOURS", ",      Offered"})
    void aPostIsOpenToVoyagesThatLeaveWhileOrSoonAfterItWorks(@Nullable LocalTime departure, String expected) {
        LocalDate day = LocalDate.of(2002, 6, 30);
        LocalDateTime leaves = departure == null ? null : day.atTime(departure);
        assertThat(answers("preclear-2002-jp", new LaneQuestion("KOR", "JPN", "ICN", "KIX", "KE", day, leaves, null)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"AKJ, CI, Offered", "NRT, CI, ENTRY_PORT", "AKJ, BR, CARRIER"})
    void aPostClearsForThePortsAndCarriersItNames(String to, String carrier, String expected) {
        LocalDate day = LocalDate.of(2024, 2, 10);
        assertThat(answers(
                        "preclear-tw-2024",
                        new LaneQuestion("TWN", "JPN", "TPE", to, carrier, day, day.atTime(10, 0), day.atTime(14, 0))))
                .isEqualTo(expected);
    }

    @Test
    void fullPreclearanceIsOff() {
        KnownAgreements known = Agreements.of(List.of(post(
                        "*",
                        SCREENING + "\n    mode: full_preclearance",
                        "arrangement: {host_law: KOR, law: an act, nationalities: [USA], places: [{port: ICN}]}")))
                .asKnown(LocalDate.of(2030, 6, 1));
        assertThat(said(known, "w-post", question("USA"))).isEqualTo("LAW");
    }

    @Test
    void whereNationalitiesAreNamedNoOthersTakePart() {
        KnownAgreements known = Agreements.of(List.of(post(
                        "*", SCREENING, "arrangement: {host_law: KOR, nationalities: [USA], places: [{port: ICN}]}")))
                .asKnown(LocalDate.of(2030, 6, 1));
        assertThat(said(known, "w-post", question("USA"))).isEqualTo("Offered");
        assertThat(said(known, "w-post", question("FRA"))).isEqualTo("NATIONALITY");
    }

    private static LaneQuestion question(String nationality) {
        return new LaneQuestion(nationality, "JPN", "ICN", "NRT", "KE", LocalDate.of(2030, 6, 1), null, null);
    }

    private static String answers(String provision, LaneQuestion question) {
        return said(Agreements.shipped().asKnown(KNOWN), provision, question);
    }

    private static String said(KnownAgreements known, String provision, LaneQuestion question) {
        return known.lanes(question).stream()
                .filter(answer -> answer.by().id().equals(provision))
                .map(answer -> switch (answer) {
                    case LaneAnswer.Offered offered -> "Offered";
                    case LaneAnswer.Closed(Provision by, LaneAnswer.Limit limit) -> limit.name();
                })
                .findFirst()
                .orElse("none");
    }
}
