package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Scope.Purpose;
import dev.kanmon.clearance.post.Claim.Tie;
import dev.kanmon.clearance.post.Eligibility.Ground;
import dev.kanmon.clearance.post.Eligibility.NotEligible;
import dev.kanmon.clearance.post.Eligibility.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may take part, reasoned from what the arrangement says; one thing changed at a time. */
class EligibilityRulesTest {
    private static final String SCREENING = "kind: pre_entry_screening";

    /** From 06:00 to 21:00 at Incheon for Narita; closes 40 minutes before departure. */
    private static final Post POST = WrittenPost.of(SCREENING, """
            {purposes: [visit], hours: "06:00/21:00", arrangement: {host_law: KOR, most_days: 90, visited_within_months: 12,
             kin: [spouse, first_degree], enrolment: beforehand, places: [{port: ICN, officers: 2, cut_off_minutes: 40,
             entry_ports: [NRT], carriers: [KE], voyages: [KE703]}]}}""");

    private static final LocalDateTime DEPARTURE = LocalDateTime.of(2030, 6, 15, 10, 10);
    private static final Trip TRIP = trip("KE", "703", "ICN", "NRT", DEPARTURE, Purpose.VISIT, 90);
    private static final Instant THE_DAY_BEFORE = seoul("2030-06-14T20:00");
    private static final Claim VISITOR = new Claim("KOR", LocalDate.of(2030, 1, 1), Tie.FIRST);

    private static Trip trip(
            String carrier, String number, String from, String to, LocalDateTime departure, Purpose purpose, int days) {
        return new Trip(carrier, number, from, to, departure, departure.plusMinutes(145), purpose, days);
    }

    private static Instant seoul(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Seoul")).toInstant();
    }

    private static List<Reason> reasons(Post post, boolean inForce, Trip trip, Claim claim, Instant at) {
        return reasons(
                EligibilityRules.of(post, inForce, trip, List.of(claim), at).getFirst());
    }

    private static List<Reason> reasons(Eligibility answer) {
        return switch (answer) {
            case Eligibility.Eligible eligible -> List.of();
            case NotEligible not -> not.reasons();
        };
    }

    @Test
    void whoeverFulfilsEverythingTakesPartInTheirOwnRight() {
        assertThat(EligibilityRules.of(POST, true, TRIP, List.of(VISITOR), THE_DAY_BEFORE))
                .containsExactly(new Eligibility.Eligible(POST.by().citation(), Ground.OWN));
    }

    /** Each reason has a trip or a traveller against whom nothing else stands. */
    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachReasonStandsAlone(Reason reason) {
        assertThat(alone(reason)).containsExactly(reason);
    }

    private static List<Reason> alone(Reason reason) {
        return switch (reason) {
            case NOT_THAT_DAY -> reasons(POST, false, TRIP, VISITOR, THE_DAY_BEFORE);
            case NEEDS_A_LAW ->
                reasons(
                        WrittenPost.of(
                                SCREENING + ", mode: full_preclearance",
                                "{arrangement: {host_law: KOR, law: an act, places: [{port: ICN}]}}"),
                        true,
                        TRIP,
                        VISITOR,
                        THE_DAY_BEFORE);
            case OTHER_PORT -> with(trip("KE", "703", "GMP", "NRT", DEPARTURE, Purpose.VISIT, 90));
            case OTHER_ENTRY_PORT -> with(trip("KE", "703", "ICN", "KIX", DEPARTURE, Purpose.VISIT, 90));
            case OTHER_CARRIER ->
                reasons(
                        WrittenPost.of(
                                SCREENING, "{arrangement: {host_law: KOR, places: [{port: ICN, carriers: [OZ]}]}}"),
                        true,
                        TRIP,
                        VISITOR,
                        THE_DAY_BEFORE);
            case OTHER_VOYAGE -> with(trip("KE", "705", "ICN", "NRT", DEPARTURE, Purpose.VISIT, 90));
            case OUTSIDE_HOURS -> with(trip("KE", "703", "ICN", "NRT", DEPARTURE.withHour(6), Purpose.VISIT, 90));
            case PAST_CUT_OFF ->
                reasons(
                        WrittenPost.of(
                                SCREENING,
                                "{arrangement: {host_law: KOR, places: [{port: ICN, cut_off_minutes: 40}]}}"),
                        true,
                        TRIP,
                        VISITOR,
                        seoul("2030-06-15T09:30"));
            case ENROLS_BEFOREHAND -> reasons(POST, true, TRIP, VISITOR, seoul("2030-06-15T00:00"));
            case OTHER_PURPOSE -> with(trip("KE", "703", "ICN", "NRT", DEPARTURE, Purpose.WORK, 90));
            case STAY_TOO_LONG -> with(trip("KE", "703", "ICN", "NRT", DEPARTURE, Purpose.VISIT, 91));
            case ENTERS_BY_RIGHT -> with(new Claim("JPN", null, Tie.FIRST));
            case OTHER_NATIONALITY -> with(new Claim("USA", VISITOR.lastVisit(), Tie.FIRST));
            case NOT_VISITED -> with(new Claim("KOR", null, Tie.FIRST));
        };
    }

