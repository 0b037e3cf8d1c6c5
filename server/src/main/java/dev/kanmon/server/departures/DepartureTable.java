package dev.kanmon.server.departures;

import dev.kanmon.server.departures.Departure.Standing;
import dev.kanmon.server.departures.Departure.Way;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of departures. */
final class DepartureTable {
    private static final String ROW = "select id, pass, way, at, standing from departure ";

    private DepartureTable() {}

    static void insert(Transaction tx, Departure departure, UUID holder, @Nullable UUID officer) {
        tx.sql()
                .sql(
                        "insert into departure (id, pass, holder, way, at, officer, standing) values (?, ?, ?, ?, ?, ?, ?)")
                .param(departure.id().toString())
                .param(departure.pass().toString())
                .param(holder.toString())
                .param(departure.way().name())
                .param(Microseconds.of(departure.at()))
                .param(officer == null ? null : officer.toString())
                .param(departure.standing().name())
                .update();
    }

    /** At most one a way, the first told first. */
    static List<Departure> ofPass(JdbcClient sql, UUID pass) {
        return sql.sql(ROW + "where pass = ? order by id")
                .param(pass.toString())
                .query((row, n) -> departure(row))
                .list();
    }

    /** The departures of a holder that count, one a pass. */
    static List<Departure> counting(JdbcClient sql, UUID holder) {
        return sql.sql(ROW + "where holder = ? and standing = 'COUNTS' order by id")
                .param(holder.toString())
                .query((row, n) -> departure(row))
                .list();
    }

    /** Nothing that was told about a pass holds any more. */
    static void stayed(Transaction tx, UUID pass) {
        tx.sql()
                .sql("update departure set standing = ? where pass = ?")
                .params(Standing.STAYED.name(), pass.toString())
                .update();
    }

    /** The port from which a voyage of carriers' lists leaves. */
    static Optional<String> origin(JdbcClient sql, UUID voyage) {
        return sql.sql("select origin from voyage where id = ?")
                .param(voyage.toString())
                .query(String.class)
                .optional();
    }

    private static Departure departure(ResultSet row) throws SQLException {
        return new Departure(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                Way.valueOf(row.getString(3)),
                Microseconds.toInstant(row.getLong(4)),
                Standing.valueOf(row.getString(5)));
    }
}
