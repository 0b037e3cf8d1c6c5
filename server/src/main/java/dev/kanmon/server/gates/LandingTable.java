package dev.kanmon.server.gates;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingStanding;
import dev.kanmon.clearance.gate.LandingWay;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of landings. */
final class LandingTable {
    private static final String LANDING = """
            select id, shift, sequence, number, voyage, day, joined_at, at, way, word, reason, document from landing
            """;

    private LandingTable() {}

    /**
     * What a landing is written with.
     *
     * @param pass id of the pass; absent where it is none of this register
     * @param entry number of its line in the ledger
     */
    record Beside(@Nullable UUID pass, LandingStanding standing, long entry) {}

    static void insert(Transaction tx, Landing landing, Beside beside) {
        tx.sql()
                .sql("""
                        insert into landing (id, shift, sequence, number, pass, voyage, day, joined_at, at, received_at, way, word,
                          reason, document, standing, ledger_entry)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(landing.id().toString())
                .param(landing.shift().toString())
                .param(landing.sequence())
                .param(landing.pass() == null ? null : landing.pass().text())
                .param(beside.pass() == null ? null : beside.pass().toString())
                .param(landing.voyage())
                .param(landing.day() == null ? null : landing.day().toString())
                .param(landing.joinedAt() == null ? null : Microseconds.of(landing.joinedAt()))
                .param(Microseconds.of(landing.at()))
                .param(Microseconds.of(tx.now()))
                .param(landing.way().name())
                .param(landing.word().name())
                .param(landing.reason() == null ? null : landing.reason().name())
                .param(landing.document())
                .param(beside.standing().name())
                .param(beside.entry())
                .update();
    }

    /** An earlier landing with the same pass stands from now on. */
    static void secondUse(Transaction tx, UUID landing) {
        tx.sql()
                .sql("update landing set standing = 'SECOND_USE' where id = ?")
                .param(landing.toString())
                .update();
    }

    static Optional<Landing> byId(JdbcClient sql, UUID id) {
        return sql.sql(LANDING + "where id = ?")
                .param(id.toString())
                .query((row, n) -> landing(row))
                .optional();
    }

    /** The landing by which a pass is used. */
    static Optional<Landing> use(JdbcClient sql, PassNumber pass) {
        return sql.sql(LANDING + "where number = ? and word = 'LANDED' and standing = 'STANDS'")
                .param(pass.text())
                .query((row, n) -> landing(row))
                .optional();
    }

    /** Whether somebody was landed with a pass, whatever of it stands. */
    static boolean everUsed(JdbcClient sql, PassNumber pass) {
        return use(sql, pass).isPresent()
                || sql.sql("select count(*) from landing where number = ? and word = 'LANDED'")
                                .param(pass.text())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /**
     * Records of a shift, counted.
     *
     * @param landed those that stand
     * @param toCounter those sent to the counter
     * @param secondUses landings that do not stand
     */
    public record Count(int landed, int toCounter, int secondUses) {}

    static Count count(JdbcClient sql, UUID shift) {
        return sql.sql("""
                        select coalesce(sum(case when word = 'LANDED' and standing = 'STANDS' then 1 else 0 end), 0),
                          coalesce(sum(case when word = 'TO_COUNTER' then 1 else 0 end), 0),
                          coalesce(sum(case when standing = 'SECOND_USE' then 1 else 0 end), 0)
                        from landing where shift = ?
                        """)
                .param(shift.toString())
                .query((row, n) -> new Count(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /**
     * A second use, for officers.
     *
     * @param number of the pass
     * @param at of the second use
     * @param gate port and gate of the second use
     * @param firstAt of the use that stands
     * @param firstGate port and gate of that
     */
    public record SecondUse(PassNumber number, Instant at, String gate, Instant firstAt, String firstGate) {}

    /** Second uses at gates of a State, the last first. */
    static List<SecondUse> secondUses(JdbcClient sql, String state, int most) {
        return sql.sql("""
                        select two.number, two.at, there.port || ' ' || there.gate, one.at, here.port || ' ' || here.gate
                        from landing two
                          join gate_shift there on there.id = two.shift
                          join landing one on one.number = two.number and one.word = 'LANDED' and one.standing = 'STANDS'
                          join gate_shift here on here.id = one.shift
                        where two.standing = 'SECOND_USE' and there.state = ? order by two.at desc, two.id desc limit ?
                        """)
                .params(state, most)
                .query((row, n) -> new SecondUse(
                        new PassNumber(row.getString(1)),
                        Microseconds.toInstant(row.getLong(2)),
                        row.getString(3),
                        Microseconds.toInstant(row.getLong(4)),
                        row.getString(5)))
                .list();
    }

    private static Landing landing(ResultSet row) throws SQLException {
        String number = row.getString("number");
        String day = row.getString("day");
        String reason = row.getString("reason");
        long joined = row.getLong("joined_at");
        Instant joinedAt = row.wasNull() ? null : Microseconds.toInstant(joined);
        return new Landing(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("shift")),
                row.getInt("sequence"),
                number == null ? null : new PassNumber(number),
                row.getString("voyage"),
                day == null ? null : LocalDate.parse(day),
                joinedAt,
                Microseconds.toInstant(row.getLong("at")),
                LandingWay.valueOf(row.getString("way")),
                LandingWord.valueOf(row.getString("word")),
                reason == null ? null : CounterReason.valueOf(reason),
                row.getString("document"));
    }
}
