package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Conflict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
    private static final Relations RELATIONS = Relations.shipped();

    @Test
    void everythingKnownShips() {
        assertThat(RELATIONS.commitments()).hasSize(21);
        assertThat(RELATIONS.mechanisms()).hasSize(8);
        assertThat(RELATIONS.incidents())
                .extracting(Incident::id)
                .containsExactly("i-2018-10-30", "i-2019-07", "i-2025-07");
        assertThat(RELATIONS.conflicts())
                .extracting(Conflict::subject)
                .containsExactly(
                        "c-2024-09-b", "kr-exports-to-jp@2020", "kr-imports-from-jp@2011", "kr-imports-from-jp@2024");
    }

    @ParameterizedTest
    @CsvSource({
        "visitors-kr-to-jp, 30, 1996 994, 2025 9460",
        "visitors-kr-to-jp-monthly, 18, 2004-03 112516, 2022-12 456165",
        "kr-imports-from-jp, 6, 2011 68.3, 2024 47.6",
        "kr-exports-to-jp, 6, 2011 39.7, 2024 30.6",
        "working-holiday-visas-to-koreans, 8, 2000 973, 2007 3600",
        "working-holiday-visas-to-japanese, 8, 2000 145, 2007 390",
        "kr-gasoline-exports-to-jp, 1, 2024-01..08 1446.43, 2024-01..08 1446.43"
    })
    void seriesAreWhole(String id, int size, String first, String last) {
        List<Point> points = RELATIONS.indicator(id).orElseThrow().points();
        assertThat(points).hasSize(size);
        assertThat(text(points.getFirst())).isEqualTo(first);
        assertThat(text(points.getLast())).isEqualTo(last);
    }

    /** Two files tell of the same visitors: months that are all there must fit in their year. */
    @Test
    void monthsOfTheSecondHalfFitIntoTheirYear() {
        Indicator months = RELATIONS.indicator("visitors-kr-to-jp-monthly").orElseThrow();
        Indicator years = RELATIONS.indicator("visitors-kr-to-jp").orElseThrow();
        for (int year : List.of(2018, 2019, 2022)) {
            BigDecimal known = months.points().stream()
                    .filter(point -> point.period().first().getYear() == year)
                    .map(Point::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(known)
                    .isLessThan(years.point(new Period.Year(year))
                            .orElseThrow()
                            .value()
                            .movePointRight(3));
        }
    }

    @Test
    void versionFollowsTheContent() {
        Commitment one = Written.commitment("");
        Commitment other = Written.commitment("    due: 2030-01-01\n");
        assertThat(RELATIONS.version())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Relations.shipped().version());
        assertThat(relations(one).version())
                .isEqualTo(relations(Written.commitment("")).version())
                .isNotEqualTo(relations(other).version());
        assertThat(relations(one).canonicalForm()).isEqualTo("""
                commitment=c-1
                stated_on=2024-01-10
                kind=PROMISE
                by.0=KOR
                by.1=guild
                text=build a bridge
                area=MOVEMENT
                sources.0=test
                confidence=HIGH
                last_checked=2026-11-26
                """);
    }

    @Test
    void refusesWhatPointsAtNothing() {
        Commitment measured =
                Written.commitment("    measure: {indicator: nothing, baseline: \"2023\", compared: \"2024\"}\n");
        assertThatThrownBy(() -> relations(measured))
                .hasMessage("c-1: measure.indicator names nothing, which is not there.");
        Commitment shown = Written.commitment("""
                    evidence:
                      - {day: 2024-02-01, shows: talks, supports: limited, mechanisms: [m-9], sources: [test], confidence: low}
                """);
        assertThatThrownBy(() -> relations(shown)).hasMessageContaining("evidence.mechanisms names m-9");
    }

    private static Relations relations(Commitment commitment) {
        return RelationsReader.join(List.of(commitment), List.of(), List.of(), List.of());
    }

    private static String text(Point point) {
        return point.period() + " " + point.taken().value();
    }
}
