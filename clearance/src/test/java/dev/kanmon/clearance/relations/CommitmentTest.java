package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {
    private static final Relations RELATIONS = Relations.shipped();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 26);

    /** The days are those of the export notices and of the swap line. */
    @ParameterizedTest
    @CsvSource({
        "c-2023-03-a, 2023-03-22, NO_EVIDENCE",
        "c-2023-03-a, 2023-03-23, LIMITED",
        "c-2023-03-a, 2023-04-23, LIMITED",
        "c-2023-03-a, 2023-04-24, SUBSTANTIAL",
        "c-2023-03-a, 2023-07-20, SUBSTANTIAL",
        "c-2023-03-a, 2023-07-21, COMPLETE",
        "c-2023-06-a, 2023-11-30, NO_EVIDENCE",
        "c-2023-06-a, 2023-12-01, COMPLETE",
        "c-2024-09-a, 2024-09-05, NO_EVIDENCE",
        "c-2024-09-a, 2024-09-06, LIMITED",
        "c-2024-09-b, 2025-05-31, NO_EVIDENCE",
        "c-2024-09-b, 2025-06-01, LIMITED"
    })
    void deliveryFollowsFromWhatWasShownByThatDay(String id, LocalDate known, Delivery delivery) {
        assertThat(commitment(id).delivery(known)).isEqualTo(delivery);
    }

    @ParameterizedTest
    @CsvSource({"c-2023-03-b", "c-2023-05-a", "c-2023-05-b", "c-2024-09-c", "c-2024-09-d", "c-2024-09-e", "c-2024-10-g"
    })
    void noEvidenceCountsAsNoneAndNotAsBlank(String id) {
        assertThat(commitment(id).delivery(NOW)).isEqualTo(Delivery.NO_EVIDENCE);
        assertThat(commitment(id).delivery(NOW).step()).isZero();
    }

    @Test
    void theScaleHasFiveSteps() {
        assertThat(Delivery.values()).extracting(Delivery::step).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void whatWasDoneCanBeUndone() {
        Commitment commitment = Written.commitment("""
                    evidence:
                      - {day: 2024-02-01, shows: bridge open, supports: complete, sources: [test], confidence: high}
                      - {day: 2024-03-01, shows: bridge shut, supports: limited, sources: [test], confidence: high}
                """);
        assertThat(commitment.delivery(LocalDate.of(2024, 2, 29))).isEqualTo(Delivery.COMPLETE);
        assertThat(commitment.delivery(LocalDate.of(2024, 3, 1))).isEqualTo(Delivery.LIMITED);
    }

    @Test
    void isOverdueFromTheDayAfterItsDayUntilComplete() {
        Commitment commitment = Written.commitment("""
                    due: 2024-06-30
                    owners: [{side: JPN, who: Ministry of Bridges, sources: [test]}]
                    evidence:
                      - {day: 2024-08-01, shows: bridge open, supports: complete, sources: [test], confidence: high}
                """);
        assertThat(commitment.isOverdue(LocalDate.of(2024, 6, 30))).isFalse();
        assertThat(commitment.isOverdue(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(commitment.isOverdue(LocalDate.of(2024, 8, 1))).isFalse();
        assertThat(commitment.owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.side().name()).isEqualTo("Japan"));
        assertThat(Written.commitment("").isOverdue(NOW)).isFalse();
    }

    /** 9460 - 6958 = 2502; 2502 / 6958 = 35.96 per cent. */
    @Test
    void effectStandsBesideDelivery() {
        Commitment entry = commitment("c-2024-09-b");
        assertThat(RELATIONS.effect(entry, NOW)).isInstanceOfSatisfying(Comparison.Measured.class, measured -> {
            assertThat(measured.difference()).isEqualByComparingTo("2502");
            assertThat(measured.percent()).isEqualByComparingTo("36.0");
        });
        assertThat(RELATIONS.effect(entry, LocalDate.of(2026, 1, 20)))
                .isEqualTo(new Comparison.Missing(Comparison.Reason.NO_POINT_AFTER, Period.parse("2025")));
        assertThat(RELATIONS.effect(commitment("c-2023-03-a"), NOW))
                .isEqualTo(new Comparison.Missing(Comparison.Reason.NO_POINT_AFTER, Period.parse("2023-08")));
        assertThat(RELATIONS.effect(commitment("c-2023-06-a"), NOW))
                .isEqualTo(new Comparison.Missing(Comparison.Reason.NO_MEASURE, null));
    }

    @Test
    void whereEntrySimplificationStandsIsAConflictAndBothPlacesAreKept() {
        assertThat(commitment("c-2024-09-b").conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.winner().value()).startsWith("beside");
            assertThat(conflict.claims()).hasSize(2);
            assertThat(conflict.rule()).isEqualTo(Conflict.Rule.CONFIDENCE);
        });
    }

    /** Evidence that points at nothing, or at what was not yet so on its day, is none. */
    @Test
    void everyProvisionThatEvidencePointsAtIsThere() {
        Agreements agreements = Agreements.shipped();
        assertThat(RELATIONS.commitments())
                .flatExtracting(Commitment::evidence)
                .flatExtracting(Commitment.Evidence::provisions)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(agreements.histories(id)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 2024-01-09 | commitments.yaml: commitments[0].due is before it was stated",
                "measure: {indicator: n, baseline: \"2023\", compared: 2024-01} | measure.compared is of another length",
                "measure: {indicator: n, baseline: \"2023\", compared: \"2023\"} | measure.compared is not after the baseline",
                "owners: [{side: USA, who: somebody, sources: [test]}] | owners[0].side names USA",
                "evidence: [{day: 2024-01-09, shows: x, supports: limited, sources: [test], confidence: high}]"
                        + " | evidence[0].day is before the commitment was stated",
                "evidence: [{day: 2024-01-11, shows: x, supports: no_evidence, sources: [test], confidence: high}]"
                        + " | evidence[0].supports is no_evidence",
                "evidence: [{day: 2024-01-11, shows: x, supports: done, sources: [test], confidence: high}]"
                        + " | evidence[0].supports is none of",
                "evidence: [{day: 2024-01-11, shows: x, supports: limited, confidence: high}]"
                        + " | evidence[0].sources names no source",
                "score: 87 | commitments[0].score is not a known field"
            })
    void refusalsNameFileAndField(String more, String complaint) {
        assertThatThrownBy(() -> Written.commitment("    " + more + "\n"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesSeveralStepsForOneDay() {
        assertThatThrownBy(() -> Written.commitment("""
                            evidence:
                              - {day: 2024-02-01, shows: a, supports: complete, sources: [test], confidence: high}
                              - {day: 2024-02-01, shows: b, supports: limited, sources: [test], confidence: high}
                        """))
                .hasMessageContaining("evidence[1].day is not after the evidence before");
    }

    private static Commitment commitment(String id) {
        return RELATIONS.commitment(id).orElseThrow();
    }
}
