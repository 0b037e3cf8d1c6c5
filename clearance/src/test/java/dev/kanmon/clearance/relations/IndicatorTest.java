package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final Relations RELATIONS = Relations.shipped();

    /** Shares as the press and the notes on the corridor told them, not as they come out here. */
    @ParameterizedTest
    @CsvSource({
        "visitors-kr-to-jp-monthly, 2018-10, 2019-10, -65",
        "visitors-kr-to-jp-monthly, 2004-03, 2005-03, 16",
        "visitors-kr-to-jp, 2024, 2025, 7",
        "kr-imports-from-jp, 2018, 2019, -13"
    })
    void changesAreThoseThatWereToldOfThem(String id, String earlier, String later, int percent) {
        assertThat(series(id).compare(Period.parse(earlier), Period.parse(later)))
                .isInstanceOfSatisfying(
                        Comparison.Measured.class,
                        measured -> assertThat(measured.percent())
                                .isNotNull()
                                .isBetween(
                                        java.math.BigDecimal.valueOf(percent * 10L - 5, 1),
                                        java.math.BigDecimal.valueOf(percent * 10L + 5, 1)));
    }

    @Test
    void hydrogenFluorideAfterJuly2019() {
        Around around = series("hydrogen-fluoride-jp-to-kr").around(LocalDate.of(2019, 7, 4), 2);
        assertThat(values(around.before())).containsExactly("2018-08 3378", "2018-09 3283");
        assertThat(values(around.within())).containsExactly("2019-07 479");
        assertThat(values(around.after())).containsExactly("2019-08 0", "2019-09 0.1");
        assertThat(around.change()).isInstanceOfSatisfying(Comparison.Measured.class, measured -> {
            assertThat(measured.percent()).isEqualByComparingTo("-100");
            assertThat(measured.difference()).isEqualByComparingTo("-3283");
        });
        assertThat(around.yearOnYear()).hasSize(3);
        assertThat(around.yearOnYear().getFirst())
                .isEqualTo(new Comparison.Missing(Comparison.Reason.NO_POINT_BEFORE, Period.parse("2018-07")));
    }

    /** The lane ran in June 2025; 9460 - 8818 = 642, 642 / 8818 = 7.28 per cent. */
    @Test
    void visitorsAfterTheLaneOpened() {
        Around around = series("visitors-kr-to-jp").around(LocalDate.of(2025, 6, 1), 1);
        assertThat(values(around.before())).containsExactly("2024 8818");
        assertThat(values(around.within())).containsExactly("2025 9460");
        assertThat(around.after()).isEmpty();
        assertThat(around.change()).isEqualTo(new Comparison.Missing(Comparison.Reason.NO_POINT_AFTER, null));
        assertThat(around.yearOnYear())
                .singleElement()
                .isInstanceOfSatisfying(
                        Comparison.Measured.class,
                        measured -> assertThat(measured.percent()).isEqualByComparingTo("7.3"));
    }

    @Test
    void aPeriodThatBeginsOnTheDayIsAfterIt() {
        Indicator series = Written.indicator("flow", """
                  - {period: "2024-01", value: "10"}
                  - {period: "2024-02", value: "15"}
                """);
        Around around = series.around(LocalDate.of(2024, 2, 1), 5);
        assertThat(values(around.before())).containsExactly("2024-01 10");
        assertThat(around.within()).isEmpty();
        assertThat(values(around.after())).containsExactly("2024-02 15");
        assertThat(values(series.around(LocalDate.of(2024, 1, 31), 5).within())).containsExactly("2024-01 10");
        assertThat(series.around(LocalDate.of(2023, 1, 1), 5).change())
                .isEqualTo(new Comparison.Missing(Comparison.Reason.NO_POINT_BEFORE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> series.around(LocalDate.of(2024, 2, 1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> series.around(LocalDate.of(2024, 2, 1), 121));
    }

    @Test
    void unlikePeriodsAreNotComparedAndRatesHaveNoPercent() {
        Indicator series = Written.indicator("flow", """
                  - {period: "2023", value: "100"}
                  - {period: "2024-01", value: "10"}
                """);
        assertThat(series.around(LocalDate.of(2024, 1, 1), 1).change())
                .isEqualTo(new Comparison.Missing(Comparison.Reason.PERIODS_UNLIKE, null));
        Indicator rate = Written.indicator("rate", """
                  - {period: "2023", value: "40"}
                  - {period: "2024", value: "50"}
                """);
        assertThat(rate.compare(Period.parse("2023"), Period.parse("2024")))
                .isInstanceOfSatisfying(Comparison.Measured.class, measured -> {
                    assertThat(measured.difference()).isEqualByComparingTo("10");
                    assertThat(measured.percent()).isNull();
                });
        Indicator fromNothing = Written.indicator("flow", """
                  - {period: "2023", value: "0"}
                  - {period: "2024", value: "50"}
                """);
        assertThat(fromNothing.compare(Period.parse("2023"), Period.parse("2024")))
                .isInstanceOfSatisfying(
                        Comparison.Measured.class,
                        measured -> assertThat(measured.percent()).isNull());
    }

    @Test
    void aFigureIsNotKnownBeforeItWasPublished() {
        Indicator visitors = series("visitors-kr-to-jp");
        Period year = Period.parse("2025");
        assertThat(visitors.asKnown(LocalDate.of(2026, 1, 20)).point(year)).isEmpty();
        assertThat(visitors.asKnown(LocalDate.of(2026, 1, 21)).point(year)).isPresent();
        assertThat(visitors.asKnown(LocalDate.of(2024, 12, 31)).point(Period.parse("2024")))
                .isEmpty();
        assertThat(visitors.asKnown(LocalDate.of(2025, 1, 1)).point(Period.parse("2024")))
                .isPresent();
        assertThat(series("travellers-both-ways-expected")
                        .asKnown(LocalDate.of(2024, 9, 10))
                        .point(Period.parse("2024")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "kr-imports-from-jp, 2011, 68.3, 68.2, CONFIDENCE",
        "kr-imports-from-jp, 2024, 47.6, 54.7, CONFIDENCE",
        "kr-exports-to-jp, 2020, 25.09, 30.6, CONFIDENCE"
    })
    void conflictingFiguresStandSideBySide(String id, String period, String winner, String rival, Conflict.Rule rule) {
        Point point = series(id).point(Period.parse(period)).orElseThrow();
        assertThat(point.value()).isEqualByComparingTo(winner);
        assertThat(point.taken().value()).isEqualTo(winner);
        assertThat(point.conflict()).hasValueSatisfying(conflict -> {
            assertThat(conflict.subject()).isEqualTo(id + "@" + period);
            assertThat(conflict.claims()).extracting(Claim::value).containsExactly(winner, rival);
            assertThat(conflict.rule()).isEqualTo(rule);
        });
    }

    @Test
    void theNearerSourceWinsWhateverTheOrder() {
        Point point = Written.indicator("flow", """
                          - period: "2024"
                            value: "10"
                            confidence: high
                            rivals:
                              - {value: "11", sources: [test], confidence: low}
                        """).points().getFirst();
        assertThat(point.taken().value()).isEqualTo("11");
        assertThat(point.taken().sources()).extracting(Source::id).containsExactly("test");
        assertThat(point.conflict().orElseThrow().rule()).isEqualTo(Conflict.Rule.NEAREST_SOURCE);
    }

    @Test
    void theAnnouncedSwapTotalIsOneStatedFigure() {
        Indicator total = series("swap-total-announced-for-kr");
        assertThat(total.kind()).isEqualTo(Indicator.Kind.LEVEL);
        assertThat(values(total.points())).containsExactly("2011-10-19 70");
        assertThat(total.unit()).isEqualTo("USD bn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{period: \"2024Q1\", value: \"1\"} | n.yaml: points[0].period is no period such as",
                "{period: \"2024\", value: \"about 1\"} | n.yaml: points[0].value is not a number in quotes",
                "{period: \"2024\", value: 1} | n.yaml: points[0].value is missing or is not text",
                "{period: \"2024\", value: \"1\", sources: [nowhere]} | n.yaml: points[0].sources names nowhere",
                "{period: \"2024\", value: \"1\", unit: tonnes} | n.yaml: points[0].unit is not a known field",
                "{period: \"2024\", value: \"1\", rivals: [{value: \"1.0\"}]} | points[0].rivals[0].value is no other value"
            })
    void refusalsNameFileAndField(String point, String complaint) {
        assertThatThrownBy(() -> Written.indicator("flow", "  - " + point + "\n"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesOnePeriodTwiceAndDisorder() {
        assertThatThrownBy(() -> Written.indicator("flow", """
                          - {period: "2024", value: "1"}
                          - {period: "2024", value: "2"}
                        """)).hasMessageContaining("points[1].period stands twice");
        assertThatThrownBy(() -> Written.indicator("flow", """
                          - {period: "2024", value: "1"}
                          - {period: "2023", value: "2"}
                        """)).hasMessageContaining("points[1].period is earlier");
    }

    private static Indicator series(String id) {
        return RELATIONS.indicator(id).orElseThrow();
    }

    private static List<String> values(List<Point> points) {
        return points.stream()
                .map(point -> point.period() + " " + point.taken().value())
                .toList();
    }
}
