package dev.kanmon.server.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kanmon.clearance.watchlist.WatchList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows when files change under a running server. */
class LiveFolderTest {
    private static final String HEAD = "# source: Police\n# expires: 2027-01-31\nid,name\n";
    private static final String TWO = HEAD + "1,KIM MINJUN\n2,HAN GARAM\n";

    @TempDir
    private Path folder;

    private LiveFolder live;

    @BeforeEach
    void start() throws IOException {
        write("a.csv", TWO);
        live = LiveFolder.start(folder);
    }

    @Test
    void anUnchangedFolderChangesNothing() {
        assertThat(live.look()).isEmpty();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
    }

    @Test
    void aChangedFileTakesEffectOnceItHasStayedTheSame() throws IOException {
        String before = live.lists().getFirst().version();
        write("a.csv", HEAD + "1,KIM MINJUN\n2,HAN KARAM\n3,LEE JIWOO\n");
        assertThat(live.look()).isEmpty();
        write("a.csv", HEAD + "2,HAN KARAM\n3,LEE JIWOO\n4,PARK SEOJUN\n");
        assertThat(live.look()).as("still being written").isEmpty();
        assertThat(live.look()).singleElement().satisfies(update -> {
            assertThat(update.id()).isEqualTo("a");
            assertThat(update.before()).isNotNull().returns(before, WatchList::version);
            assertThat(update.now()).isSameAs(live.lists().getFirst());
            assertThat(List.of(update.added(), update.changed(), update.removed()))
                    .containsExactly(2, 1, 1);
        });
        assertThat(sizes()).containsExactly(3);
        assertThat(live.lists().getFirst().version())
                .isEqualTo(WatchLists.read(folder).getFirst().version());
    }

    @Test
    void aFileMayTakeThePlaceOfAnother() throws IOException {
        write("new.tmp", HEAD + "7,LEE JIWOO\n");
        Files.move(folder.resolve("new.tmp"), folder.resolve("a.csv"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(live.look()).isEmpty();
        assertThat(live.look()).hasSize(1);
        assertThat(sizes()).containsExactly(1);
    }

    @Test
    void theSameEntriesInAnotherOrderAreNoChange() throws IOException {
        write("a.csv", HEAD + "2,HAN GARAM\n\n1,KIM MINJUN\n");
        live.look();
        assertThat(live.look()).isEmpty();
    }

    @Test
    void filesComeAndGo() throws IOException {
        write("b.csv", TWO);
        live.look();
        assertThat(live.look()).singleElement().returns("b", ListUpdate::id).returns(null, ListUpdate::before);
        assertThat(sizes()).containsExactly(2, 2);
        Files.delete(folder.resolve("a.csv"));
        assertThat(live.look()).as("it may be replaced just now").isEmpty();
        assertThat(live.look())
                .singleElement()
                .returns("a", ListUpdate::id)
                .returns(null, ListUpdate::now)
                .returns(2, ListUpdate::removed);
        assertThat(live.lists()).extracting(WatchList::id).containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "<a/>", "id,name\n1,KIM\n", "<CONSOLIDATED_LIST><INDIVIDUALS>"})
    void aFileThatBecomesUnreadableLeavesTheLastGoodListInForce(String bad) throws IOException {
        write("a.csv", bad);
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
        write("a.csv", HEAD + "1,KIM MINJUN\n");
        live.look();
        assertThat(live.look()).hasSize(1);
        assertThat(sizes()).containsExactly(1);
    }

    @Test
    void twoFilesOfOneNameLeaveTheLastGoodListInForce() throws IOException {
        write("a.tsv", TWO.replace(',', '\t') + "3\tLEE JIWOO\n");
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
        Files.delete(folder.resolve("a.csv"));
        live.look();
        assertThat(live.look()).hasSize(1);
        assertThat(sizes()).containsExactly(3);
    }

    @Test
    void aFolderThatIsGoneLeavesItsListsInForce() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
        Files.move(away, folder);
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
    }

    @Test
    void aFolderMayComeLater() throws IOException {
        LiveFolder later = LiveFolder.start(folder.resolve("later"));
        assertThat(later.look()).isEmpty();
        Files.createDirectory(folder.resolve("later"));
        write("later/c.csv", TWO);
        later.look();
        assertThat(later.look()).hasSize(1);
        assertThat(later.lists()).extracting(WatchList::id).containsExactly("c");
    }

    /** A header alone once ended the search for everybody in the list. */
    @Test
    void aListWithoutEntriesTakesTheirPlaceFromNone() throws IOException {
        write("a.csv", HEAD);
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
        write("a.csv", HEAD + "1,KIM MINJUN\n");
        live.look();
        assertThat(live.look()).hasSize(1);
    }

    @Test
    void aFolderWithoutListsIsPassedOver() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.createDirectory(folder.resolve("notes"));
        write("notes/read.me", "no list");
        live.look();
        assertThat(live.look()).isEmpty();
        assertThat(sizes()).containsExactly(2);
        assertThat(LiveFolder.start(folder).lists()).extracting(WatchList::id).containsExactly("a");
        write("empty/b.csv", TWO);
        live.look();
        assertThat(live.look()).singleElement().returns("empty", ListUpdate::id);
    }

    /** Who may read everything, as the administrator may, has no such folder. */
    @Test
    void aFolderThatNobodyMayLookIntoHindersNoOtherList() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeThat(Files.isReadable(closed)).isFalse();
            write("a.csv", HEAD + "1,KIM MINJUN\n");
            live.look();
            assertThat(live.look()).hasSize(1);
            assertThat(sizes()).containsExactly(1);
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private List<Integer> sizes() {
        return live.lists().stream().map(WatchList::size).toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
