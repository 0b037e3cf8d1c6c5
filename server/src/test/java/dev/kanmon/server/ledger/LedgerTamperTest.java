package dev.kanmon.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.server.ledger.LedgerVerdict.Sound;
import dev.kanmon.server.ledger.WrittenLedger.Tampering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** Random tampering from a seed. A failure names its seed, which makes the same tampering again. */
class LedgerTamperTest {
    private static final int ENTRIES = 60;
    /** Four for every ten entries: {@link WrittenLedger} commits one, two, three and four in turn. */
    private static final int ROOTS = 24;

    /** Entries of a ledger that makes up most of its file. */
    private static final int LONG = 1_000;

    private static final int ROWS_TAMPERED = 700;
    private static final int FILES_DAMAGED = 300;

    private static final List<String> ENTRY_COLUMNS =
            List.of("partition", "number", "at", "kind", "body", "prev", "hash");
    private static final List<String> ROOT_COLUMNS = List.of("partition", "number", "at", "hash", "prev", "signature");

    @TempDir
    Path folder;

    private WrittenLedger written;
    private String untouched;

    @BeforeEach
    void write() throws Exception {
        written = WrittenLedger.write(folder, ENTRIES);
        untouched = rows();
    }

    @Test
    void everyTamperingWithTheRowsIsFound() throws Exception {
        TreeMap<String, Integer> found = new TreeMap<>();
        for (int seed = 0; seed < ROWS_TAMPERED; seed++) {
            String kind = tampered(seed);
            if (!rows().equals(untouched)) {
                assertThat(Ledger.verify(folder))
                        .as("seed %d: %s", seed, kind)
                        .isInstanceOf(LedgerVerdict.Broken.class);
                found.merge(kind, 1, Integer::sum);
            }
            written.putBack();
        }
        assertThat(Ledger.verify(folder)).isEqualTo(new Sound(ENTRIES, written.head()));
        // What left the rows as they were, such as swapping an entry with itself, does not count.
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(600);
        assertThat(found)
                .hasSize(13)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(20));
    }

    /**
     * A flipped bit may fall where SQLite keeps nothing of ours; then what is read must be what was written. The ledger is
     * long here, so that most of the file is ledger.
     */
    @Test
    void noDamageToTheFileIsTakenForSoundRows() throws Exception {
        Path longer = folder.resolve("longer");
        written = WrittenLedger.write(longer, LONG);
        untouched = rows();
        int noticed = 0;
        for (int seed = 0; seed < FILES_DAMAGED; seed++) {
            Random random = new Random(seed);
            byte[] damaged = written.database();
            if (random.nextInt(4) == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            } else {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(written.file(), damaged);
            if (Ledger.verify(longer) instanceof Sound sound) {
                assertThat(sound).as("seed %d", seed).isEqualTo(new Sound(LONG, written.head()));
                assertThat(rows()).as("seed %d", seed).isEqualTo(untouched);
            } else {
                noticed++;
            }
            written.putBack();
        }
        assertThat(noticed).isGreaterThan(FILES_DAMAGED / 4);
    }

    private String tampered(int seed) throws SQLException {
        Random random = new Random(seed);
        int one = 1 + random.nextInt(ENTRIES);
        int other = 1 + random.nextInt(ENTRIES);
        return switch (seed % 13) {
            case 0 -> tamper("a changed entry", change("ledger", pick(random, ENTRY_COLUMNS), random));
            case 1 -> tamper("a flipped bit in an entry", flip("ledger", pick(random, ENTRY_COLUMNS), random));
            case 2 -> tamper("a dropped entry", run("delete from ledger where number = " + one));
            case 3 -> tamper("swapped entries", swap("ledger", one, other));
            case 4 -> tamper("a changed entry, chained again", ForgedChain.changed(one));
            case 5 -> tamper("an entry put in, chained again", ForgedChain.added(one));
            case 6 -> tamper("an entry taken out, chained again", ForgedChain.removed(one));
            case 7 -> tamper("a changed entry, chained and signed by another key", ForgedChain.changedAndSigned(one));
            case 8 -> tamper("a changed root", change("ledger_root", pick(random, ROOT_COLUMNS), random));
            case 9 -> tamper("a flipped bit in a root", flip("ledger_root", pick(random, ROOT_COLUMNS), random));
            case 10 ->
                tamper(
                        "a dropped root",
                        run("delete from ledger_root where number = "
                                + "(select number from ledger_root order by number limit 1 offset "
                                + random.nextInt(ROOTS)
                                + ")"));
            case 11 ->
                tamper(
                        "a doubled entry",
                        run("create table copy as select * from ledger"),
                        run("insert into copy select * from ledger where number = " + one),
                        run("drop table ledger"),
                        run("alter table copy rename to ledger"));
            default ->
                tamper(
                        "an end cut off",
                        run("delete from ledger where number >= " + one),
                        run("delete from ledger_root where number >= " + one));
        };
    }

    private String tamper(String kind, Tampering... tamperings) throws SQLException {
        written.tamper(connection -> {
            for (Tampering tampering : tamperings) {
                tampering.with(connection);
            }
        });
        return kind;
    }

    private static Tampering run(String sql) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        };
    }

    private static Tampering change(String table, String column, Random random) {
        String value = switch (column) {
            case "partition", "at" -> column + " + " + (random.nextBoolean() ? 1 : -1);
            case "number" -> Integer.toString(ENTRIES + 1 + random.nextInt(5));
            case "kind" -> "'message.rejected'";
            case "body" -> "replace(body, '}', ' }')";
            default -> "lower(hex(randomblob(length(" + column + ") / 2)))";
        };
        return run("update " + table + " set " + column + " = " + value + " where rowid = "
                + (1 + random.nextInt(table.equals("ledger") ? ENTRIES : ROOTS)));
    }

    /** Flips one bit of the column's bytes, whatever text or number that makes. */
    private static Tampering flip(String table, String column, Random random) {
        int row = 1 + random.nextInt(table.equals("ledger") ? ENTRIES : ROOTS);
        return connection -> {
            byte[] bytes;
            String type;
            try (Statement statement = connection.createStatement();
                    ResultSet at = statement.executeQuery("select cast(" + column + " as blob), typeof(" + column
                            + ") from " + table + " where rowid = " + row)) {
                assertThat(at.next()).isTrue();
                bytes = at.getBytes(1);
                type = at.getString(2);
            }
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try (PreparedStatement update = connection.prepareStatement("update or ignore " + table + " set " + column
                    + " = cast(? as " + type + ") where rowid = " + row)) {
                update.setBytes(1, bytes);
                update.executeUpdate();
            }
        };
    }

    private static Tampering swap(String table, int one, int other) {
        return connection -> {
            run("update " + table + " set number = -1 where number = " + one).with(connection);
            run("update " + table + " set number = " + one + " where number = " + other)
                    .with(connection);
            run("update " + table + " set number = " + other + " where number = -1")
                    .with(connection);
        };
    }

    private static String pick(Random random, List<String> columns) {
        return columns.get(random.nextInt(columns.size()));
    }

    /** Every row of both tables, with types. */
    private String rows() throws SQLException {
        return dump("ledger", ENTRY_COLUMNS) + dump("ledger_root", ROOT_COLUMNS);
    }

    private String dump(String table, List<String> columns) throws SQLException {
        String all = columns.stream().map(column -> "quote(" + column + ")").collect(Collectors.joining(" || ',' || "));
        StringBuilder rows = new StringBuilder();
        // As verification reads: a writing connection would stumble over damage to a table that is not the ledger's.
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + written.file(), reading.toProperties());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select " + all + " from " + table + " order by partition, number")) {
            while (row.next()) {
                rows.append(row.getString(1)).append('\n');
            }
        }
        return rows.toString();
    }
}
