package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.watchlist.RejectedRow.Reason;
import dev.kanmon.names.Name;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchListReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void readsEveryColumnInAnyOrder() {
        WatchListReading reading = read(
                "# lost in March",
                "name\tid\taliases\tdob\tnationality\tdocument\tsource\tbasis\texpires",
                "",
                "RI YONG CHOL\tP-1\tLEE YOUNG CHUL; 이영철\t1971-02-03;1971\tKP\tPRK:83 621-4478;KOR:M0001\tTest\tAct 1\t2027-01-31");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.ignoredColumns()).isEmpty();
        Subject subject = new Subject(Name.read("LEE YOUNG CHUL"), List.of(LocalDate.of(1971, 2, 3)), List.of());
        assertThat(reading.list().search(subject, TODAY))
                .singleElement()
                .extracting(Match::entry)
                .isEqualTo(new WatchListEntry(
                        "P-1",
                        List.of("RI YONG CHOL", "LEE YOUNG CHUL", "이영철"),
                        List.of(new ListedBirth.Day(LocalDate.of(1971, 2, 3)), new ListedBirth.YearOnly(Year.of(1971))),
                        "PRK",
                        List.of(new Document("PRK", "836214478"), new Document("KOR", "M0001")),
                        "Test",
                        "Act 1",
                        LocalDate.of(2027, 1, 31)));
    }

    @Test
    void tellsBadRowsOneByOneAndTakesTheOthers() {
        WatchListReading reading = read(
                "id\tname\tdob\tdocument\texpires",
                "1\tKIM MINJUN\t1990-01-01",
                "\tNO ID\t1990-01-01",
                "1\tSAME ID\t1990-01-01",
                "2\t\t1990-01-01",
                "3\t!!!\t",
                "4\tBAD DAY\t1990-02-30",
                "5\tBAD YEAR\t90",
                "6\tBAD DOCUMENT\t\tM123",
                "7\tBAD EXPIRY\t\t\tsoon",
                "8\tTOO MANY\t\t\t\tcells",
                "9\t\t\tKOR:M12345678",
                "10\tLEE JIWOO");
        assertThat(reading.rejected())
                .containsExactly(
                        new RejectedRow(3, Reason.NO_ID),
                        new RejectedRow(4, Reason.DUPLICATE_ID),
                        new RejectedRow(5, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(6, Reason.NO_NAME_AND_NO_DOCUMENT),
                        new RejectedRow(7, Reason.BIRTH_DATE),
                        new RejectedRow(8, Reason.BIRTH_DATE),
                        new RejectedRow(9, Reason.DOCUMENT),
                        new RejectedRow(10, Reason.EXPIRES),
                        new RejectedRow(11, Reason.TOO_MANY_COLUMNS));
        assertThat(reading.list().size()).isEqualTo(3);
        assertThat(reading.rejected().toString()).doesNotContain("BAD", "1990", "M123");
    }

    @Test
    void quotesAndControlCharactersHarmNoOtherRow() {
        WatchListReading reading =
                read("id\tname", "1\t\"KIM MINJUN", "2\tLEE\u0000\u0007 JI\rWOO", "3\tPARK SEOJUN\"");
        assertThat(reading.rejected()).isEmpty();
        assertThat(found(reading, "KIM MINJUN")).containsExactly("1");
        assertThat(found(reading, "LEE JI WOO")).containsExactly("2");
        assertThat(found(reading, "PARK SEOJUN")).containsExactly("3");
    }

    @Test
    void badBytesAndEndlessLinesSpoilTheirOwnRowOnly() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        file.writeBytes("id\tname\r\n".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(new byte[] {'1', '\t', (byte) 0xC3, 'X', '\r', '\n'});
        file.writeBytes(("2\t" + "A".repeat(1_000_000) + "\r\n").getBytes(StandardCharsets.UTF_8));
        file.writeBytes("3\t大野 一郎".getBytes(StandardCharsets.UTF_8));
        WatchListReading reading = WatchListReader.read("test", "Test", new ByteArrayInputStream(file.toByteArray()));
        assertThat(reading.rejected())
                .containsExactly(new RejectedRow(2, Reason.NOT_UTF_8), new RejectedRow(3, Reason.LINE_TOO_LONG));
        assertThat(found(reading, "一郎 大野")).containsExactly("3");
    }

    @Test
    void tellsColumnsItDoesNotKnow() {
        assertThat(read("id\tname\tprogram\tlist", "1\tKIM MINJUN\tX\tY").ignoredColumns())
                .containsExactly("program", "list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "1\tKIM MINJUN", "id\tdob", "id\tname\tname", "name"})
    void refusesAListWithoutHeader(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedListException.class)
                .hasMessageContaining("header")
                .hasMessageNotContaining("KIM");
    }

    @Test
    void versionDependsOnEntriesAndNotOnTheOrderOfRows() {
        String forward =
                read("id\tname", "1\tKIM MINJUN", "2\tLEE JIWOO").list().version();
        assertThat(read("id\tname", "2\tLEE JIWOO", "# x", "1\tKIM MINJUN")
                        .list()
                        .version())
                .isEqualTo(forward);
        assertThat(read("id\tname", "1\tKIM MINJUN", "2\tLEE JIWOOK").list().version())
                .isNotEqualTo(forward);
        assertThat(read("id\tname\tdob", "1\tKIM MINJUN\t1990", "2\tLEE JIWOO")
                        .list()
                        .version())
                .isNotEqualTo(forward);
    }

    private static List<String> found(WatchListReading reading, String name) {
        Subject subject = new Subject(Name.read(name), List.of(), List.of());
        return reading.list().search(subject, TODAY).stream()
                .map(match -> match.entry().id())
                .toList();
    }

    private static WatchListReading read(String... lines) {
        try {
            return WatchListReader.read(
                    "test",
                    "Test",
                    new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
