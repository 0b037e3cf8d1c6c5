package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lists write of a birth. */
class BirthWordsTest {
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
}
