package dev.kanmon.server.gates;

import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of shifts. */
final class ShiftTable {
    private static final String SHIFT =
            "select id, port, state, gate, officer, began_at, ends_at, ended_at from gate_shift ";

    private ShiftTable() {}

    static void insert(Transaction tx, Shift shift, byte[] secret) {
        tx.sql()
                .sql("""
                        insert into gate_shift (id, port, state, gate, officer, secret, began_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        shift.id().toString(),
                        shift.port(),
                        shift.state(),
                        shift.gate(),
                        shift.officer().toString(),
                        secret,
                        Microseconds.of(shift.beganAt()),
                        Microseconds.of(shift.endsAt()))
                .update();
    }

    /** Ends a shift of an officer; false where it is over, or not this officer's. */
    static boolean end(Transaction tx, UUID shift, UUID officer) {
        long now = Microseconds.of(tx.now());
        return tx.sql()
                        .sql("""
                                update gate_shift set ended_at = ?
                                where id = ? and officer = ? and ended_at is null and ends_at > ?
                                """)
                        .params(now, shift.toString(), officer.toString(), now)
                        .update()
                == 1;
    }

    static Optional<Shift> bySecret(JdbcClient sql, byte[] secret) {
        return sql.sql(SHIFT + "where secret = ?")
                .param(secret)
                .query((row, n) -> shift(row))
                .optional();
    }

    /** The last first. */
    static List<Shift> ofOfficer(JdbcClient sql, UUID officer, int most) {
        return sql.sql(SHIFT + "where officer = ? order by began_at desc, id desc limit ?")
                .params(officer.toString(), most)
                .query((row, n) -> shift(row))
                .list();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        long ended = row.getLong("ended_at");
        Instant endedAt = row.wasNull() ? null : Microseconds.toInstant(ended);
        return new Shift(
                UUID.fromString(row.getString("id")),
                row.getString("port"),
                row.getString("state"),
                row.getString("gate"),
                UUID.fromString(row.getString("officer")),
                Microseconds.toInstant(row.getLong("began_at")),
                Microseconds.toInstant(row.getLong("ends_at")),
                endedAt);
    }
}
