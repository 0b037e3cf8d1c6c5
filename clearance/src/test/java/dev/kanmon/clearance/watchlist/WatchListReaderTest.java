package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.watchlist.RejectedRow.Reason;
import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Home-made lists, parted by tabs or commas. */
class WatchListReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A comment that says for every row what each must say. */
    private static final String TERMS = "# source: Test\n# expires: 2027-01-31";

    @Test
    void readsEveryColumnInAnyOrder() {
        WatchListReading reading = TestList.read(
                "# lost in March",
                "# Version: third",
                "name\tid\taliases\tdob\tnationality\tdocument\tsource\tbasis\texpires",
                "",
                "RI YONG CHOL\tP-1\tLEE YOUNG CHUL; 이영철\t1971-02-03;1971\tKP\tPRK:83 621-4478;KOR:M0001\tTest\tAct 1\t2027-01-31");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.ignoredColumns()).isEmpty();
        assertThat(reading.notes()).isEmpty();
        assertThat(TestList.entries(reading))
                .containsExactly(new WatchListEntry(
                        "P-1",
                        List.of("RI YONG CHOL", "LEE YOUNG CHUL", "이영철"),
                        0,
                        List.of(new ListedBirth.Day(LocalDate.of(1971, 2, 3)), new ListedBirth.YearOnly(Year.of(1971))),
                        List.of("PRK"),
                        null,
                        List.of(),
                        List.of(new Document("PRK", "836214478"), new Document("KOR", "M0001")),
                        "Test",
                        "Act 1",
                        "third",
                        LocalDate.of(2027, 1, 31)));
    }

    @Test
    void theSameListWithCommasIsTheSameList() {
        WatchListReading tabs = TestList.read(
                TERMS, "id\tname\taliases\tdob", "1\tKIM \"MJ\" MINJUN\tKIM, M. J.\t1990", "2\tLEE\t\t1991-05");
        WatchListReading commas = TestList.read(
                TERMS, "id,name,aliases,dob", "1,\"KIM \"\"MJ\"\" MINJUN\",\"KIM, M. J.\",1990", "2 , LEE ,,1991-05");
        assertThat(commas.rejected()).isEmpty();
        assertThat(TestList.entries(commas)).hasSize(2).isEqualTo(TestList.entries(tabs));
        assertThat(commas.list().version()).isEqualTo(tabs.list().version());
        assertThat(commas.list().source()).isEqualTo("Test");
    }

    @Test
    void tellsBadRowsOneByOneAndTakesTheOthers() {
        WatchListReading reading = TestList.read(
                TERMS,
                "id\tname\tdob\tdocument\texpires",
                "1\tKIM MINJUN\t1990-01-01",
                "\tNO ID\t1990-01-01",
                "1\tSAME ID\t1990-01-01",
                "2\t\t1990-01-01",
                "3\t!!!\t",
                "4\t\t\tKOR:",
                "5\t\t\t:<<<",
                "6\t\t\t",
                "7\tBAD EXPIRY\t\t\tsoon",
                "8\tTOO MANY\t\t\t\tcells",
                "9\t\t\tKOR:M12345678",
                "10\tLEE JIWOO");
        assertThat(reading.rejected())
                .containsExactly(
                        new RejectedRow(5, Reason.NO_ID),
                        new RejectedRow(6, Reason.DUPLICATE_ID),
                        new RejectedRow(7, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(8, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(9, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(10, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(11, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(12, Reason.EXPIRES),
                        new RejectedRow(13, Reason.TOO_MANY_COLUMNS));
        assertThat(reading.list().size()).isEqualTo(3);
        assertThat(reading.isWhollyRefused()).isFalse();
        assertThat(reading.rejected().toString()).doesNotContain("BAD", "1990", "SAME");
    }

    /** Such a row was once refused whole, and the person not sought. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown", "1970-XX-XX", "12/03/1970", "1990-02-30", "90", "1970-03-12; unknown"})
    void aBirthDateThatCannotBeReadIsKeptInWords(String dob) {
        WatchListReading reading = TestList.read(TERMS, "id\tname\tdob", "1\tKIM MINJUN\t" + dob);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.notes()).containsExactly(new ReadingNote(ReadingNote.Kind.BIRTH_IN_WORDS, 1));
        assertThat(TestList.entries(reading))
                .singleElement()
                .satisfies(entry -> assertThat(entry.births().getLast())
                        .isEqualTo(new ListedBirth.InWords(dob.substring(dob.indexOf(' ') + 1))));
        assertThat(found(reading, "KIM MINJUN")).containsExactly("1");
    }

    @Test
    void aDocumentWithoutIssuerKeepsItsNumber() {
        WatchListReading reading =
                TestList.read(TERMS, "id\tname\tdocument", "1\tKIM MINJUN\tM1234 5678; :M2; KOR:M3; KOR:", "2\t\tM9");
        assertThat(reading.rejected()).isEmpty();
        assertThat(TestList.entries(reading))
                .extracting(WatchListEntry::documents)
                .containsExactly(
                        List.of(new Document(null, "M12345678"), new Document(null, "M2"), new Document("KOR", "M3")),
                        List.of(new Document(null, "M9")));
    }

    @Test
    void refusesRowsWithoutSourceOrEnd() {
        WatchListReading reading = TestList.read(
                "id\tname\tsource\texpires",
                "1\tKIM MINJUN\tPolice\t2027-01-31",
                "2\tLEE JIWOO\t\t2027-01-31",
                "3\tPARK SEOJUN\tPolice\t",
                "4\tCHOI YUNA");
        assertThat(reading.rejected())
                .containsExactly(
                        new RejectedRow(3, Reason.NO_SOURCE),
                        new RejectedRow(4, Reason.NO_EXPIRES),
                        new RejectedRow(5, Reason.NO_SOURCE));
        assertThat(reading.list().size()).isEqualTo(1);
    }

    @Test
    void saysThatNotOneRowWasTaken() {
        WatchListReading reading = TestList.read("id\tname", "1\tKIM MINJUN", "2\tLEE JIWOO");
        assertThat(reading.isWhollyRefused()).isTrue();
        assertThat(TestList.read("id\tname").isWhollyRefused())
                .as("an empty list")
                .isFalse();
    }

    @Test
    void commentsAndTermsFillWhatRowsLackAndNoMore() {
        WatchListReading commented = TestList.read(
                "# source: Police",
                "# basis: Act 1",
                "# expires: 2027-01-31",
                "id\tname\tsource",
                "1\tKIM\tCourt",
                "2\tLEE");
        assertThat(TestList.entries(commented))
                .extracting(WatchListEntry::source, WatchListEntry::basis, entry -> String.valueOf(entry.expires()))
                .containsExactly(tuple("Court", "Act 1", "2027-01-31"), tuple("Police", "Act 1", "2027-01-31"));
        WatchListReading given = TestList.read(
                new ListTerms("Caller", LocalDate.of(2026, 12, 31), false),
                "id\tname\tsource\texpires",
                "1\tKIM\tCourt\t2027-01-31",
                "2\tLEE");
        assertThat(TestList.entries(given))
                .extracting(WatchListEntry::source, entry -> String.valueOf(entry.expires()))
                .containsExactly(tuple("Court", "2027-01-31"), tuple("Caller", "2026-12-31"));
    }

    @Test
    void aListForOneRunNeedsNeitherUnlessItHasAPlaceForThem() {
        WatchListReading without =
                TestList.read(ListTerms.forOneRun(), "id\tname", "1\tKIM MINJUN", "2\tLEE JIWOO", "2\tLEE JIWOO");
        assertThat(without.list().size()).isEqualTo(2);
        assertThat(without.notes()).containsExactly(new ReadingNote(ReadingNote.Kind.FOR_ONE_RUN, 2));
        WatchListReading empty = TestList.read(ListTerms.forOneRun(), "id\tname\texpires", "1\tKIM MINJUN\t");
        assertThat(empty.rejected()).containsExactly(new RejectedRow(2, Reason.NO_SOURCE));
        WatchListReading commented = TestList.read(ListTerms.forOneRun(), "# source: Police", "id\tname", "1\tKIM");
        assertThat(commented.rejected()).containsExactly(new RejectedRow(3, Reason.NO_EXPIRES));
    }

    @Test
    void quotesAndControlCharactersHarmNoOtherRow() {
        WatchListReading reading =
                TestList.read(TERMS, "id\tname", "1\t\"KIM MINJUN", "2\tLEE\u0000\u0007 JI\rWOO", "3\tPARK SEOJUN\"");
        assertThat(reading.rejected()).isEmpty();
        assertThat(found(reading, "KIM MINJUN")).containsExactly("1");
        assertThat(found(reading, "LEE JI WOO")).containsExactly("2");
        assertThat(found(reading, "PARK SEOJUN")).containsExactly("3");
    }

    @Test
    void aBirthYearThatIsNoneHarmsNoOtherRow() {
        WatchListReading reading = TestList.read(
                TERMS, "id\tname\tdob", "1\tKIM MINJUN\t0000", "2\tLEE JIWOO\tcirca 0001", "3\tPARK SEOJUN\t1990");
        assertThat(found(reading, "KIM MINJUN")).containsExactly("1");
        assertThat(found(reading, "LEE JIWOO")).containsExactly("2");
        assertThat(found(reading, "PARK SEOJUN")).containsExactly("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2,\"LEE JIWOO",
                "2,\"LEE JIWOO\" JI",
                "2,\"LEE\",\"1990",
                "\"2,LEE JIWOO",
                "2,\"LEE \"\"JIWOO",
                "2,\"\"\",LEE"
            })
    void aQuoteThatIsNotClosedCostsItsOwnRowAlone(String bad) {
        WatchListReading reading = TestList.read(
                TERMS,
                "id,name,dob",
                "1,KIM MINJUN,1990",
                bad,
                "3,\"PARK SEOJUN\",1991",
                "4,CHOI YUNA,1992",
                "5,\"HAN, B\",");
        assertThat(reading.rejected()).containsExactly(new RejectedRow(5, Reason.QUOTE));
        assertThat(TestList.entries(reading)).extracting(WatchListEntry::id).containsExactly("1", "3", "4", "5");
    }

    @Test
    void manyOpenQuotesCostNoMoreThanTheirRows() {
        StringBuilder text = new StringBuilder(TERMS).append("\nid,name\n");
        for (int i = 0; i < 10_000; i++) {
            text.append(i).append(i % 2 == 0 ? ",\"KIM\n" : ",LEE\n");
        }
        WatchListReading reading = TestList.read(text.toString());
        assertThat(reading.rejected()).hasSize(5_000);
        assertThat(reading.list().size()).isEqualTo(5_000);
    }

    @Test
    void aCellInQuotesMayHoldLineEnds() {
        WatchListReading reading =
                TestList.read(TERMS, "id,name,basis", "1,KIM MINJUN,\"Act 1,", "section 2\"", "2,LEE JIWOO,");
        assertThat(reading.rejected()).isEmpty();
        assertThat(TestList.entries(reading))
                .extracting(WatchListEntry::basis)
                .containsExactly("Act 1, section 2", null);
    }

    @Test
    void badBytesAndEndlessLinesSpoilTheirOwnRowOnly() {
        byte[] file = TestList.bytes(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                "id\tname\r\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {'1', '\t', (byte) 0xC3, 'X', '\r', '\n'},
                ("2\t" + "A".repeat(1_000_000) + "\r\n").getBytes(StandardCharsets.UTF_8),
                "3\t大野 一郎".getBytes(StandardCharsets.UTF_8));
        WatchListReading reading = TestList.read(ListTerms.forOneRun(), file);
        assertThat(reading.rejected())
                .containsExactly(new RejectedRow(2, Reason.NOT_UTF_8), new RejectedRow(3, Reason.LINE_TOO_LONG));
        assertThat(found(reading, "ONO ICHIRO")).containsExactly("3");
    }

    @Test
    void entriesBeyondAllMeasureAreRefused() {
        String names = "A".repeat(10) + ";B".repeat(EntryDraft.MAXIMUM_VALUES + 1);
        WatchListReading reading = TestList.read(
                TERMS,
                "id\tname\taliases",
                "1\t" + "A".repeat(EntryDraft.MAXIMUM_LENGTH + 1) + "\t",
                "2\tKIM\t" + names);
        assertThat(reading.rejected()).containsExactly(new RejectedRow(4, Reason.TOO_LARGE));
        assertThat(TestList.entries(reading))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.names()).as("told twice, counted once").hasSize(3));
    }

    @Test
    void tellsColumnsItDoesNotKnow() {
        assertThat(TestList.read("id\tname\tprogram\tlist", "1\tKIM MINJUN\tX\tY")
                        .ignoredColumns())
                .containsExactly("program", "list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "1\tKIM MINJUN",
                "id\tdob",
                "id\tname\tname",
                "name",
                "id,dob",
                "[1]",
                "\u0000"
            })
    void refusesAListWithoutHeader(String text) {
        assertThatThrownBy(() -> TestList.read(text))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("header")
                .hasMessageNotContaining("KIM");
    }

    @Test
    void refusesAnEndThatIsNoDay() {
        assertThatThrownBy(() -> TestList.read("# expires: next year", "id\tname", "1\tKIM"))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("YYYY-MM-DD");
    }

    @Test
    void versionDependsOnEntriesAndNotOnTheOrderOfRows() {
        String forward = version("id\tname", "1\tKIM MINJUN", "2\tLEE JIWOO");
        assertThat(version("id\tname", "2\tLEE JIWOO", "# x", "1\tKIM MINJUN")).isEqualTo(forward);
        assertThat(version("id\tname", "1\tKIM MINJUN", "2\tLEE JIWOOK")).isNotEqualTo(forward);
        assertThat(version("id\tname\tdob", "1\tKIM MINJUN\t1990", "2\tLEE JIWOO"))
                .isNotEqualTo(forward);
    }

    @ParameterizedTest
    @CsvSource({
        "1,KIM;LEE,0,1990,KOR,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,1,1990,KOR,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,1990-01,KOR,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,circa 1990,KOR,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,1990 to 1990,KOR,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,1990,PRK,MALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,1990,KOR,FEMALE,Seoul,A,2026-01-01",
        "1,KIM;LEE,0,1990,KOR,MALE,Busan,A,2026-01-01",
        "1,KIM;LEE,0,1990,KOR,MALE,Seoul,B,2026-01-01",
        "1,KIM;LEE,0,1990,KOR,MALE,Seoul,A,2026-01-02",
    })
    void versionCoversEveryField(
            String id,
            String names,
            int weak,
            String birth,
            String state,
            Sex sex,
            String place,
            String number,
            String day) {
        WatchListEntry base = entry("1", "KIM;LEE", 0, "1990", "KOR", Sex.MALE, "Seoul", "A", "2026-01-01");
        WatchListEntry other = entry(id, names, weak, birth, state, sex, place, number, day);
        assertThat(WatchList.of("x", "x", List.of(other))
                        .version()
                        .equals(WatchList.of("x", "x", List.of(base)).version()))
                .isEqualTo(other.equals(base));
    }

    /** UTF-8 writes every half of a surrogate pair as a question mark. */
    @Test
    void halvesOfSurrogatePairsMakeNoTwoListsOfOneVersion() {
        assertThat(drafted("KIM \uD800")).isEqualTo(drafted("KIM \uDC00")).isNotEqualTo(drafted("KIM ?"));
        assertThat(drafted("KIM \uD83D\uDE00").names()).containsExactly("KIM \uD83D\uDE00");
        assertThat(version(drafted("KIM \uD800"))).isNotEqualTo(version(drafted("KIM ?")));
    }

    private static WatchListEntry drafted(String name) {
        EntryDraft draft = new EntryDraft("1");
        draft.name(name);
        return draft.entry();
    }

    private static String version(WatchListEntry entry) {
        return WatchList.of("x", "x", List.of(entry)).version();
    }

    private static WatchListEntry entry(
            String id,
            String names,
            int weak,
            String birth,
            String state,
            Sex sex,
            String place,
            String number,
            String day) {
        return new WatchListEntry(
                id,
                List.of(names.split(";", -1)),
                weak,
                List.of(BirthWords.readOrKeep(birth)),
                List.of(state),
                sex,
                List.of(place),
                List.of(new Document(null, number)),
                "source",
                "basis",
                day,
                null);
    }

    private static String version(String... lines) {
        return TestList.read(ListTerms.forOneRun(), lines).list().version();
    }

    private static List<String> found(WatchListReading reading, String name) {
        Subject subject = new Subject(Name.read(name), List.of(), null, null, List.of());
        return reading.list().search(subject, TODAY).stream()
                .map(match -> match.entry().id())
                .toList();
    }
}
