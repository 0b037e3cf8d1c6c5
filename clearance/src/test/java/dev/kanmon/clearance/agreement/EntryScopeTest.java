package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.CountingRule.Stay;
import dev.kanmon.clearance.agreement.EntryAnswer.Remaining;
import dev.kanmon.clearance.agreement.EntryAnswer.Visa;
import dev.kanmon.clearance.agreement.Scope.Purpose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entry and lanes by what provisions are limited to. */
class EntryScopeTest {
    private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

    private static final KnownAgreements LIMITED =
            Agreements.of(List.of(Written.instrument("w", """
                      - id: w-visit
                        domain: entry
                        grantor: JPN
                        beneficiary: KOR
                        kind: visa_free_days
                        value: 90
                        scope: {documents: [P], purposes: [visit, business], counting: {days: 90, within: 180}}
                        from: 2030-01-01
                      - id: w-transit
                        domain: entry
                        grantor: JPN
                        beneficiary: KOR
                        kind: visa_free_days
                        value: 3
                        scope: {purposes: [transit]}
                        from: 2030-01-01
                      - id: w-diplomats-out
                        domain: entry
                        grantor: JPN
                        beneficiary: KOR
                        kind: suspension
                        value: of w-visit
                        scope: {documents: [PD]}
                        from: 2030-05-01
                        to: 2030-06-30
                      - id: w-lane
                        domain: preclearance
                        grantor: JPN
                        beneficiary: KOR
                        kind: dedicated_lane
                        value: one lane
                        scope: {ports: [HND], carriers: [KE, OZ], hours: "09:00/16:00", conditions: [enrolled]}
                        from: 2030-06-01
                        to: 2030-06-30
                    """))).asKnown(DAY);

    @ParameterizedTest
    @CsvSource({
        "P,  VISIT,    2030-06-01, 90",
        "PO, BUSINESS, 2030-06-01, 90",
        ",   VISIT,    2030-06-01, 90",
        "I,  VISIT,    2030-06-01, none",
        "P,  WORK,     2030-06-01, none",
        "I,  TRANSIT,  2030-06-01, 3",
        "PD, VISIT,    2030-04-30, 90",
        "PD, VISIT,    2030-05-01, suspended",
        "PD, VISIT,    2030-06-30, suspended",
        "PD, VISIT,    2030-07-01, 90"
    })
    void visaFreeDaysByDocumentAndPurpose(@Nullable String document, Purpose purpose, LocalDate day, String expected) {
        Visa visa = LIMITED.entry(new EntryQuestion("KOR", "JPN", day, document, purpose, "HND"))
                .visa();
        assertThat(
                        switch (visa) {
                            case Visa.Free(int days, Provision by) -> Integer.toString(days);
                            case Visa.Suspended suspended -> "suspended";
                            case Visa.NotWaived none -> "none";
                        })
                .isEqualTo(expected);
    }

    @Test
    void aSuspensionOfSomeLeavesTheWaiverPartlySuspended() {
        Provision waiver = LIMITED.provisions().stream()
                .filter(provision -> provision.id().equals("w-visit"))
                .findFirst()
                .orElseThrow();
        assertThat(LIMITED.state(waiver, DAY)).isEqualTo(State.PARTLY_SUSPENDED);
        assertThat(LIMITED.state(waiver, LocalDate.of(2030, 7, 1))).isEqualTo(State.IN_FORCE);
    }

    /** 60 of 90 days were spent in the 180 that end with the first day of the new stay. */
    @Test
    void earlierStaysCountWhereARuleSaysSo() {
        List<Stay> earlier = List.of(new Stay(LocalDate.of(2030, 4, 1), LocalDate.of(2030, 5, 30)));
        Visa.Free visa = (Visa.Free)
                LIMITED.entry(EntryQuestion.visit("KOR", "JPN", DAY)).visa();
        assertThat(visa.remaining(earlier, DAY)).isEqualTo(new Remaining.Counted(30, new CountingRule(90, 180)));
    }

    @Test
    void whereNoRuleIsEarlierStaysAreUnregulated() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        Visa.Free visa = (Visa.Free) Agreements.shipped()
                .asKnown(day)
                .entry(EntryQuestion.visit("KOR", "JPN", day))
                .visa();
        assertThat(visa.remaining(List.of(new Stay(day.minusDays(89), day.minusDays(1))), day))
                .isEqualTo(new Remaining.Unregulated(90));
    }

    @Test
    void whatIsOnlyPlannedIsToldAndAsksNothing() {
        LocalDate known = LocalDate.of(2026, 11, 26);
        KnownAgreements shipped = Agreements.shipped().asKnown(known);
        EntryAnswer before = shipped.entry(EntryQuestion.visit("KOR", "JPN", LocalDate.of(2028, 3, 31)));
        EntryAnswer planned = shipped.entry(EntryQuestion.visit("KOR", "JPN", LocalDate.of(2028, 4, 1)));
        assertThat(before.proposed()).isEmpty();
        assertThat(planned.proposed()).extracting(Provision::id).containsExactly("entry-kr-in-jp-jesta");
        assertThat(planned.authorisation()).isInstanceOf(EntryAnswer.Authorisation.NotAsked.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HND, KE, 09:00, OFFERED",
        "HND, OZ, 15:59, OFFERED",
        "HND, KE, 16:00, HOURS",
        "HND, KE, 08:59, HOURS",
        "HND, KE, ,      OFFERED",
        "HND, NH, 10:00, CARRIER",
        "NRT, KE, 10:00, PORT"
    })
    void aLaneIsOpenAtItsPortsToItsCarriersInItsHours(
            String port, String carrier, @Nullable String time, String expected) {
        LocalDateTime arrival = time == null ? null : LocalDateTime.parse("2030-06-01T" + time);
        List<LaneAnswer> answers =
                LIMITED.lanes(new LaneQuestion("KOR", "JPN", "GMP", port, carrier, DAY, null, arrival));
        assertThat(answers)
                .singleElement()
                .extracting(answer -> switch (answer) {
                    case LaneAnswer.Offered offered -> "OFFERED";
                    case LaneAnswer.Closed(Provision by, LaneAnswer.Limit limit) -> limit.name();
                })
                .isEqualTo(expected);
    }

    /** The lanes of June 2025 stood at ports of arrival, the posts of 2002 at ports of departure. */
    @ParameterizedTest
    @CsvSource({
        "KOR, JPN, GMP, HND, 2025-06-01, lane-2025-jp",
        "KOR, JPN, GMP, HND, 2025-06-30, lane-2025-jp",
        "KOR, JPN, GMP, HND, 2025-07-01,",
        "KOR, JPN, ICN, NRT, 2025-06-15,",
        "JPN, KOR, HND, GMP, 2025-06-15, lane-2025-kr",
        "KOR, JPN, ICN, KIX, 2002-05-15, preclear-2002-jp",
        "KOR, JPN, ICN, KIX, 2002-07-01,",
        "JPN, KOR, NRT, ICN, 2002-06-30, preclear-2002-kr"
    })
    void lanesAndPostsOfThePast(
            String nationality, String state, String from, String to, LocalDate day, @Nullable String expected) {
        List<String> offered = Agreements.shipped()
                .asKnown(LocalDate.of(2026, 11, 26))
                .lanes(new LaneQuestion(nationality, state, from, to, "KE", day, day.atTime(12, 0), day.atTime(13, 0)))
                .stream()
                .filter(LaneAnswer.Offered.class::isInstance)
                .map(LaneAnswer::by)
                .filter(by -> !by.scope().ports().isEmpty())
                .map(Provision::id)
                .toList();
        assertThat(offered).isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}
