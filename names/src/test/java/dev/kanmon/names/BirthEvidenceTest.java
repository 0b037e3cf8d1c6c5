package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthEvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "1971-02-13, 1971-02-13, EQUAL",
        "1971-02-03, 1971-03-02, SWAPPED",
        "1971-02-13, 1971-02-14, OFF_BY_ONE",
        "1971-02-13, 1971-03-13, OFF_BY_ONE",
        "1971-02-13, 1972-02-13, OFF_BY_ONE",
        "1971-02-13, 1981-02-13, OFF_BY_ONE",
        "1971-02, 1971-02, MONTH",
        "1971-02, 1971-02-13, MONTH",
        "1971-02, 1971-03-13, YEAR",
        "1971, 1971, YEAR",
        "1971, 1971-02, YEAR",
        "1971, 1971-02-13, YEAR",
        "1971-01-01, 1971-02-13, YEAR",
        "1971-01-01, 1971-01-01, YEAR",
        "1971, 1972-02-13, YEAR_OFF_BY_ONE",
        "1971-01-01, 1970-05-05, YEAR_OFF_BY_ONE",
        "1971-02-13, 1971-04-13, CONFLICT",
        "1971-02-13, 1971-03-14, CONFLICT",
        "1971-02-13, 1973-02-13, CONFLICT",
        "1971-02-13, 1972-02-14, CONFLICT",
        "1971-02, 1971-05-13, CONFLICT",
        "1971-02, 1972-02, YEAR_OFF_BY_ONE",
        "1971, 1974-02-13, CONFLICT"
    })
    void tellsHowDatesRelate(String a, String b, BirthEvidence expected) {
        assertThat(BirthEvidence.of(List.of(date(a)), List.of(date(b)))).isEqualTo(expected);
        assertThat(BirthEvidence.of(List.of(date(b)), List.of(date(a)))).isEqualTo(expected);
    }

    @Test
    void aMissingDateSaysNothing() {
        List<BirthDate> known = List.of(date("1971-02-13"));
        for (BirthEvidence evidence : List.of(
                BirthEvidence.of(List.of(), known),
                BirthEvidence.of(known, List.of()),
                BirthEvidence.of(List.of(), List.of()))) {
            assertThat(evidence).isEqualTo(BirthEvidence.MISSING);
            assertThat(evidence.ratio()).isEqualTo(1);
        }
    }

    /** A stated date may mean several days; a list may know several. */
    @Test
    void takesTheMostTellingOfAll() {
        assertThat(BirthEvidence.of(
                        List.of(date("1950-05-05"), date("1971-02-13")), List.of(date("1971-02-13"), date("1960"))))
                .isEqualTo(BirthEvidence.EQUAL);
    }

    /** The surer, the more it says; only a conflict speaks against. */
    @Test
    void ratiosAreInTheOrderOfWhatIsKnown() {
        assertThat(Stream.of(
                                BirthEvidence.EQUAL,
                                BirthEvidence.MONTH,
                                BirthEvidence.SWAPPED,
                                BirthEvidence.OFF_BY_ONE,
                                BirthEvidence.YEAR,
                                BirthEvidence.YEAR_OFF_BY_ONE,
                                BirthEvidence.MISSING,
                                BirthEvidence.CONFLICT)
                        .map(BirthEvidence::ratio))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(BirthEvidence.CONFLICT.ratio()).isBetween(0.0, 1.0).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "71",
                "1971-",
                "1971-13",
                "1971-00",
                "1971-02-00",
                "1971-02-32",
                "0000",
                "0000-01-01",
                "1971-2-3",
                "1971/02/03",
                "19710203",
                "１９７１",
                "1971-02-03T00:00",
                " 1971",
                "-971",
                "99999"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(BirthDate.parse(text)).isNull();
    }

    @Test
    void refusesNumbersOutOfRange() {
        for (int[] parts :
                new int[][] {{0, 1, 1}, {10_000, 1, 1}, {1971, 13, 1}, {1971, 1, 32}, {1971, 0, 3}, {1971, -1, 0}}) {
            assertThatThrownBy(() -> new BirthDate(parts[0], parts[1], parts[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void packsEveryDateApart() {
        assertThat(Stream.of("0001", "0001-12-31", "1971", "1971-02", "1971-02-13", "1972-02-13", "9999-12-31")
                        .map(BirthEvidenceTest::date)
                        .map(BirthDate::packed))
                .doesNotHaveDuplicates();
    }

    private static BirthDate date(String text) {
        return Objects.requireNonNull(BirthDate.parse(text));
    }
}
