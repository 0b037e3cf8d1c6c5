package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassNumber;
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

/** The table of passes. */
final class PassTable {
    private static final String PASS = """
            select id, number, traveller, voyage, decision, data_key, issued_at, issued_by, ends_at, withdrawn_at, reason,
              withdrawn_by
            from pass
            """;

    private PassTable() {}

    /** Writes a pass, and that the State's status list is to be made anew. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Row(IssuedPass pass, String content, byte[] sealed, byte[] link) {}

    static void insert(Transaction tx, Row row) {
        IssuedPass pass = row.pass();
        tx.sql()
                .sql("""
                        insert into pass (id, number, state, list, place, traveller, voyage, decision, content, data_key, sealed,
                          link, issued_at, issued_by, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        pass.id().toString(),
                        pass.number().text(),
                        pass.number().state(),
                        pass.number().list(),
                        pass.number().place(),
                        pass.traveller().toString(),
                        pass.voyage().toString(),
                        pass.decision().toString(),
                        row.content(),
                        pass.dataKey().toString(),
                        row.sealed(),
                        row.link(),
                        Microseconds.of(pass.issuedAt()),
                        pass.issuedBy().toString(),
                        Microseconds.of(pass.endsAt()))
                .update();
        StatusTable.changed(tx, pass.number().state());
    }

    static void withdraw(Transaction tx, IssuedPass pass, WithdrawalReason reason, @Nullable UUID by) {
        tx.sql()
                .sql("update pass set withdrawn_at = ?, reason = ?, withdrawn_by = ? where id = ?")
                .param(Microseconds.of(tx.now()))
                .param(reason.name())
                .param(by == null ? null : by.toString())
                .param(pass.id().toString())
                .update();
        StatusTable.changed(tx, pass.number().state());
    }

    /** Nothing opens what a person's passes said: there is no such key. */
    static void forget(Transaction tx, UUID traveller) {
        tx.sql()
                .sql("update pass set data_key = ?, sealed = x'' where traveller = ?")
                .params(new UUID(0, 0).toString(), traveller.toString())
                .update();
    }

    /** Gives a pass another link; the one before leads nowhere from then on. */
    static void link(Transaction tx, UUID pass, byte[] link) {
        tx.sql()
                .sql("update pass set link = ? where id = ?")
                .params(link, pass.toString())
                .update();
    }

    /** The first place of a list that was not given out. */
    static int nextPlace(JdbcClient sql, String list) {
        return sql.sql("select coalesce(max(place), -1) + 1 from pass where list = ?")
                .param(list)
                .query(Integer.class)
                .single();
    }

    static Optional<IssuedPass> standing(JdbcClient sql, UUID traveller) {
        return sql.sql(PASS + "where traveller = ? and withdrawn_at is null")
                .param(traveller.toString())
                .query((row, n) -> pass(row))
                .optional();
    }

    /** Fingerprint of what a pass says. */
    static String content(JdbcClient sql, UUID pass) {
        return sql.sql("select content from pass where id = ?")
                .param(pass.toString())
                .query(String.class)
                .single();
    }

    /** The last first. */
    static List<IssuedPass> ofTraveller(JdbcClient sql, UUID traveller) {
        return sql.sql(PASS + "where traveller = ? order by issued_at desc, id desc")
                .param(traveller.toString())
                .query((row, n) -> pass(row))
                .list();
    }

    /** The last first. */
    static List<IssuedPass> ofVoyage(JdbcClient sql, UUID voyage) {
        return sql.sql(PASS + "where voyage = ? order by issued_at desc, id desc")
                .param(voyage.toString())
                .query((row, n) -> pass(row))
                .list();
    }

    static Optional<IssuedPass> numbered(JdbcClient sql, PassNumber number) {
        return sql.sql(PASS + "where number = ?")
                .param(number.text())
                .query((row, n) -> pass(row))
                .optional();
    }

    static Optional<IssuedPass> linked(JdbcClient sql, byte[] link) {
        return sql.sql(PASS + "where link = ?")
                .param(link)
                .query((row, n) -> pass(row))
                .optional();
    }

    static byte[] sealed(JdbcClient sql, UUID pass) {
        return sql.sql("select sealed from pass where id = ?")
                .param(pass.toString())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    private static IssuedPass pass(ResultSet row) throws SQLException {
        String reason = row.getString(11);
        String by = row.getString(12);
        return new IssuedPass(
                UUID.fromString(row.getString(1)),
                new PassNumber(row.getString(2)),
                UUID.fromString(row.getString(3)),
                UUID.fromString(row.getString(4)),
                UUID.fromString(row.getString(5)),
                UUID.fromString(row.getString(6)),
                Microseconds.toInstant(row.getLong(7)),
                UUID.fromString(row.getString(8)),
                Microseconds.toInstant(row.getLong(9)),
                reason == null
                        ? null
                        : new IssuedPass.Withdrawal(
                                instant(row, 10),
                                WithdrawalReason.valueOf(reason),
                                by == null ? null : UUID.fromString(by)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return Microseconds.toInstant(row.getLong(column));
    }
}
