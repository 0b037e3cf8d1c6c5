package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.Name;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Traveller's name, readings of the birth date; listed birth; what follows for the listed LEE YOUNGCHUL. */
    @ParameterizedTest
    @CsvSource({
        "LEE YOUNG CHUL, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "YOUNGCHUL LEE, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "LEE YOUNG CHUL, 2071-02-03 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "LEE YOUNG CHUL, 1971-03-02, 1971-02-03, NAME_AND_SWAPPED_BIRTH_DATE",
        "LEE YOUNG CHUL, 1971-12-25, 1971, NAME_AND_BIRTH_YEAR",
        "LEE YOUNG CHUL, 1972-12-25, 1971, ",
        "LEE YOUNG CHUL, , 1971-02-03, NAME_ALONE",
        "LEE YOUNG CHUL, 1971-02-03, , NAME_ALONE",
        "LEE YOUNG CHUL, , , NAME_ALONE",
        "LEE YOUNG CHUL, 1971-02-04, 1971-02-03, ",
        "LEE YOUNG CHUL, 1972-02-03, 1971-02-03, ",
        "LEE YOUNG CHOL, 1971-02-03, 1971-02-03, NEAR_NAME_AND_BIRTH_DATE",
        "LEE YOUNG CHOL, 1971-03-02, 1971-02-03, ",
        "LEE YOUNG CHOL, 1971-12-25, 1971, NAME_AND_BIRTH_YEAR",
        "LEE YOUNG CHOL, , 1971-02-03, NAME_ALONE",
        "LEE YOUNG CHOL, 1971-02-04, 1971-02-03, ",
        "KIM YOUNG CHUL, 1971-02-03, 1971-02-03, ",
        "'', 1971-02-03, 1971-02-03, "
    })
    void weighsNameAndBirthDate(
            String name, @Nullable String readings, @Nullable String listed, @Nullable Grounds expected) {
        WatchList list = list(entry("1", "LEE YOUNGCHUL", births(listed), List.of(), null));
        assertThat(list.search(subject(name, readings, List.of()), TODAY))
                .extracting(Match::grounds)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "KOR, M12345678, true",
        "KR, m1234 5678, true",
        "kor, M-12345678<<, true",
        ", M12345678, true",
        "JPN, M12345678, false",
        "KOR, M12345679, false",
        "KOR, '', false",
        "KOR, <<<, false"
    })
    void sameDocumentMatchesWhateverTheNameAndBirthDate(@Nullable String issuer, String number, boolean matches) {
        WatchList list =
                list(entry("1", "LEE YOUNGCHUL", births("1971-02-03"), List.of(Document.of("KOR", "M12345678")), null));
        Subject subject = subject("PARK JIMIN", "1999-09-09", List.of(Document.of(issuer, number)));
        assertThat(list.search(subject, TODAY))
                .extracting(Match::grounds)
                .isEqualTo(matches ? List.of(Grounds.DOCUMENT) : List.of());
    }

    @Test
    void anEntryFiresOnItsLastDayAndNeverAfter() {
        WatchList list = list(entry("1", "LEE YOUNGCHUL", List.of(), List.of(Document.of("KOR", "M12345678")), TODAY));
        Subject subject = subject("LEE YOUNGCHUL", null, List.of(Document.of("KOR", "M12345678")));
        assertThat(list.search(subject, TODAY)).hasSize(1);
        assertThat(list.search(subject, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void tellsEachEntryOnceOnItsStrongestGrounds() {
        WatchListEntry aliases = new WatchListEntry(
                "1",
                List.of("LEE YOUNGCHOL", "LEE YOUNG CHUL"),
                births("1971-02-03"),
                null,
                List.of(Document.of("KOR", "M12345678")),
                null,
                null,
                null);
        WatchList list = list(aliases, entry("2", "LEE YOUNGCHUL", List.of(), List.of(), null));
        Subject subject = subject("LEE YOUNGCHUL", "1971-02-03", List.of());
        assertThat(list.search(subject, TODAY))
                .extracting(
                        match -> match.entry().id(),
                        Match::grounds,
                        match -> match.name() == null ? null : match.name().listed())
                .containsExactly(
                        tuple("1", Grounds.NAME_AND_BIRTH_DATE, "LEE YOUNG CHUL"),
                        tuple("2", Grounds.NAME_ALONE, "LEE YOUNGCHUL"));
        Subject withDocument = subject("LEE YOUNGCHUL", "1971-02-03", List.of(Document.of("KOR", "M12345678")));
        assertThat(list.search(withDocument, TODAY))
                .extracting(Match::grounds)
                .containsExactly(Grounds.DOCUMENT, Grounds.NAME_ALONE);
    }

    @Test
    void refusesTwoEntriesOfOneId() {
        WatchListEntry entry = entry("1", "LEE YOUNGCHUL", List.of(), List.of(), null);
        assertThatThrownBy(() -> list(entry, entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("LEE");
    }

    private static Subject subject(String name, @Nullable String births, List<Document> documents) {
        return new Subject(Name.read(name), days(births), null, null, documents);
    }

    private static WatchList list(WatchListEntry... entries) {
        return WatchList.of("test", "Test", Arrays.asList(entries));
    }

    private static WatchListEntry entry(
            String id, String name, List<ListedBirth> births, List<Document> documents, @Nullable LocalDate expires) {
        return new WatchListEntry(id, List.of(name), births, null, documents, null, null, expires);
    }

    private static List<LocalDate> days(@Nullable String days) {
        return days == null
                ? List.of()
                : Stream.of(days.split(" ")).map(LocalDate::parse).toList();
    }

    private static List<ListedBirth> births(@Nullable String listed) {
        if (listed == null) {
            return List.of();
        }
        return List.of(
                listed.length() == 4
                        ? new ListedBirth.YearOnly(Year.parse(listed))
                        : new ListedBirth.Day(LocalDate.parse(listed)));
    }
}
