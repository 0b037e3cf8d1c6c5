package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.kanmon.clearance.watchlist.Match.Grounds;
import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        "LEE YOUNG CHUL, 1971-02-04, 1971-02-03, NAME_AND_NEAR_BIRTH_DATE",
        "LEE YOUNG CHUL, 1972-02-03, 1971-02-03, NAME_AND_NEAR_BIRTH_DATE",
        "LEE YOUNG CHUL, 1981-02-03, 1971-02-03, NAME_AND_NEAR_BIRTH_DATE",
        "LEE YOUNG CHUL, 1972-03-05, 1971-02-03, ",
        "LEE YOUNG CHUL, 1971-12-25, 1971, NAME_AND_BIRTH_YEAR",
        "LEE YOUNG CHUL, 1972-12-25, 1971, NAME_AND_NEAR_BIRTH_DATE",
        "LEE YOUNG CHUL, 1973-12-25, 1971, ",
        "LEE YOUNG CHUL, , 1971-02-03, NAME_ALONE",
        "LEE YOUNG CHUL, 1971-02-03, , NAME_ALONE",
        "LEE YOUNG CHUL, , , NAME_ALONE",
        "LEE YOUNG CHOL, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "RI YONG CHOL, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "RI YONG CHOL, 1971-03-02, 1971-02-03, NAME_AND_SWAPPED_BIRTH_DATE",
        "RI YONG CHOL, , 1971-02-03, NAME_ALONE",
        "YI YEONGCHEOL, 1971-12-25, 1971, NAME_AND_BIRTH_YEAR",
        "이영철, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "李永哲, 1971-02-03, 1971-02-03, NAME_AND_BIRTH_DATE",
        "KIM YOUNG CHUL, 1971-02-04, 1971-02-03, ",
        "KIM YOUNG CHUL, , 1971-02-03, ",
        "LEE MINJUN, 1971-02-03, 1971-02-03, ",
        "'', 1971-02-03, 1971-02-03, "
    })
    void weighsNameAndBirthDate(
            String name, @Nullable String readings, @Nullable String listed, @Nullable Grounds expected) {
        WatchList list = list(entry("1", "LEE YOUNGCHUL", births(listed), List.of(), null));
        assertThat(list.search(subject(name, readings, List.of()), TODAY))
                .extracting(Match::grounds)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** Spellings of names by the romanisations, readings and scripts that passports and lists use. */
    @ParameterizedTest
    @CsvSource({
        "LEE<<YOUNG<CHUL<<<<, 이영철",
        "RI YONG CHOL, 이영철",
        "YI YEONGCHEOL, 리영철",
        "YONG CHOL RI, 이영철",
        "LEE YOUNG CHUL, 李永哲",
        "RI YONG CHOL, 李永哲",
        "PAK CHOL SU, PARK CHEOLSU",
        "ONO ICHIRO, 大野一郎",
        "OHNO ICHIRO, 大野 一郎",
        "OONO ICHIROU, 大野 一郎",
        "ICHIRO ONO, 小野 一郎",
        "YAMADA TARO, 山田太郎",
        "YAMADA TAROU, ヤマダ タロウ",
        "WATANABE KENICHI, 渡邊 健一",
        "SERGEI IVANOV, Сергей Иванов",
        "MUHAMMAD AL QURAYSHI, Mohammed al-Quraishi"
    })
    void findsAListedNameInOtherSpellingsAndScripts(String traveller, String listed) {
        WatchList list = list(entry("1", listed, births("1971-02-03"), List.of(), null));
        assertThat(list.search(subject(traveller, "1971-02-03", List.of()), TODAY))
                .as("with birth date")
                .hasSize(1);
        assertThat(list.search(subject(traveller, null, List.of()), TODAY))
                .as("by name alone")
                .extracting(Match::grounds)
                .containsExactly(Grounds.NAME_ALONE);
    }

    @ParameterizedTest
    @CsvSource({"KIM MIN JUN, KIM MIN JUNG", "ONO ICHIRO, 山田 一郎", "LEE YOUNG CHUL, 김영철", "JOHN SMITH, JOHN MILLER"})
    void leavesOtherNamesInPeace(String traveller, String listed) {
        WatchList list = list(entry("1", listed, List.of(), List.of(), null));
        assertThat(list.search(subject(traveller, "1971-02-03", List.of()), TODAY))
                .isEmpty();
    }

    /** They move the score, and alone hide nobody: lists err in both. */
    @Test
    void nationalityAndSexAreEvidenceAndNoMore() {
        WatchList list = list(new WatchListEntry(
                "1",
                List.of("RI YONG CHOL"),
                0,
                births("1971-02-03"),
                List.of("PRK"),
                Sex.MALE,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null));
        double unknown = score(list, null, null);
        assertThat(score(list, "PRK", null)).isGreaterThan(unknown);
        assertThat(score(list, null, Sex.MALE)).isGreaterThan(unknown);
        assertThat(score(list, "JPN", null)).isLessThan(unknown);
        assertThat(score(list, null, Sex.FEMALE)).isLessThan(unknown);
    }

    private static double score(WatchList list, @Nullable String nationality, @Nullable Sex sex) {
        Subject subject = new Subject(Name.read("LEE YOUNG CHUL"), days("1971-02-03"), nationality, sex, List.of());
        List<Match> matches = list.search(subject, TODAY);
        assertThat(matches).extracting(Match::grounds).containsExactly(Grounds.NAME_AND_BIRTH_DATE);
        return Objects.requireNonNull(matches.getFirst().name()).score();
    }

    @Test
    void saysWhichNameFitsAndWhetherItIsAWeakAlias() {
        WatchList list = list(new WatchListEntry(
                "1",
                List.of("HAN GA RAM", "RI YONG CHOL"),
                1,
                births("1971-02-03"),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null));
        assertThat(list.search(subject("HAHN KARAM", "1971-02-03", List.of()), TODAY))
                .extracting(Match::name)
                .satisfiesExactly(name -> assertThat(name)
                        .returns("HAN GA RAM", NameMatch::listed)
                        .returns(false, NameMatch::weak));
        assertThat(list.search(subject("LEE YOUNG CHUL", "1971-02-03", List.of()), TODAY))
                .extracting(Match::name)
                .satisfiesExactly(name -> {
                    assertThat(name).returns("RI YONG CHOL", NameMatch::listed).returns(true, NameMatch::weak);
                    assertThat(name.remarks()).isNotEmpty();
                    assertThat(name.score()).isBetween(NameGrounds.LEAST_SCORE, 1.0);
                });
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
                List.of("KIM MINJUN", "LEE YOUNG CHUL"),
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

    /** Records print all their parts, and so would a log line or an exception. */
    @Test
    void nothingPersonalIsPrinted() {
        Document document = Document.of("KOR", "M12345678");
        WatchList list = list(entry("P-1", "LEE YOUNGCHUL", births("1971-02-03"), List.of(document), null));
        Subject subject = subject("LEE YOUNGCHUL", "1971-02-03", List.of());
        Match match = list.search(subject, TODAY).getFirst();
        Match byDocument = list.search(subject("PARK JIMIN", null, List.of(document)), TODAY)
                .getFirst();
        assertThat(List.of(match, byDocument, match.entry(), subject, document).toString())
                .contains("P-1")
                .doesNotContain("LEE", "YOUNG", "1971", "M123", "PARK");
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
