package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.names.Comparison;
import dev.kanmon.names.Name;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists another system was measured on, where they are at hand: loaded, searched, and compared with a full scan. */
class PeerListCorpusTest {
    private static final Path PEER = Path.of("..", "..", "shared", "data", "peer");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"watchlist-10k.tsv, 10000", "watchlist-100k.tsv, 100000"})
    void loadsAndSearchesFast(String file, int size) throws IOException {
        assumeTrue(Files.exists(PEER));
        long start = System.nanoTime();
        WatchListReading reading = read(file);
        Duration loading = Duration.ofNanos(System.nanoTime() - start);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.list().size()).isEqualTo(size);
        assertThat(loading).isLessThan(Duration.ofSeconds(5));

        List<Subject> subjects = passengers();
        start = System.nanoTime();
        for (Subject subject : subjects) {
            reading.list().search(subject, TODAY);
        }
        Duration searching = Duration.ofNanos(System.nanoTime() - start);
        assertThat(searching.dividedBy(subjects.size())).isLessThan(Duration.ofMillis(1));
    }

    /** Without birth dates, which would leave few matches between a list and passengers made at random. */
    @Test
    void findsWhatAFullScanFinds() throws IOException {
        assumeTrue(Files.exists(PEER));
        WatchList list = read("watchlist-10k.tsv").list();
        List<String[]> rows = rows("watchlist-10k.tsv");
        int matches = 0;
        for (Subject passenger : passengers()) {
            Subject subject = new Subject(passenger.name(), List.of(), List.of());
            List<String> expected = rows.stream()
                    .filter(row -> !(subject.name().compare(Name.read(row[1])) instanceof Comparison.Other))
                    .map(row -> row[0])
                    .sorted()
                    .toList();
            assertThat(list.search(subject, TODAY))
                    .extracting(match -> match.entry().id())
                    .isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isPositive();
    }

    private static WatchListReading read(String file) throws IOException {
        try (InputStream content = Files.newInputStream(PEER.resolve(file))) {
            return WatchListReader.read("peer", ListTerms.forOneRun(), content);
        }
    }

    private static List<Subject> passengers() throws IOException {
        return rows("passengers-1000.tsv").stream()
                .map(row -> new Subject(Name.read(row[1]), List.of(LocalDate.parse(row[2])), List.of()))
                .toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(PEER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
