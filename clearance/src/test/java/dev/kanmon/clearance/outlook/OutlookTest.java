package dev.kanmon.clearance.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.outlook.Coverage.Gap;
import dev.kanmon.clearance.outlook.Lapse.Alarm;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    private static final Agreements SHIPPED = Agreements.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final KnownAgreements KNOWN = SHIPPED.asKnown(TODAY);

    /** Days counted by hand on a calendar of 2026. */
    @Test
    void openingTheRegistryForTodayRingsForTheSwapLineAndTheKEtaWaiver() {
        List<Lapse> lapses = Lapse.within(KNOWN, TODAY);
        assertThat(lapses.stream().filter(lapse -> lapse.provision().id().equals("swap-2023")))
                .hasSize(2)
                .allSatisfy(lapse -> {
                    assertThat(lapse.lastDay()).isEqualTo("2026-11-30");
                    assertThat(lapse.daysLeft()).isEqualTo(4);
                    assertThat(lapse.rung())
                            .containsExactly(
                                    new Alarm(180, LocalDate.of(2026, 6, 3)),
                                    new Alarm(90, LocalDate.of(2026, 9, 1)),
                                    new Alarm(30, LocalDate.of(2026, 10, 31)),
                                    new Alarm(7, LocalDate.of(2026, 11, 23)));
                    assertThat(lapse.successor()).isEmpty();
                });
        assertThat(lapses.stream().filter(lapse -> lapse.provision().id().equals("entry-jp-in-kr-eta-waiver")))
                .singleElement()
                .satisfies(lapse -> {
                    assertThat(lapse.daysLeft()).isEqualTo(35);
                    assertThat(lapse.rung()).extracting(Alarm::daysBefore).containsExactly(180, 90);
                    assertThat(lapse.touched()).extracting(Provision::id).contains("entry-jp-in-kr-eta");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, -1",
        "2026-06-03, 1",
        "2026-08-31, 1",
        "2026-09-01, 2",
        "2026-10-31, 3",
        "2026-11-22, 3",
        "2026-11-23, 4",
        "2026-11-30, 4",
        "2026-12-01, -1"
    })
    void alarmsOfTheSwapLineRingOnTheirDays(LocalDate on, int rung) {
        List<Integer> counts = Lapse.within(KNOWN, on).stream()
                .filter(lapse -> lapse.provision().id().equals("swap-2023"))
                .map(lapse -> lapse.rung().size())
                .distinct()
                .toList();
        assertThat(counts).isEqualTo(rung < 0 ? List.of() : List.of(rung));
    }

    @Test
    void whatTakesOverOnTheDayAfterIsNamed() {
        assertThat(Lapse.within(KNOWN, LocalDate.of(2006, 2, 1)).stream()
                        .filter(lapse -> lapse.provision().id().equals("entry-kr-in-jp-2"))
                        .flatMap(lapse -> lapse.successor().stream())
                        .map(Provision::id))
                .containsExactly("entry-kr-in-jp-3");
    }

    @Test
    void koreaAsksKEtaAndOffersGatesWhereJapanDoesNeither() {
        List<Imbalance> imbalances = Imbalance.between(KNOWN, "KOR", "JPN", TODAY);
        assertThat(imbalances.stream().collect(Collectors.toMap(Imbalance::kind, Imbalance::since)))
                .containsEntry("travel_authorisation_needed", LocalDate.of(2021, 9, 1))
                .containsEntry("e_gate_eligible", LocalDate.of(2025, 12, 1))
                .doesNotContainKeys("visa_free_days", "swap_line", "trusted_destination");
    }

    @Test
    void visaFreeDaysWereUnevenSinceTheWorldCupEnded() {
        Imbalance days = Imbalance.between(KNOWN, "KOR", "JPN", LocalDate.of(2004, 1, 1)).stream()
                .filter(imbalance -> imbalance.kind().equals("visa_free_days"))
                .findFirst()
                .orElseThrow();
        assertThat(days.first()).extracting(Provision::id).containsExactly("entry-jp-in-kr-1");
        assertThat(days.second()).isEmpty();
        assertThat(days.since()).isEqualTo("2002-07-01");
    }

    /** The pause of the swap was eight years and nine months; that of the finance dialogue is another matter. */
    @Test
    void gapsBetweenTimesWithout() {
        assertThat(gaps("swap_line", new Leg("JPN", "KOR")))
                .extracting(Gap::first, Gap::last, Gap::why)
                .contains(tuple(LocalDate.of(2015, 2, 24), LocalDate.of(2023, 11, 30), State.EXPIRED));
        assertThat(gaps("trusted_destination", new Leg("JPN", "KOR")))
                .extracting(Gap::first, Gap::last)
                .contains(tuple(LocalDate.of(2019, 8, 28), LocalDate.of(2023, 7, 20)));
        assertThat(gaps("visa_free_days", new Leg("KOR", "JPN")))
                .filteredOn(gap -> !gap.suspended().isEmpty())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.first()).isEqualTo("2020-03-09");
                    assertThat(gap.last()).isEqualTo("2022-10-31");
                });
    }

    @Test
    void linesThatRanSideBySideAreNamedAndNotSummed() {
        assertThat(Coverage.broken(KNOWN).stream()
                        .filter(coverage -> coverage.kind().equals("swap_line")
                                && coverage.leg().beneficiary().equals("KOR"))
                        .flatMap(coverage -> coverage.overlaps().stream())
                        .filter(overlap -> overlap.first().equals(LocalDate.of(2011, 10, 19))))
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.provisions())
                            .extracting(Provision::id)
                            .containsExactly("swap-boj-bok-1", "swap-cmi-2", "swap-mof-extra");
                    assertThat(overlap.last()).isEqualTo("2012-10-31");
                });
    }

    @Test
    void whatAPartyCouldUndoAloneByNoticeAndWhatThatTouches() {
        KnownAgreements written = Agreements.of(List.of(instrument())).asKnown(TODAY);
        assertThat(Undoing.within(written, "KOR", LocalDate.of(2030, 6, 1), 30))
                .extracting(
                        undoing -> undoing.provision().id(),
                        undoing -> undoing.earliest().toString(),
                        Undoing::noticeKnown)
                .containsExactly(tuple("w-at-once", "2030-06-02", false), tuple("w-month", "2030-07-01", true));
        assertThat(Undoing.within(written, "KOR", LocalDate.of(2030, 6, 1), 30)
                        .getLast()
                        .touched())
                .as("what rests on it, and what rests on that")
                .extracting(Provision::id)
                .containsExactly("w-on-month", "w-on-that");
        assertThat(Undoing.within(written, "JPN", LocalDate.of(2030, 6, 1), 30)).isEmpty();
        assertThat(Undoing.within(written, "KOR", LocalDate.of(2030, 6, 1), 29)).hasSize(1);
    }

    @Test
    void differencesOfDaysAndOfKnowledge() {
        assertThat(Difference.ofDays(KNOWN, LocalDate.of(2019, 8, 27), LocalDate.of(2019, 8, 28)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.provision().id()).isEqualTo("export-jp-kr-1");
                    assertThat(difference.before()).isEqualTo(State.IN_FORCE);
                    assertThat(difference.after().isOver()).isTrue();
                });
        assertThat(Difference.ofKnowledge(SHIPPED, LocalDate.of(2025, 12, 22), LocalDate.of(2025, 12, 23)))
                .extracting(difference -> difference.after().id())
                .contains("entry-jp-in-kr-eta-waiver");
    }

    @Test
    void copiesThatDriftAreToldLineByLine() {
        Agreements one = Agreements.of(List.of(instrument()));
        assertThat(Difference.ofCopies(one, Agreements.of(List.of(instrument()))))
                .isEmpty();
        Agreements other = Agreements.of(List.of(read(TEXT.replace("value: 90", "value: 60"))));
        assertThat(Difference.ofCopies(one, other))
                .singleElement()
                .satisfies(drift -> assertThat(drift.lines())
                        .containsExactly(
                                new Difference.Line(true, "w-at-once KOR>JPN version 1", "value=90"),
                                new Difference.Line(false, "w-at-once KOR>JPN version 1", "value=60")));
    }

    private static List<Gap> gaps(String kind, Leg leg) {
        return Coverage.broken(KNOWN).stream()
                .filter(coverage ->
                        coverage.kind().equals(kind) && coverage.leg().equals(leg))
                .flatMap(coverage -> coverage.gaps().stream())
                .toList();
    }

    private static final String TEXT = """
            id: written
            title: written for a test
            kind: notice
            parties:
              - {id: KOR, kind: state, name: Republic of Korea}
            sources: [test]
            recorded: 2026-11-26
            durability: {ended_alone_by: [KOR], rank: notice}
            provisions:
              - id: w-at-once
                domain: entry
                grantor: KOR
                beneficiary: JPN
                kind: visa_free_days
                value: 90
                published: 2026-01-01
                from: 2030-01-01
              - id: w-month
                domain: relations
                grantor: KOR
                beneficiary: JPN
                kind: dialogue
                value: a dialogue
                durability: {ended_alone_by: [KOR], rank: treaty, notice_days: 30}
                published: 2026-01-01
                from: 2030-01-01
              - id: w-on-month
                domain: relations
                grantor: JPN
                beneficiary: KOR
                kind: dialogue
                value: rests on it
                durability: {rank: notice, depends_on: [w-month]}
                published: 2026-01-01
                from: 2030-01-01
              - id: w-on-that
                domain: relations
                grantor: JPN
                beneficiary: KOR
                kind: membership
                value: rests on what rests on it
                durability: {rank: notice, depends_on: [w-on-month]}
                published: 2026-01-01
                from: 2030-01-01
            """;

    private static Instrument instrument() {
        return read(TEXT);
    }

    private static Instrument read(String text) {
        SourceCatalogue sources = SourceCatalogue.read(
                "sources.yaml",
                "sources: [{id: test, kind: authority, publisher: Test, title: test}]"
                        .getBytes(StandardCharsets.UTF_8));
        return Instrument.read("written.yaml", text.getBytes(StandardCharsets.UTF_8), sources);
    }
}