    private static List<Reason> with(Trip trip) {
        return reasons(POST, true, trip, VISITOR, THE_DAY_BEFORE);
    }

    private static List<Reason> with(Claim claim) {
        return reasons(POST, true, TRIP, claim, THE_DAY_BEFORE);
    }

    @Test
    void allThatStandsAgainstItIsToldAtOnceInOrder() {
        assertThat(reasons(
                        POST,
                        false,
                        trip("OZ", "102", "ICN", "NRT", DEPARTURE, Purpose.WORK, 400),
                        new Claim("USA", null, Tie.FIRST),
                        THE_DAY_BEFORE))
                .containsExactly(
                        Reason.NOT_THAT_DAY,
                        Reason.OTHER_CARRIER,
                        Reason.OTHER_VOYAGE,
                        Reason.OTHER_PURPOSE,
                        Reason.STAY_TOO_LONG,
                        Reason.OTHER_NATIONALITY,
                        Reason.NOT_VISITED);
    }

    /** The cut-off is the first minute at which nobody is taken: 40 minutes before 10:10 is 9:30. */
    @ParameterizedTest
    @CsvSource({"2030-06-15T09:29:59, true", "2030-06-15T09:30:00, false", "2030-06-15T09:30:01, false"})
    void theMinuteOfTheCutOffIsTooLate(String at, boolean taken) {
        Post post =
                WrittenPost.of(SCREENING, "{arrangement: {host_law: KOR, places: [{port: ICN, cut_off_minutes: 40}]}}");
        assertThat(reasons(post, true, TRIP, VISITOR, seoul(at)).contains(Reason.PAST_CUT_OFF))
                .isEqualTo(!taken);
    }

    /** With ten-minute slots from 6:00 and a cut-off of 40 minutes, 6:50 is the first departure; with the last slot from 20:50
     * and three hours at most, 23:50 is the last. */
    @ParameterizedTest
    @CsvSource({
        "2030-06-15T06:49, true",
        "2030-06-15T06:50, false",
        "2030-06-15T23:50, false",
        "2030-06-15T23:51, true",
        "2030-06-15T00:30, true"
    })
    void aPostIsForVoyagesThatAnySlotOfItIsInTimeFor(LocalDateTime departure, boolean outside) {
        Post post = WrittenPost.of(
                SCREENING,
                "{hours: \"06:00/21:00\", arrangement: {host_law: KOR, places: [{port: ICN, cut_off_minutes: 40}]}}");
        Trip trip = trip("KE", "703", "ICN", "NRT", departure, Purpose.VISIT, 1);
        assertThat(reasons(post, true, trip, VISITOR, seoul("2030-06-01T00:00")).contains(Reason.OUTSIDE_HOURS))
                .isEqualTo(outside);
    }

