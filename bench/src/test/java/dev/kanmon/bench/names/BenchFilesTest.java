package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.names.BirthDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of the benchmark are read. */
class BenchFilesTest {
    /** FIPS 180-4 examples: SHA-256 of "abc" begins with BA, that of nothing with E3. */
    @Test
    void halvesGoByTheLowestBitOfTheHash() {
        assertThat(Half.TUNE.holds("abc")).isTrue();
        assertThat(Half.TEST.holds("abc")).isFalse();
        assertThat(Half.TEST.holds("")).isTrue();
        assertThat(Half.TUNE.holds("")).isFalse();
        assertThat(Half.ALL.holds("abc")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10 Dec 1948, 1948, 12, 10",
        "Jan 1960, 1960, 1, 0",
        "1961, 1961, 0, 0",
        "circa 1961, 1961, 0, 0",
        "1966-04-18, 1966, 4, 18"
    })
    void birthDatesAreReadAsListsPrintThem(String text, int year, int month, int day) {
        assertThat(ListedBirths.read(text)).containsExactly(new BirthDate(year, month, day));
    }

    @Test
    void aRangeIsEveryYearOfIt() {
        assertThat(ListedBirths.read("01 Jan 1967 to 31 Dec 1969"))
                .extracting(BirthDate::year)
                .containsExactly(1967, 1968, 1969);
        assertThat(ListedBirths.read("1930 to 1990")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "10 Dezember 1948", "1969 to", "1970 to 1969"})
    void whatIsNoBirthDateIsNone(String text) {
        assertThat(ListedBirths.read(text)).isEmpty();
    }

    @Test
    void quotesAndLineBreaksAreReadByRfc4180() {
        assertThat(Csv.rows("a,\"b \"\"c\"\", d\"\r\n,\"e\nf\"\n1,2"))
                .containsExactly(List.of("a", "b \"c\", d"), List.of("", "e\nf"), List.of("1", "2"));
    }

    @Test
    void aTableThatLacksAColumnOrACellIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.tsv"), "id\tname\n1\t\"A\n2\n");
        assertThatThrownBy(() -> Table.read(file, "id", "dob"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lacks");
        assertThatThrownBy(() -> Table.read(file, "id")).hasMessageContaining("row 2");
        Files.writeString(file, "id\tname\n1\t\"A\n");
        assertThat(Table.read(file, "name").cell(0, "name")).isEqualTo("\"A");
    }

    @ParameterizedTest
    @CsvSource({
        "wd, 김민지, KOREAN",
        "kpop, 남궁민수, KOREAN",
        "wd, 안나 스미스, TRANSCRIBED",
        "wd, 크리스토퍼, TRANSCRIBED",
        "enamdict, 田中花, JAPANESE_KANJI",
        "enamdict, 田中さくら, JAPANESE_KANA",
        "wd, Anna, OTHER"
    })
    void passengersAreGroupedByWhatTheSourceTells(String source, String nativeName, Passenger.Group group) {
        assertThat(Passenger.Group.of(source, nativeName)).isEqualTo(group);
    }
}
