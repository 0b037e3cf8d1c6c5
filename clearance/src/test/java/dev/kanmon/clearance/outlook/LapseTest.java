package dev.kanmon.clearance.outlook;

import static dev.kanmon.clearance.outlook.Written.known;
import static dev.kanmon.clearance.outlook.Written.provision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.outlook.Lapse.Alarm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseTest {
    private static final LocalDate ON = LocalDate.of(2030, 6, 20);
    private static final String WAIVER = "visa_free_days";
    private static final String UNTIL_JUNE = ", from: 2025-01-01, to: 2030-06-30";

    /** 180 days before 2030-06-30, a Sunday, is 2030-01-01: 30 + 31 + 30 + 31 + 28 + 30. */
    @ParameterizedTest
    @CsvSource({
        "2029-12-31, 0, 0",
        "2030-01-01, 1, 3",
        "2030-03-31, 1, 3",
        "2030-04-01, 2, 2",
        "2030-05-30, 2, 2",
        "2030-05-31, 3, 1",
        "2030-06-22, 3, 1",
        "2030-06-23, 4, 0",
        "2030-06-30, 4, 0",
        "2030-07-01, 0, 0"
    })
    void anAlarmRingsOnItsDayAndNotTheDayBefore(LocalDate on, int rung, int ahead) {
        List<Lapse> lapses = Lapse.within(known(provision("a", WAIVER, "90", UNTIL_JUNE)), on);
        assertThat(lapses.stream().mapToInt(lapse -> lapse.rung().size()).sum()).isEqualTo(rung);
        assertThat(lapses.stream().mapToInt(lapse -> lapse.ahead().size()).sum())
                .isEqualTo(ahead);
    }

    /** Counted back from 2026-12-31 on a calendar. */
    @Test
    void theKEtaWaiverTellsWhichAlarmsAreStillToRing() {
        assertThat(waiver(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 26)))
                .singleElement()
                .satisfies(lapse -> {
                    assertThat(lapse.rung())
                            .containsExactly(
                                    new Alarm(180, LocalDate.of(2026, 7, 4)), new Alarm(90, LocalDate.of(2026, 10, 2)));
                    assertThat(lapse.ahead())
                            .containsExactly(
                                    new Alarm(30, LocalDate.of(2026, 12, 1)), new Alarm(7, LocalDate.of(2026, 12, 24)));
                    assertThat(ids(lapse.comesBack())).containsExactly("entry-jp-in-kr-eta");
                });
    }

    /** Its extension to the end of 2026 was published 2025-12-23. */
    @Test
    void anExtensionIsUnknownBeforeItIsPublished() {
        LocalDate on = LocalDate.of(2026, 12, 1);
        assertThat(waiver(LocalDate.of(2025, 12, 23), on)).hasSize(1);
        assertThat(waiver(LocalDate.of(2025, 12, 22), on)).isEmpty();
    }

    @Test
    void whatIsProposedOrStatedAnewDoesNotRing() {
        assertThat(Lapse.within(known(provision("a", WAIVER, "90", UNTIL_JUNE + ", standing: proposed")), ON))
                .isEmpty();
        KnownAgreements renewed = known(
                provision("a", WAIVER, "90", UNTIL_JUNE),
                provision("b", WAIVER, "90", ", from: 2025-01-01, to: 2035-06-30, renews: [a]"));
        assertThat(Lapse.within(renewed, ON)).isEmpty();
    }

    @Test
    void whatIsSetAsideLapsesAndItsSuspensionIsTouchedWhileThereIsOne() {
        KnownAgreements suspended = known(
                provision("a", WAIVER, "90", UNTIL_JUNE),
                provision("s", "suspension", "of a", ", from: 2030-01-01"),
                provision("s-old", "suspension", "of a", ", from: 2026-01-01, to: 2026-02-01"));
        assertThat(Lapse.within(suspended, ON))
                .singleElement()
                .satisfies(lapse -> assertThat(ids(lapse.touched())).containsExactly("s"));
    }

    @Test
    void anEndingSuspensionBringsBackWhatItSuspendedUnlessAnotherHoldsIt() {
        String free = provision("a", WAIVER, "90", ", from: 2025-01-01");
        String ending = provision("s", "suspension", "of a", UNTIL_JUNE);
        assertThat(Lapse.within(known(free, ending), ON))
                .singleElement()
                .satisfies(lapse -> assertThat(ids(lapse.comesBack())).containsExactly("a"));
        String next = provision("t", "suspension", "of a", ", from: 2030-07-01");
        assertThat(Lapse.within(known(free, ending, next), ON)).singleElement().satisfies(lapse -> {
            assertThat(lapse.comesBack()).isEmpty();
            assertThat(lapse.successor()).map(Provision::id).contains("t");
        });
    }

    @Test
    void anAuthorisationComesBackUnlessItEndsTooOrIsWaivedOn() {
        String asked = provision("asked", "travel_authorisation_needed", "X", ", from: 2025-01-01");
        String waived = provision("waived", "travel_authorisation_not_needed", "X", UNTIL_JUNE);
        assertThat(back(asked, waived)).containsExactly("asked");
        assertThat(back(asked, waived, after("travel_authorisation_not_needed", "X")))
                .isEmpty();
        assertThat(back(asked, waived, after("travel_authorisation_not_needed", "Z")))
                .as("a waiver of another authorisation")
                .containsExactly("asked");
        assertThat(back(provision("asked", "travel_authorisation_needed", "X", UNTIL_JUNE), waived))
                .isEmpty();
    }

    @Test
    void anAuthorisationAskedOfEverybodyComesBackToo() {
        assertThat(back(
                        provision("asked", "KOR", "*", "travel_authorisation_needed", "X", ", from: 2025-01-01"),
                        provision("waived", "travel_authorisation_not_needed", "X", UNTIL_JUNE)))
                .containsExactly("asked");
    }

    @Test
    void aSuccessorIsForTheSameLegOrForAll() {
        assertThat(successor(provision("b", "KOR", "*", WAIVER, "60", ", from: 2030-07-01")))
                .containsExactly("b");
        assertThat(successor(provision("b", "JPN", "KOR", WAIVER, "60", ", from: 2030-07-01")))
                .isEmpty();
        assertThat(successor(provision("b", WAIVER, "60", ", from: 2030-07-02")))
                .as("a day without")
                .isEmpty();
        assertThat(successor(provision("b", WAIVER, "60", ", from: 2030-07-01, standing: proposed")))
                .isEmpty();
    }

    /** The ceiling of one leg says nothing of the other. */
    @Test
    void aCeilingIsTouchedOnItsOwnLegOnly() {
        String usd = ", ceiling: {amount: 1, unit: USD, period: standing}";
        KnownAgreements line = known(
                provision("line", "KOR", "JPN", "swap_line", "one", UNTIL_JUNE + usd),
                "  - {id: both, domain: finance, kind: swap_line, value: two, published: 2020-01-01"
                        + usd
                        + ", from: 2025-01-01, to: 2030-06-30,"
                        + " legs: [{grantor: KOR, beneficiary: JPN}, {grantor: JPN, beneficiary: KOR}]}\n",
                provision("instead", "swap_line_ceiling", "more", ", facility: both, from: 2025-01-01" + usd));
        assertThat(Lapse.within(line, ON))
                .filteredOn(lapse -> !lapse.touched().isEmpty())
                .singleElement()
                .satisfies(lapse -> {
                    assertThat(lapse.provision().id()).isEqualTo("both");
                    assertThat(lapse.provision().leg().grantor()).isEqualTo("KOR");
                });
    }

    private static List<String> back(String... provisions) {
        return Lapse.within(known(provisions), ON).stream()
                .filter(lapse -> lapse.provision().id().equals("waived"))
                .flatMap(lapse -> lapse.comesBack().stream())
                .map(Provision::id)
                .toList();
    }

    private static String after(String kind, String value) {
        return provision("after", kind, value, ", from: 2030-07-01");
    }

    private static List<String> successor(String other) {
        return Lapse.within(known(provision("a", WAIVER, "90", UNTIL_JUNE), other), ON).stream()
                .filter(lapse -> lapse.provision().id().equals("a"))
                .flatMap(lapse -> lapse.successor().stream())
                .map(Provision::id)
                .toList();
    }

    private static List<Lapse> waiver(LocalDate known, LocalDate on) {
        return Lapse.within(Agreements.shipped().asKnown(known), on).stream()
                .filter(lapse -> lapse.provision().id().equals("entry-jp-in-kr-eta-waiver"))
                .toList();
    }

    private static List<String> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }
}
