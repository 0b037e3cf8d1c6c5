package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists another system was measured on, where they are at hand: loaded, and searched as a full scan would. */
class PeerListCorpusTest {
    private static final Path PEER = Path.of("..", "..", "shared", "data", "peer");
    private static final int LEAST_FOUND_OF_100 = 90;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"watchlist-10k.tsv, 10000", "watchlist-100k.tsv, 100000"})
    void takesEveryRow(String file, int size) throws IOException {
        assumeTrue(Files.exists(PEER));
        WatchListReading reading = read(file);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.list().size()).isEqualTo(size);
    }

    /**
     * Without birth dates, which would leave few matches between a list and passengers made at random. Slips in names of
     * no known language may miss each other in the index, so many of a hundred and no more.
     */
    @Test
    void findsWhatAFullScanFinds() throws IOException {
        assumeTrue(Files.exists(PEER));
        WatchList list = read("watchlist-10k.tsv").list();
        List<WatchListEntry> entries = list.entries();
        List<Name> names = entries.stream()
                .map(entry -> Name.read(entry.names().getFirst()))
                .toList();
        NameComparer comparer = NameComparer.standard();
        int scanned = 0;
        int found = 0;
        for (Name passenger : passengers()) {
            List<String> expected = IntStream.range(0, names.size())
                    .filter(i -> comparer.compare(passenger, names.get(i)).sameName() >= NameGrounds.SAME_NAME)
                    .mapToObj(i -> entries.get(i).id())
                    .toList();
            List<String> matches = list.search(new Subject(passenger, List.of(), null, null, List.of()), TODAY).stream()
                    .map(match -> match.entry().id())
                    .toList();
            assertThat(expected).as(passenger.folded()).containsAll(matches);
            scanned += expected.size();
            found += matches.size();
        }
        assertThat(scanned).isPositive();
        assertThat(found).as("of %d", scanned).isGreaterThan(scanned * LEAST_FOUND_OF_100 / 100);
    }

    private static WatchListReading read(String file) throws IOException {
        try (InputStream content = Files.newInputStream(PEER.resolve(file))) {
            return WatchListReader.read("peer", ListTerms.forOneRun(), content);
        }
    }

    private static List<Name> passengers() throws IOException {
        return Files.readAllLines(PEER.resolve("passengers-1000.tsv")).stream()
                .skip(1)
                .map(line -> Name.read(line.split("\t", -1)[1]))
                .toList();
    }
}
