package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists write of a birth, and what a traveller's birth date says to it. */
class BirthEvidenceTest {
    @ParameterizedTest
    @CsvSource({
        "1970-03-12, 1970-03-12",
        "12 Mar 1970, 1970-03-12",
        "1 March 1970, 1970-03-01",
        "1970-03, 1970-03",
        "Mar 1970, 1970-03",
        "1970, 1970",
        "circa 1961, circa 1961",
        "Circa 01 Jan 1961, circa 1961-01-01",
        "approximately 1961, circa 1961",
        "circa 1979-1982, circa 1979 to 1982",
        "1960 to 1963, 1960 to 1963",
        "Mar 1962 to Feb 1963, 1962-03-01 to 1963-02-28",
        "01 Feb 1958 to 28 Feb 1958, 1958-02-01 to 1958-02-28",
    })
    void readsTheDatesOfLists(String written, String read) {
        assertThat(BirthWords.read(written)).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "30 Feb 1970",
        "1970-13",
        "1970-00-05",
        "12 Mrz 1970",
        "70",
        "in his thirties",
        "1963 to 1960",
        "circa",
        "''"
    })
    void knowsWhatIsNoDate(String written) {
        assertThat(BirthWords.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-03-12, 1970-03-12, EQUAL",
        "1970-03-12, 1970-12-03, SWAPPED",
        "1970-03-12, 1971-03-12, CONFLICT",
        "1970-03, 1970-03-31, YEAR",
        "1970-03, 1970-12-03, YEAR",
        "1970-03, 1970-04-15, CONFLICT",
        "1970, 1970-12-31, YEAR",
        "1970, 1971-01-01, CONFLICT",
        "1960 to 1963, 1963-12-31, YEAR",
        "1960 to 1963, 1964-01-01, CONFLICT",
        "circa 1961, 1959-01-01, YEAR",
        "circa 1961, 1963-12-31, YEAR",
        "circa 1961, 1964-01-01, CONFLICT",
        "in his thirties, 1961-01-01, MISSING",
    })
    void comparesWithWhatIsKnown(String listed, LocalDate traveller, BirthEvidence evidence) {
        assertThat(BirthEvidence.of(List.of(traveller), List.of(BirthWords.readOrKeep(listed))))
                .isEqualTo(evidence);
    }

    /** Whatever a list leaves out of a date, it never hides whom the full date would show. */
    @Test
    void aPartialDateNeverHidesWhatAFullOneShows() {
        for (LocalDate born = LocalDate.of(1970, 1, 1); born.getYear() == 1970; born = born.plusDays(1)) {
            for (String partial : List.of(
                    "1970",
                    born.toString().substring(0, 7),
                    "circa " + born,
                    "1969 to 1971",
                    born + " to " + born,
                    "words")) {
                for (LocalDate traveller : List.of(born, swapped(born))) {
                    assertThat(BirthEvidence.of(List.of(traveller), List.of(BirthWords.readOrKeep(partial))))
                            .as("born %s, listed %s, traveller %s", born, partial, traveller)
                            .isIn(
                                    BirthEvidence.EQUAL,
                                    BirthEvidence.SWAPPED,
                                    BirthEvidence.YEAR,
                                    BirthEvidence.MISSING);
                }
            }
        }
    }

    @Test
    void oneDateInWordsLeavesTheOthersTheirWeight() {
        List<ListedBirth> births = List.of(BirthWords.readOrKeep("words"), BirthWords.readOrKeep("1970-03-12"));
        assertThat(BirthEvidence.of(List.of(LocalDate.of(1970, 3, 12)), births)).isEqualTo(BirthEvidence.EQUAL);
        assertThat(BirthEvidence.of(List.of(LocalDate.of(1980, 1, 1)), births)).isEqualTo(BirthEvidence.MISSING);
    }

    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
}
