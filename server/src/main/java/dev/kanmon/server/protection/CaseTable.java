package dev.kanmon.server.protection;

import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of cases. Nothing is read but by the host State's own. */
final class CaseTable {
    private static final String ROW =
            "select id, number, post, host_state, opened_at, opened_by, taken_at, taken_by, closed_at, closed_by"
                    + " from protection_case where host_state = ?";

    private CaseTable() {}

    /** What was told, as it lies in the store. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Sealed(UUID dataKey, byte[] sealed) {}

    static boolean numberTaken(JdbcClient sql, String number) {
        return sql.sql("select count(*) from protection_case where number = ?")
                        .param(number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    static void insert(Transaction tx, ProtectionCase opened, Sealed told) {
        tx.sql()
                .sql("insert into protection_case (id, number, post, host_state, opened_at, opened_by, data_key,"
                        + " sealed) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        opened.id().toString(),
                        opened.number(),
                        opened.post(),
                        opened.hostState(),
                        Microseconds.of(opened.openedAt()),
                        opened.openedBy().toString(),
                        told.dataKey().toString(),
                        told.sealed())
                .update();
    }

    /** All that are not closed, the one that waits longest first. */
    static List<ProtectionCase> open(JdbcClient sql, String hostState) {
        return sql.sql(ROW + " and closed_at is null order by opened_at, id")
                .param(hostState)
                .query((row, n) -> row(row))
                .list();
    }

    /** The last that were closed, the last first. */
    static List<ProtectionCase> closed(JdbcClient sql, String hostState, int atMost) {
        return sql.sql(ROW + " and closed_at is not null order by closed_at desc, id desc limit ?")
                .params(hostState, atMost)
                .query((row, n) -> row(row))
                .list();
    }

    static Optional<ProtectionCase> find(JdbcClient sql, String hostState, UUID id) {
        return sql.sql(ROW + " and id = ?")
                .params(hostState, id.toString())
                .query((row, n) -> row(row))
                .optional();
    }

    static Optional<Sealed> sealed(JdbcClient sql, String hostState, UUID id) {
        return sql.sql("select data_key, sealed from protection_case where host_state = ? and id = ?")
                .params(hostState, id.toString())
                .query((row, n) -> new Sealed(UUID.fromString(row.getString("data_key")), row.getBytes("sealed")))
                .optional();
    }

    /** Whether nobody had taken it. */
    static boolean taken(Transaction tx, String hostState, UUID id, UUID by) {
        return tx.sql()
                        .sql("update protection_case set taken_at = ?, taken_by = ?"
                                + " where host_state = ? and id = ? and taken_at is null")
                        .params(Microseconds.of(tx.now()), by.toString(), hostState, id.toString())
                        .update()
                > 0;
    }

    /** Whether somebody had taken it and nobody closed it. */
    static boolean closed(Transaction tx, String hostState, UUID id, UUID by, Sealed told) {
        return tx.sql()
                        .sql("update protection_case set closed_at = ?, closed_by = ?, data_key = ?, sealed = ?"
                                + " where host_state = ? and id = ? and taken_at is not null and closed_at is null")
                        .params(
                                Microseconds.of(tx.now()),
                                by.toString(),
                                told.dataKey().toString(),
                                told.sealed(),
                                hostState,
                                id.toString())
                        .update()
                > 0;
    }

    private static ProtectionCase row(ResultSet row) throws SQLException {
        return new ProtectionCase(
                UUID.fromString(row.getString("id")),
                row.getString("number"),
                row.getString("post"),
                row.getString("host_state"),
                Microseconds.toInstant(row.getLong("opened_at")),
                UUID.fromString(row.getString("opened_by")),
                moment(row, "taken_at"),
                account(row, "taken_by"),
                moment(row, "closed_at"),
                account(row, "closed_by"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Microseconds.toInstant(micros);
    }

    private static @Nullable UUID account(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : UUID.fromString(id);
    }
}
