package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.BirthDate;
import dev.kanmon.names.BirthEvidence;
import dev.kanmon.names.Likeness;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch.Found;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a traveller's birth date says to what a list knows of one. */
class KnownBirthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1970-03-12, 1970-03-12, EQUAL",
        "1970-03-12, 1970-12-03, SWAPPED",
        "1970-03-12, 1970-03-13, OFF_BY_ONE",
        "1970-03-12, 1970-04-12, OFF_BY_ONE",
        "1970-03-12, 1971-03-12, OFF_BY_ONE",
        "1970-03-12, 1980-03-12, OFF_BY_ONE",
        "1970-03-12, 1970-03-14, CONFLICT",
        "1970-03-12, 1971-03-13, CONFLICT",
        "1970-01-01, 1970-08-23, YEAR",
        "1970-03, 1970-03-31, MONTH",
        "1970-03, 1970-12-03, YEAR",
        "1970-03, 1970-04-15, YEAR",
        "1970-03, 1971-03-15, YEAR_OFF_BY_ONE",
        "1970-03, 1970-06-15, CONFLICT",
        "1970, 1970-12-31, YEAR",
        "1970, 1971-01-02, YEAR_OFF_BY_ONE",
        "1970, 1972-01-02, CONFLICT",
        "1960 to 1963, 1963-12-31, YEAR",
        "1960 to 1963, 1965-01-02, CONFLICT",
        "1940 to 1963, 1990-01-02, MISSING",
        "circa 1961, 1959-01-02, YEAR",
        "circa 1961, 1963-12-31, YEAR",
        "circa 1961, 1965-01-02, CONFLICT",
        "in his thirties, 1961-01-02, MISSING",
        "0000, 1961-01-02, MISSING",
        "0000-03-12, 1961-01-02, MISSING",
        "circa 9999, 1961-01-02, MISSING",
        "1970-03-12, 0000-03-12, MISSING",
        "1970-03-12, +10000-03-12, MISSING",
    })
    void saysHowFarDatesAgree(String listed, LocalDate traveller, BirthEvidence evidence) {
        assertThat(BirthEvidence.of(
                        KnownBirths.sought(List.of(traveller)), KnownBirths.of(List.of(BirthWords.readOrKeep(listed)))))
                .isEqualTo(evidence);
    }

    /**
     * Whatever a list leaves out of a date, it never hides whom the full date would show, but for one: that a year is
     * mistaken by ten is believed only where all the rest of the date is equal, which a partial one cannot tell.
     */
    @Test
    void aPartialDateNeverHidesWhatAFullOneShows() {
        int shown = 0;
        for (LocalDate born = LocalDate.of(1970, 1, 1); born.getYear() == 1970; born = born.plusDays(1)) {
            List<String> partial = List.of(
                    "1970",
                    born.toString().substring(0, 7),
                    "circa " + born,
                    "1969 to 1971",
                    born + " to " + born,
                    "1940 to 1990",
                    "words");
            for (LocalDate traveller : near(born)) {
                assertThat(grounds(born.toString(), traveller)).hasSize(1);
                for (String listed : partial) {
                    assertThat(grounds(listed, traveller))
                            .as("born %s, listed %s, traveller %s", born, listed, traveller)
                            .hasSize(1);
                    shown++;
                }
                assertThat(grounds("", traveller)).containsExactly(Grounds.NAME_ALONE);
            }
        }
        assertThat(shown).isGreaterThan(365 * 7 * 5);
    }

    /** One date that cannot be read once took the exact ones with it, and a near name with an equal date was missed. */
    @ParameterizedTest
    @ValueSource(strings = {"words", "0000", "1940 to 1963", "circa 9999"})
    void aDateThatIsNotKnownTakesNoKnownOneWithIt(String unknown) {
        assertThat(search(list("1970-03-12", unknown), LocalDate.of(1970, 3, 12)))
                .containsExactly(Grounds.NAME_AND_BIRTH_DATE);
        List<ListedBirth> births = Stream.of("1970-03-12", unknown, "1971")
                .map(BirthWords::readOrKeep)
                .toList();
        assertThat(KnownBirths.of(births)).containsExactly(new BirthDate(1970, 3, 12), new BirthDate(1971, 0, 0));
        assertThat(KnownBirths.isOpen(births)).isTrue();
    }

    @Test
    void anEntryWithoutDatesOrWithAllOfThemKnownIsNotOpen() {
        assertThat(KnownBirths.isOpen(List.of())).isFalse();
        assertThat(KnownBirths.isOpen(Stream.of("1970-03-12", "circa 1971", "1960 to 1963")
                        .map(BirthWords::readOrKeep)
                        .toList()))
                .isFalse();
    }

    @Test
    void aConflictWithTheKnownDatesOfAnOpenEntryIsAMissingDate() {
        Found same = found(0.9, BirthEvidence.CONFLICT, 1e-4);
        assertThat(NameGrounds.of(same, true)).isEqualTo(Grounds.NAME_ALONE);
        assertThat(NameGrounds.of(same, false)).isNull();
        assertThat(NameGrounds.of(found(0.4, BirthEvidence.CONFLICT, 0.9), true))
                .isNull();
    }

    /** Another sex and another nationality once hid with a full date whom a missing date showed. */
    @ParameterizedTest
    @CsvSource({
        "EQUAL, NAME_AND_BIRTH_DATE",
        "SWAPPED, NAME_AND_SWAPPED_BIRTH_DATE",
        "OFF_BY_ONE, NAME_AND_NEAR_BIRTH_DATE",
        "YEAR_OFF_BY_ONE, NAME_AND_NEAR_BIRTH_DATE",
        "MONTH, NAME_AND_BIRTH_YEAR",
        "YEAR, NAME_AND_BIRTH_YEAR",
        "MISSING, NAME_ALONE"
    })
    void aFullDateNeverHidesWhatAMissingOneShows(BirthEvidence birth, Grounds grounds) {
        assertThat(NameGrounds.of(found(NameGrounds.SAME_NAME, birth, 0.01), false))
                .isEqualTo(grounds);
    }

    @Test
    void anEqualDateOfANearNameMatchesWhereItIsLikelierThanNot() {
        assertThat(NameGrounds.of(found(0.3, BirthEvidence.EQUAL, 0.5), false))
                .isEqualTo(Grounds.NEAR_NAME_AND_BIRTH_DATE);
        assertThat(NameGrounds.of(found(0.3, BirthEvidence.EQUAL, 0.4), false)).isNull();
    }

    @Test
    void conflictWithOneKnownDateHidesNobodyOfWhomAnotherIsNotTold() {
        LocalDate other = LocalDate.of(1980, 5, 1);
        assertThat(search(list("1970-03-12", "before the war"), other)).containsExactly(Grounds.NAME_ALONE);
        assertThat(search(list("1970-03-12"), other)).isEmpty();
    }

    private static Found found(double sameName, BirthEvidence birth, double score) {
        return new Found(0, new Likeness(sameName, 1e-3), birth, score);
    }

    private static List<Grounds> grounds(String listed, LocalDate traveller) {
        return search(listed.isEmpty() ? list() : list(listed), traveller);
    }

    private static List<Grounds> search(WatchList list, LocalDate traveller) {
        Subject subject = new Subject(Name.read("HAN GA RAM"), List.of(traveller), null, null, List.of());
        return list.search(subject, TODAY).stream().map(Match::grounds).toList();
    }

    private static WatchList list(String... births) {
        List<ListedBirth> listed =
                List.of(births).stream().map(BirthWords::readOrKeep).toList();
        return WatchList.of(
                "test",
                "Test",
                List.of(new WatchListEntry("1", List.of("HAN GARAM"), listed, null, List.of(), null, null, null)));
    }

    /** The day, and the days that slips of one digit and a swap of day and month make of it. */
    private static List<LocalDate> near(LocalDate born) {
        List<LocalDate> near = new ArrayList<>(List.of(born, born.plusYears(1), born.minusYears(1)));
        if (born.getDayOfMonth() <= 12) {
            near.add(LocalDate.of(1970, born.getDayOfMonth(), born.getMonthValue()));
        }
        addIfDay(near, born.getMonthValue(), born.getDayOfMonth() + 1);
        addIfDay(near, born.getMonthValue() + 1, born.getDayOfMonth());
        return near;
    }

    /** A slip that makes no day of the calendar stands in no document. */
    private static void addIfDay(List<LocalDate> days, int month, int day) {
        if (month <= 12 && day <= YearMonth.of(1970, month).lengthOfMonth()) {
            days.add(LocalDate.of(1970, month, day));
        }
    }
}