    @ParameterizedTest
    @CsvSource({
        // Arrival on 2030-06-15: twelve months before is 2029-06-15, which counts.
        "2029-06-15, true",
        "2029-06-14, false",
        "2030-06-14, true",
        "2030-06-15, false",
        ",           false"
    })
    void aVisitCountsForTwelveMonthsToTheDay(@Nullable LocalDate lastVisit, boolean counts) {
        assertThat(with(new Claim("KOR", lastVisit, Tie.FIRST)).contains(Reason.NOT_VISITED))
                .isEqualTo(!counts);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "90, true", "91, false"})
    void aStayIsClearedUpToItsLastDay(int days, boolean cleared) {
        assertThat(with(trip("KE", "703", "ICN", "NRT", DEPARTURE, Purpose.VISIT, days))
                        .isEmpty())
                .isEqualTo(cleared);
    }

    /** A lane has its hours in the port of arrival, and no cut-off: 9:00 is in, 16:00 is out. */
    @ParameterizedTest
    @CsvSource({"08:59, false", "09:00, true", "15:59, true", "16:00, false"})
    void aLaneIsOpenByTheTimeOfArrival(String arrival, boolean open) {
        Post lane = WrittenPost.of(
                "kind: dedicated_lane",
                "{hours: \"09:00/16:00\", arrangement: {host_law: JPN, places: [{port: HND, terminal: \"3\"}]}}");
        LocalDateTime lands = LocalDateTime.parse("2030-06-15T" + arrival);
        Trip trip = new Trip("KE", "2707", "GMP", "HND", lands.minusHours(2), lands, Purpose.VISIT, 3);
        assertThat(lane.kind()).isEqualTo(Post.Kind.ARRIVAL_LANE);
        assertThat(lane.id()).isEqualTo("JP-HND-T3");
        assertThat(reasons(lane, true, trip, VISITOR, lands.toInstant(ZoneOffset.UTC)))
                .isEqualTo(open ? List.of() : List.of(Reason.OUTSIDE_HOURS));
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE,       USA, KIN",
        "FIRST_DEGREE, USA, KIN",
        "FIRST_DEGREE, KOR, KIN",
        "COMPANION,    USA, OTHER_NATIONALITY NOT_VISITED",
        "COMPANION,    KOR, NOT_VISITED",
        "SPOUSE,       JPN, ENTERS_BY_RIGHT"
    })
    void kinComeAlongAndOthersDoNot(Tie tie, String nationality, String expected) {
        assertThat(second(VISITOR, new Claim(nationality, null, tie))).isEqualTo(expected);
    }

    @Test
    void kinOfSomebodyWhoMayNotTakePartMayNotEither() {
        Claim notVisited = new Claim("KOR", null, Tie.FIRST);
        assertThat(second(notVisited, new Claim("USA", null, Tie.SPOUSE))).isEqualTo("OTHER_NATIONALITY NOT_VISITED");
        assertThat(second(notVisited, new Claim("KOR", VISITOR.lastVisit(), Tie.SPOUSE)))
                .isEqualTo("OWN");
    }

    /** What stands against the voyage stands against kin too. */
    @Test
    void kinAreFreeOfWhatLiesInThemselvesAlone() {
        List<Eligibility> answers = EligibilityRules.of(
                POST,
                true,
                trip("KE", "703", "ICN", "NRT", DEPARTURE, Purpose.VISIT, 91),
                List.of(VISITOR, new Claim("USA", null, Tie.SPOUSE)),
                THE_DAY_BEFORE);
        assertThat(answers).extracting(EligibilityRulesTest::reasons).containsOnly(List.of(Reason.STAY_TOO_LONG));
    }

    private static String second(Claim first, Claim second) {
        return switch (EligibilityRules.of(POST, true, TRIP, List.of(first, second), THE_DAY_BEFORE)
                .get(1)) {
            case Eligibility.Eligible(String citation, Ground ground) -> ground.name();
            case NotEligible(String citation, List<Reason> reasons) ->
                String.join(" ", reasons.stream().map(Reason::name).toList());
        };
    }

    @Test
    void whereNoStateIsNamedAnyNationalityTakesPart() {
        Post post = WrittenPost.of("*", SCREENING, "{arrangement: {host_law: TWN, places: [{port: TPE}]}}");
        Trip trip = trip("CI", "100", "TPE", "NRT", DEPARTURE, Purpose.VISIT, 5);
        for (String nationality : List.of("TWN", "USA", "KOR")) {
            assertThat(reasons(post, true, trip, new Claim(nationality, null, Tie.FIRST), THE_DAY_BEFORE))
                    .isEmpty();
        }
    }

    /** Neither reasons nor outcomes of a post know a refusal. */
    @Test
    void nothingIsCalledARefusal() {
        assertThat(Arrays.toString(Reason.values()) + Arrays.toString(PostOutcome.values()))
                .doesNotContainIgnoringCase("refus")
                .doesNotContainIgnoringCase("den")
                .doesNotContainIgnoringCase("reject");
    }
}
