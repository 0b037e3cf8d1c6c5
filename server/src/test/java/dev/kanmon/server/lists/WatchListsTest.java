package dev.kanmon.server.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListReading;
import dev.kanmon.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a folder make which lists, and when a server does not start. */
class WatchListsTest {
    private static final String HOME_MADE = "# source: Police\n# expires: 2027-01-31\nid,name\n1,KIM MINJUN\n";
    private static final String NAMES =
            "901,\"HAN, Ga Ram\",\"individual\",\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
    private static final String ALIASES = "901,1,\"aka\",\"HAHN, Karam\",-0- \n";

    @TempDir
    private Path folder;

    @Test
    void readsEveryFormInTheOrderOfNames() throws IOException {
        write("b.csv", HOME_MADE);
        write("a.tsv", HOME_MADE.replace(',', '\t'));
        write("c.xml", "<CONSOLIDATED_LIST><INDIVIDUALS/></CONSOLIDATED_LIST>");
        write("d.ftm.json", "{\"id\":\"1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"KIM\"]}}");
        write("sdn.csv", NAMES);
        write("alt.csv", ALIASES);
        Files.createDirectory(folder.resolve("ofac"));
        write("ofac/names.csv", NAMES);
        write("ofac/others.csv", ALIASES);
        write("notes.txt", "not a list");
        write(".hidden.csv", "not a list");
        assertThat(WatchLists.read(folder))
                .extracting(WatchList::id)
                .containsExactly("a", "b", "c", "d.ftm", "ofac", "sdn");
    }

    @ParameterizedTest
    @CsvSource({"sdn.csv, alt.csv", "SDN.CSV, ALT.CSV", "ofac_sdn_2026.csv, ofac_alt_2026.csv"})
    void findsTheFilesThatBelongToOfacsNames(String names, String aliases) throws IOException {
        write(names, NAMES);
        write(aliases, ALIASES);
        ListFile file = ListFile.of(folder.resolve(names));
        assertThat(file.parts()).containsExactly(folder.resolve(names), folder.resolve(aliases));
        assertThat(file.read(ListTerms.kept()).list().size()).isEqualTo(1);
    }

    @Test
    void oneListThatCannotBeReadStopsTheStart() throws IOException {
        write("a.tsv", HOME_MADE);
        for (String bad : List.of("nonsense", "<a/>", "id,name\n1,KIM\n")) {
            write("b.csv", bad);
            assertThatThrownBy(() -> WatchLists.read(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Watch list b:")
                    .hasMessageNotContaining("KIM");
        }
    }

    @Test
    void twoListsOfOneNameStopTheStart() throws IOException {
        write("a.tsv", HOME_MADE);
        write("a.csv", HOME_MADE);
        assertThatThrownBy(() -> WatchLists.read(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Rename");
    }

    @Test
    void manyRefusedRowsAreToldByNumber() throws IOException {
        write("a.csv", HOME_MADE + ",NO ID\n".repeat(ReadingReport.ROWS + 7));
        ListFile file = ListFile.of(folder.resolve("a.csv"));
        WatchListReading reading = file.read(ListTerms.kept());
        List<String> told = ReadingReport.of(file, reading);
        assertThat(told).hasSize(ReadingReport.ROWS + 1);
        assertThat(told.getFirst()).startsWith(folder.resolve("a.csv") + ", line 5: The row has no id.");
        assertThat(told.getLast()).contains("7 more rows: The row has no id.");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
