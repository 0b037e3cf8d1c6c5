package dev.kanmon.server.agreements;

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

/** Drafts. */
final class DraftTable {
    private static final String DRAFTS = """
            select d.*, f.text, r.text as replaced from agreement_draft d
            join agreement_file f on f.hash = d.file left join agreement_file r on r.hash = d.replaces
            """;

    private DraftTable() {}

    /** Adds one; gives the hash of its file. */
    static String add(Transaction tx, UUID id, String instrument, String text, String note, UUID author) {
        String file = FileTable.keep(tx, text);
        tx.sql()
                .sql("""
                        insert into agreement_draft (id, instrument, file, note, state, author, created_at)
                        values (?, ?, ?, ?, 'DRAFT', ?, ?)
                        """)
                .params(id.toString(), instrument, file, note, author.toString(), Microseconds.of(tx.now()))
                .update();
        return file;
    }

    static void checked(Transaction tx, UUID id, Draft.Check check) {
        String replaces = check.replaces();
        tx.sql()
                .sql("update agreement_draft set state = 'CHECKED', checked_against = ?, version = ?, replaces = ?"
                        + " where id = ?")
                .param(check.against())
                .param(check.version())
                .param(replaces == null ? null : FileTable.keep(tx, replaces))
                .param(id.toString())
                .update();
    }

    static void activated(Transaction tx, UUID id, Draft.Activation activation) {
        tx.sql()
                .sql(
                        "update agreement_draft set state = 'ACTIVATED', activated_by = ?, activated_at = ?, in_force_at = ?"
                                + " where id = ?")
                .params(
                        activation.by().toString(),
                        Microseconds.of(tx.now()),
                        Microseconds.of(activation.inForceAt()),
                        id.toString())
                .update();
    }

    static void set(Transaction tx, UUID id, DraftState state) {
        tx.sql()
                .sql("update agreement_draft set state = ? where id = ?")
                .params(state.name(), id.toString())
                .update();
    }

    /** All, the newest first. */
    static List<Draft> all(JdbcClient sql) {
        return sql.sql(DRAFTS + "order by d.id desc").query(DraftTable::row).list();
    }

    static Optional<Draft> find(JdbcClient sql, UUID id) {
        return sql.sql(DRAFTS + "where d.id = ?")
                .param(id.toString())
                .query(DraftTable::row)
                .optional();
    }

    /** Activated ones that are not yet in force, the next first. */
    static List<Draft> waiting(JdbcClient sql) {
        return sql.sql(DRAFTS + "where d.state = 'ACTIVATED' order by d.in_force_at, d.activated_at")
                .query(DraftTable::row)
                .list();
    }

    /** Those that came into force, the earliest first. */
    static List<Draft> everInForce(JdbcClient sql) {
        return sql.sql(DRAFTS + "join registry g on g.draft = d.id order by g.number")
                .query(DraftTable::row)
                .list();
    }

    private static Draft row(ResultSet row, int index) throws SQLException {
        return new Draft(
                UUID.fromString(row.getString("id")),
                row.getString("instrument"),
                row.getString("text"),
                row.getString("note"),
                DraftState.valueOf(row.getString("state")),
                UUID.fromString(row.getString("author")),
                Microseconds.toInstant(row.getLong("created_at")),
                check(row),
                activation(row));
    }

    private static Draft.@Nullable Check check(ResultSet row) throws SQLException {
        String against = row.getString("checked_against");
        return against == null ? null : new Draft.Check(against, row.getString("version"), row.getString("replaced"));
    }

    private static Draft.@Nullable Activation activation(ResultSet row) throws SQLException {
        String by = row.getString("activated_by");
        Instant inForceAt = Microseconds.toInstant(row.getLong("in_force_at"));
        return by == null ? null : new Draft.Activation(UUID.fromString(by), inForceAt);
    }
}
