package dev.kanmon.clearance.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists as they were published, where they are at hand: the counts are those that the files were described with. */
class PublishedListCorpusTest {
    private static final Path LISTS = Path.of("..", "..", "shared", "data", "names", "lists");

    @Test
    void readsOfacsListWhole() throws IOException {
        WatchListReading reading = read("ofac_alt_2021.csv", "ofac_add_2021.csv", "ofac_sdn_2021.csv");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.list().size()).isEqualTo(4_620);
        assertThat(withBasis(reading, "DPRK")).isEqualTo(130);
        assertThat(reading.notes().stream()
                        .filter(note -> note.kind() == ReadingNote.Kind.ORGANISATIONS
                                || note.kind() == ReadingNote.Kind.VESSELS
                                || note.kind() == ReadingNote.Kind.AIRCRAFT)
                        .mapToLong(ReadingNote::count)
                        .sum())
                .isEqualTo(8_976 - 4_620);
        assertThat(reading.notes()).extracting(ReadingNote::kind).doesNotContain(ReadingNote.Kind.BIRTH_IN_WORDS);
    }

    @Test
    void readsTheSecurityCouncilsListWhole() throws IOException {
        WatchListReading reading = read("un_consolidated_2026-02-27.xml");
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.list().size()).isEqualTo(730);
        assertThat(withBasis(reading, "1718 (2006)")).isEqualTo(80);
        assertThat(TestList.entries(reading)).allSatisfy(entry -> {
            assertThat(entry.published()).isEqualTo("2026-02-27");
            assertThat(entry.basis()).startsWith("UN Security Council resolution ");
        });
    }

    private static long withBasis(WatchListReading reading, String words) {
        return TestList.entries(reading).stream()
                .filter(entry -> String.valueOf(entry.basis()).contains(words))
                .count();
    }

    private static WatchListReading read(String... files) throws IOException {
        assumeTrue(Files.exists(LISTS));
        List<InputStream> parts = new ArrayList<>();
        try {
            for (String file : files) {
                parts.add(Files.newInputStream(LISTS.resolve(file)));
            }
            return WatchListReader.read("published", ListTerms.kept(), parts);
        } finally {
            for (InputStream part : parts) {
                part.close();
            }
        }
    }
}
