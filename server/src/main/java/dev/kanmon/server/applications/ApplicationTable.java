package dev.kanmon.server.applications;

import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of applications. */
final class ApplicationTable {
    private static final String ROW =
            "select id, voyage, day, data_key, sealed, received_at, ends_at from application ";

    private ApplicationTable() {}

    /** An application as it lies in the store. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Row(UUID id, AskedVoyage voyage, UUID dataKey, byte[] sealed, Instant receivedAt, Instant endsAt) {}

    static void insert(Transaction tx, Row row, byte[] link) {
        tx.sql()
                .sql("""
                        insert into application (id, link, voyage, day, data_key, sealed, received_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.id().toString(),
                        link,
                        row.voyage().designator(),
                        row.voyage().day().toString(),
                        row.dataKey().toString(),
                        row.sealed(),
                        Microseconds.of(row.receivedAt()),
                        Microseconds.of(row.endsAt()))
                .update();
    }

    static long count(JdbcClient sql, AskedVoyage voyage) {
        return sql.sql("select count(*) from application where voyage = ? and day = ?")
                .params(voyage.designator(), voyage.day().toString())
                .query(Long.class)
                .single();
    }

    static Optional<Row> linked(JdbcClient sql, byte[] link) {
        return sql.sql(ROW + "where link = ?")
                .param(link)
                .query((row, n) -> row(row))
                .optional();
    }

    /** The last first. */
    static List<Row> ofVoyage(JdbcClient sql, AskedVoyage voyage) {
        return sql.sql(ROW + "where voyage = ? and day = ? order by received_at desc, id desc")
                .params(voyage.designator(), voyage.day().toString())
                .query((row, n) -> row(row))
                .list();
    }

    /** Whether there was one to change. */
    static boolean change(Transaction tx, UUID id, byte[] sealed) {
        return tx.sql()
                        .sql("update application set sealed = ? where id = ?")
                        .params(sealed, id.toString())
                        .update()
                > 0;
    }

    /** Whether there was one. */
    static boolean delete(Transaction tx, UUID id) {
        return tx.sql()
                        .sql("delete from application where id = ?")
                        .param(id.toString())
                        .update()
                > 0;
    }

    static void deleteEnded(Transaction tx, Instant now) {
        tx.sql()
                .sql("delete from application where ends_at <= ?")
                .param(Microseconds.of(now))
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString(1)),
                new AskedVoyage(row.getString(2), LocalDate.parse(row.getString(3))),
                UUID.fromString(row.getString(4)),
                row.getBytes(5),
                Microseconds.toInstant(row.getLong(6)),
                Microseconds.toInstant(row.getLong(7)));
    }
}
