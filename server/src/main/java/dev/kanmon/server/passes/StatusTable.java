package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.StatusList.Standing;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of status lists, and what they tell of. */
final class StatusTable {
    private StatusTable() {}

    /**
     * The list of a State that is out, if one is, and what has happened.
     *
     * @param changes passes issued and withdrawn so far
     * @param covers of them, those that the list knows
     * @param signed number 0 where there is none yet
     */
    record Row(long changes, long covers, SignedStatus signed) {}

    /** Says that a pass of the State was issued or withdrawn. */
    static void changed(Transaction tx, String state) {
        tx.sql().sql("""
                        insert into pass_status (state, changes, covers, number, issued_at, expires_at, signer, list)
                        values (?, 1, 0, 0, 0, 0, '', '')
                        on conflict (state) do update set changes = pass_status.changes + 1
                        """).param(state).update();
    }

    static Optional<Row> row(JdbcClient sql, String state) {
        return sql.sql("""
                        select changes, covers, number, issued_at, expires_at, signer, list from pass_status where state = ?
                        """)
                .param(state)
                .query((row, n) -> new Row(
                        row.getLong(1),
                        row.getLong(2),
                        new SignedStatus(
                                row.getLong(3),
                                Microseconds.toInstant(row.getLong(4)),
                                Microseconds.toInstant(row.getLong(5)),
                                row.getString(6),
                                row.getString(7))))
                .optional();
    }

    static void put(Transaction tx, String state, long covers, SignedStatus signed) {
        tx.sql()
                .sql("""
                        insert into pass_status (state, changes, covers, number, issued_at, expires_at, signer, list)
                        values (?, 0, ?, ?, ?, ?, ?, ?)
                        on conflict (state) do update set covers = excluded.covers, number = excluded.number,
                          issued_at = excluded.issued_at, expires_at = excluded.expires_at, signer = excluded.signer,
                          list = excluded.list
                        """)
                .params(
                        state,
                        covers,
                        signed.number(),
                        Microseconds.of(signed.issued()),
                        Microseconds.of(signed.expires()),
                        signed.signer(),
                        signed.text())
                .update();
    }

    /** The passes of a State that stand, by list; without lists of which all passes have ended. */
    static SortedMap<String, Standing> standing(JdbcClient sql, String state, Instant now) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, BitSet> standing = new HashMap<>();
        sql.sql("""
                        select list, place, withdrawn_at is null from pass
                        where list in (select list from pass where state = ? and ends_at > ?)
                        """).params(state, Microseconds.of(now)).query(row -> {
            String list = row.getString(1);
            int place = row.getInt(2);
            counts.merge(list, place + 1, Math::max);
            standing.computeIfAbsent(list, name -> new BitSet()).set(place, row.getBoolean(3));
        });
        SortedMap<String, Standing> lists = new TreeMap<>();
        counts.forEach(
                (list, count) -> lists.put(list, new Standing(count, standing.getOrDefault(list, new BitSet()))));
        return lists;
    }
}
