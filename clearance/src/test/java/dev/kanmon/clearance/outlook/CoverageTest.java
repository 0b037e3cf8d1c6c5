package dev.kanmon.clearance.outlook;

import static dev.kanmon.clearance.outlook.Written.known;
import static dev.kanmon.clearance.outlook.Written.provision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.outlook.Coverage.Gap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Leg KOREA_TO_JAPAN = new Leg("KOR", "JPN");
    private static final String WAIVER = "visa_free_days";
    private static final String FIRST = provision("a", WAIVER, "90", ", from: 2025-01-01, to: 2025-12-31");

    @Test
    void oneDayBetweenTwoIsAGapAndNoneIsNot() {
        assertThat(days(FIRST, provision("b", WAIVER, "90", ", from: 2026-01-01")))
                .isEmpty();
        assertThat(days(FIRST, provision("b", WAIVER, "90", ", from: 2026-01-02")))
                .containsExactly(tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), State.EXPIRED));
    }

    @Test
    void nothingBeforeTheFirstOrAfterTheLastIsAGap() {
        assertThat(days(FIRST)).isEmpty();
        assertThat(days(FIRST, provision("b", WAIVER, "90", ", from: 2027-01-01, standing: proposed")))
                .isEmpty();
    }

    @Test
    void whatIsGrantedToEverybodyFillsIt() {
        assertThat(days(
                        FIRST,
                        provision("b", WAIVER, "90", ", from: 2027-01-01"),
                        provision("c", "KOR", "*", WAIVER, "30", ", from: 2020-01-01")))
                .isEmpty();
    }

    /** Suspended from March, and its own term is over before the suspension is. */
    @Test
    void aGapTellsWhyForEachPartOfIt() {
        Coverage coverage = Coverage.of(
                known(
                        FIRST,
                        provision("s", "suspension", "of a", ", from: 2025-03-09, to: 2026-06-30"),
                        provision("b", WAIVER, "90", ", from: 2027-01-01")),
                KOREA_TO_JAPAN,
                WAIVER);
        assertThat(coverage.gaps())
                .extracting(Gap::first, Gap::last, Gap::why)
                .containsExactly(
                        tuple(LocalDate.of(2025, 3, 9), LocalDate.of(2025, 12, 31), State.SUSPENDED),
                        tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), State.EXPIRED));
        assertThat(coverage.gaps().getFirst().suspended())
                .extracting(Provision::id)
                .containsExactly("a");
        assertThat(coverage.gaps().getLast().before()).extracting(Provision::id).containsExactly("a");
    }

    @Test
    void aSuspensionOfAPartIsNoGap() {
        assertThat(days(
                        provision("a", WAIVER, "90", ", from: 2025-01-01"),
                        provision(
                                "s",
                                "suspension",
                                "of a",
                                ", from: 2025-03-09, to: 2026-06-30, scope: {documents: [PD]}")))
                .isEmpty();
    }

    @Test
    void whatWasReplacedOrEndedIsToldSo() {
        assertThat(days(
                        provision("a", WAIVER, "90", ", from: 2025-01-01, to: 2025-12-31, ending: terminated"),
                        provision("b", WAIVER, "90", ", from: 2027-01-01")))
                .containsExactly(tuple(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), State.TERMINATED));
    }

    /** Between two suspensions the waiver applies: that is what should be. */
    @Test
    void aTimeWithoutSuspensionIsNoGapOfSuspensions() {
        assertThat(Coverage.broken(known(
                        provision("a", WAIVER, "90", ", from: 2025-01-01"),
                        provision("s", "suspension", "of a", ", from: 2025-03-01, to: 2025-03-31"),
                        provision("t", "suspension", "of a", ", from: 2025-05-01, to: 2025-05-31"))))
                .extracting(Coverage::kind)
                .containsExactly(WAIVER);
    }

    @Test
    void authorisationsOfTwoSchemesAreTwoMatters() {
        String from = ", from: 2025-01-01, to: 2025-12-31";
        assertThat(Coverage.broken(known(
                        provision("a", "travel_authorisation_needed", "X", from),
                        provision("b", "travel_authorisation_needed", "Z", ", from: 2027-01-01"))))
                .isEmpty();
    }

    @Test
    void anOverlapHasItsDays() {
        assertThat(Coverage.of(
                                known(
                                        provision("a", "dialogue", "x", ", from: 2025-01-01, to: 2025-12-31"),
                                        provision("b", "dialogue", "z", ", from: 2025-12-31")),
                                KOREA_TO_JAPAN,
                                "dialogue")
                        .overlaps())
                .extracting(Coverage.Overlap::first, Coverage.Overlap::last)
                .containsExactly(tuple(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)));
    }

    /** Japan set its waiver aside from 2020-03-09 to 2022-10-10. */
    @Test
    void japansWaiverWasSetAsideInThePandemic() {
        assertThat(Coverage.of(Agreements.shipped().asKnown(LocalDate.of(2026, 11, 26)), new Leg("JPN", "KOR"), WAIVER)
                        .gaps())
                .extracting(Gap::first, Gap::last, Gap::why)
                .contains(tuple(LocalDate.of(2020, 3, 9), LocalDate.of(2022, 10, 10), State.SUSPENDED));
    }

    private static List<org.assertj.core.groups.Tuple> days(String... provisions) {
        return Coverage.of(known(provisions), KOREA_TO_JAPAN, WAIVER).gaps().stream()
                .map(gap -> tuple(gap.first(), gap.last(), gap.why()))
                .toList();
    }
}
