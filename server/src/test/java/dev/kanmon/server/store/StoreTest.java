package dev.kanmon.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:02:03.456789123Z");

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void nameFolder() {
        data = folder.resolve("data");
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (Store store = open()) {
            store.write(StoreTest::makeTable);
            store.write(tx -> insert(tx, 1));
        }
        try (Store store = open()) {
            assertThat(values(store)).containsExactly(1L);
        }
    }

    @Test
    void aMomentIsInWholeMicroseconds() {
        try (Store store = open()) {
            assertThat(store.write(Transaction::now)).isEqualTo(Instant.parse("2026-11-22T01:02:03.456789Z"));
        }
    }

    @Test
    void aFolderInUseIsRefused() {
        try (Store store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Another process uses " + store.folder() + "; stop it, or choose another folder.");
        }
        open().close();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Files.writeString(data, "a file, not a folder");

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessage("The folder " + data + " cannot be made.");
    }

    @Test
    void tablesOfANewerReleaseAreRefused() throws Exception {
        open().close();
        change("""
                insert into flyway_schema_history
                select 99, '9000', 'of tomorrow', type, 'V9000__of_tomorrow.sql', 1, installed_by, installed_on, 1, 1
                from flyway_schema_history where version = '1'
                """);

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was written by a newer release of Kanmon");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndTheFolderGivenBack() throws Exception {
        open().close();
        Path file = data.resolve("kanmon.db");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "not a database, and long enough to be taken for one by its length".repeat(20));

        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("kanmon.db");

        Files.write(file, before);
        open().close();
    }

    @Test
    void aReadSeesOneSnapshot() {
        try (Store store = open()) {
            store.write(StoreTest::makeTable);
            List<Integer> counts = store.read(sql -> {
                int before = sql.sql("select count(*) from thing")
                        .query(Integer.class)
                        .single();
                store.write(tx -> insert(tx, 1));
                int after = sql.sql("select count(*) from thing")
                        .query(Integer.class)
                        .single();
                return List.of(before, after);
            });

            assertThat(counts).containsExactly(0, 0);
            assertThat(values(store)).containsExactly(1L);
        }
    }

    @Test
    void aReadCannotWrite() {
        try (Store store = open()) {
            store.write(StoreTest::makeTable);

            assertThatThrownBy(() -> store.read(
                            sql -> sql.sql("insert into thing values (1)").update()))
                    .hasStackTraceContaining("SQLITE_READONLY");
        }
    }

    @Test
    void aWorkMayNotWriteOrReadThroughTheStoreItRunsIn() {
        try (Store store = open()) {
            assertThatThrownBy(() -> store.write(tx -> store.write(StoreTest::makeTable)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.read(sql -> store.read(inner -> 1)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.write(tx -> tx).sql()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        Store store = open();
        store.close();

        assertThatThrownBy(() -> store.write(StoreTest::makeTable))
                .isInstanceOf(StoreException.class)
                .hasMessage("The store is closed.");
        assertThatThrownBy(() -> store.read(sql -> 1))
                .isInstanceOf(StoreException.class)
                .hasMessage("The store is closed.");
    }

    @Test
    void theWriterIsDurableAndDeletesForGood() {
        try (Store store = open()) {
            assertThat(store.<List<String>>write(tx -> List.of(
                            pragma(tx, "journal_mode"),
                            pragma(tx, "synchronous"),
                            pragma(tx, "secure_delete"),
                            pragma(tx, "foreign_keys"))))
                    // https://www.sqlite.org/pragma.html: synchronous 2 is FULL
                    .containsExactly("wal", "2", "1", "1");
        }
    }

    private static String pragma(Transaction tx, String name) {
        return tx.sql().sql("pragma " + name).query(String.class).single();
    }

    private Store open() {
        return Store.open(data, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static int makeTable(Transaction tx) {
        return tx.sql().sql("create table thing (value bigint not null)").update();
    }

    private static int insert(Transaction tx, long value) {
        return tx.sql().sql("insert into thing values (?)").params(value).update();
    }

    private static List<Long> values(Store store) {
        return store.read(sql -> sql.sql("select value from thing order by rowid")
                .query(Long.class)
                .list());
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("kanmon.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
