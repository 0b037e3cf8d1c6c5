package dev.kanmon.clearance.outlook;

import static dev.kanmon.clearance.outlook.Written.known;
import static dev.kanmon.clearance.outlook.Written.provision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoingTest {
    private static final LocalDate ON = LocalDate.of(2030, 6, 1);
    private static final String BY_KOREA = ", durability: {ended_alone_by: [KOR], rank: notice}";

    /** 2030-06-01 and 30 days is 2030-07-01, the first day without it. */
    @ParameterizedTest
    @CsvSource({"0, 1, true", "1, 1, true", "30, 30, true", "30, 29, false", "31, 30, false", "0, 0, false"})
    void noticeCountsFromTheDayItIsGiven(int notice, int within, boolean possible) {
        String durability = ", durability: {ended_alone_by: [KOR], rank: notice, notice_days: " + notice + "}";
        assertThat(Undoing.within(known(provision("a", "dialogue", "x", durability)), "KOR", ON, within))
                .hasSize(possible ? 1 : 0);
    }

    @Test
    void whatLapsesBeforeItsNoticeIsOverIsNotUndone() {
        String notice = ", from: 2025-01-01, durability: {ended_alone_by: [KOR], rank: notice, notice_days: 30}, to: ";
        assertThat(Undoing.within(known(provision("a", "dialogue", "x", notice + "2030-06-30")), "KOR", ON, 30))
                .isEmpty();
        assertThat(Undoing.within(known(provision("a", "dialogue", "x", notice + "2030-07-01")), "KOR", ON, 30))
                .hasSize(1);
    }

    @Test
    void whatNobodyLookedIntoOrNobodyCanEndAloneIsNotListed() {
        KnownAgreements known = known(
                provision("a", "dialogue", "x", ""), provision("b", "dialogue", "x", ", durability: {rank: treaty}"));
        assertThat(Undoing.within(known, null, ON, 30)).isEmpty();
    }

    @Test
    void undoingAWaiverBringsTheAuthorisationBackAndUndoingTheAuthorisationDoesNot() {
        KnownAgreements known = known(
                provision("asked", "travel_authorisation_needed", "X", BY_KOREA),
                provision(
                        "waived",
                        "travel_authorisation_not_needed",
                        "X",
                        ", durability: {ended_alone_by: [KOR], rank: notice, depends_on: [asked]}"));
        Undoing waived = one(known, "waived");
        assertThat(ids(waived.comesBack())).containsExactly("asked");
        assertThat(ids(waived.touched())).containsExactly("asked");
        Undoing asked = one(known, "asked");
        assertThat(asked.comesBack()).isEmpty();
        assertThat(ids(asked.touched())).containsExactly("waived");
    }

    /** A visa waiver waits for the suspension to go; both rest on a treaty, and a fund does too. */
    @Test
    void itReachesThroughOthersIntoDomainsAndFacilities() {
        String onTreaty = ", durability: {rank: notice, depends_on: [treaty]}";
        KnownAgreements known = known(
                provision("treaty", "dialogue", "x", BY_KOREA),
                provision("waiver", "visa_free_days", "90", ", from: 2025-01-01"),
                provision("stop", "suspension", "of waiver", ", from: 2028-01-01" + onTreaty),
                provision("later", "dialogue", "begins next year", ", from: 2031-01-01" + onTreaty),
                provision("plan", "dialogue", "only a plan", ", standing: proposed" + onTreaty),
                provision("past", "dialogue", "over", ", from: 2025-01-01, to: 2026-01-01" + onTreaty),
                """
                  - id: fund
                    domain: science
                    grantor: JPN
                    beneficiary: KOR
                    kind: fund
                    value: a fund
                    published: 2020-01-01
                    from: 2025-01-01
                    ceiling: {amount: 5, unit: JPY, period: standing}
                    durability: {rank: notice, depends_on: [later]}
                """);
        Undoing treaty = one(known, "treaty");
        assertThat(ids(treaty.touched())).containsExactly("fund", "later", "stop", "waiver");
        assertThat(ids(treaty.comesBack())).containsExactly("waiver");
        assertThat(ids(treaty.facilities())).containsExactly("fund");
        assertThat(treaty.domains()).containsExactly(Domain.ENTRY, Domain.SCIENCE);
    }

    @Test
    void whatDependsOnAnEarlierTextDependsOnTheOneThatStatesItAnew() {
        KnownAgreements known = known(
                provision("old", "dialogue", "x", ", from: 2025-01-01, to: 2027-01-01"),
                provision("mid", "dialogue", "x", ", from: 2025-01-01, to: 2029-01-01, renews: [old]"),
                provision("new", "dialogue", "x", ", from: 2025-01-01, renews: [mid]" + BY_KOREA),
                provision("other", "dialogue", "z", ", durability: {rank: notice, depends_on: [old]}"));
        assertThat(ids(one(known, "new").touched())).containsExactly("other");
    }

    @Test
    void twoThatDependOnEachOtherEndTheSearch() {
        KnownAgreements known = known(
                provision("a", "dialogue", "x", ", durability: {ended_alone_by: [KOR], rank: notice, depends_on: [b]}"),
                provision("b", "dialogue", "z", ", durability: {rank: notice, depends_on: [a]}"));
        assertThat(ids(one(known, "a").touched())).containsExactly("b");
    }

    /** The waiver of K-ETA rests on a notice, which no source gives a notice period for. */
    @Test
    void koreaCouldUndoItsWaiverOfKEtaTomorrow() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        KnownAgreements shipped = Agreements.shipped().asKnown(today);
        assertThat(Undoing.within(shipped, "KOR", today, 30))
                .filteredOn(undoing -> undoing.provision().id().equals("entry-jp-in-kr-eta-waiver"))
                .singleElement()
                .satisfies(undoing -> {
                    assertThat(undoing.earliest()).isEqualTo("2026-11-27");
                    assertThat(undoing.noticeKnown()).isFalse();
                    assertThat(ids(undoing.comesBack())).contains("entry-jp-in-kr-eta");
                });
        assertThat(Undoing.within(shipped, "JPN", today, 30))
                .noneMatch(undoing -> undoing.provision().id().equals("entry-jp-in-kr-eta-waiver"));
    }

    private static Undoing one(KnownAgreements known, String id) {
        return Undoing.within(known, "KOR", ON, 30).stream()
                .filter(undoing -> undoing.provision().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).toList();
    }
}
