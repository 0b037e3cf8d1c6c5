package dev.kanmon.server.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two tables of the ledger. */
final class LedgerTable {
    private static final String ENTRIES = "select partition, number, at, kind, body, prev, hash from ledger ";
    private static final String ROOTS = "select partition, number, at, hash, prev, signature from ledger_root ";

    private LedgerTable() {}

    static void insert(JdbcClient sql, LedgerEntry entry) {
        sql.sql("insert into ledger (partition, number, at, kind, body, prev, hash) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.partition(),
                        entry.number(),
                        entry.at(),
                        entry.kind(),
                        entry.body(),
                        entry.prev(),
                        entry.hash())
                .update();
    }

    static void insert(JdbcClient sql, LedgerRoot root) {
        sql.sql("insert into ledger_root (partition, number, at, hash, prev, signature) values (?, ?, ?, ?, ?, ?)")
                .params(root.partition(), root.number(), root.at(), root.hash(), root.prev(), root.signature())
                .update();
    }

    static Optional<LedgerEntry> entry(JdbcClient sql, long number) {
        return sql.sql(ENTRIES + "where partition = ? and number = ?")
                .params(Ledger.PARTITION, number)
                .query((row, index) -> entry(row))
                .optional();
    }

    static Optional<LedgerEntry> lastEntry(JdbcClient sql) {
        return sql.sql(ENTRIES + "where partition = ? order by number desc limit 1")
                .params(Ledger.PARTITION)
                .query((row, index) -> entry(row))
                .optional();
    }

    static Optional<LedgerRoot> lastRoot(JdbcClient sql) {
        return sql.sql(ROOTS + "where partition = ? order by number desc limit 1")
                .params(Ledger.PARTITION)
                .query((row, index) -> root(row))
                .optional();
    }

    /** All entries of all partitions in order; to be closed. A row that no writer of ours made is a {@link BadRow}. */
    static Stream<LedgerEntry> entries(JdbcClient sql) {
        return sql.sql(ENTRIES + "order by partition, number").query((row, index) -> entry(row)).stream();
    }

    /** All roots of all partitions in order; to be closed. A row that no writer of ours made is a {@link BadRow}. */
    static Stream<LedgerRoot> roots(JdbcClient sql) {
        return sql.sql(ROOTS + "order by partition, number").query((row, index) -> root(row)).stream();
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                integer(row, "partition"),
                integer(row, "number"),
                integer(row, "at"),
                text(row, "kind"),
                text(row, "body"),
                hex(row, "prev", 2 * LedgerBytes.DIGEST_BYTES),
                hex(row, "hash", 2 * LedgerBytes.DIGEST_BYTES));
    }

    private static LedgerRoot root(ResultSet row) throws SQLException {
        return new LedgerRoot(
                integer(row, "partition"),
                integer(row, "number"),
                integer(row, "at"),
                hex(row, "hash", 2 * LedgerBytes.DIGEST_BYTES),
                hex(row, "prev", 2 * LedgerBytes.DIGEST_BYTES),
                hex(row, "signature", 2 * LedgerRoot.SIGNATURE_BYTES));
    }

    // A column of SQLite takes any type; another type than ours that reads alike is a change too.

    private static long integer(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new BadRow("its " + column + " is not an integer");
    }

    private static String text(ResultSet row, String column) throws SQLException {
        if (row.getObject(column) instanceof String value) {
            return value;
        }
        throw new BadRow("its " + column + " is not a text");
    }

    private static String hex(ResultSet row, String column, int digits) throws SQLException {
        String value = text(row, column);
        if (value.length() != digits || !value.chars().allMatch(LedgerTable::lowerCaseHex)) {
            throw new BadRow("its " + column + " is not " + digits + " lower-case hexadecimal digits");
        }
        return value;
    }

    private static boolean lowerCaseHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** A row that no writer of ours made. The message says what is wrong, to be read after the name of the row. */
    static final class BadRow extends RuntimeException {
        private BadRow(String reason) {
            super(reason);
        }
    }
}
