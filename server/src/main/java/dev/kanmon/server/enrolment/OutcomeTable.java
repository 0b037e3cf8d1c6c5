package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of outcomes: a row a member, never changed. */
final class OutcomeTable {
    private OutcomeTable() {}

    /** Writes it, with the times that the member's row has; whether there was none yet. */
    static boolean insert(
            Transaction tx, UUID member, PostOutcome outcome, @Nullable String reason, @Nullable UUID officer) {
        return tx.sql()
                        .sql("""
                        insert into outcome (member, post, voyage, day, departure, arrival, channel, outcome, reason, slot, joined_at,
                          started_at, finished_at, at, officer, holder)
                        select m.id, e.post, e.voyage, e.day, e.departure, e.arrival, e.channel, ?, ?, e.slot, m.joined_at,
                          m.started_at, m.finished_at, ?, ?, m.holder
                        from member m join enrolment e on e.id = m.enrolment where m.id = ?
                        on conflict (member) do nothing
                        """)
                        .param(outcome.name())
                        .param(reason)
                        .param(Microseconds.of(tx.now()))
                        .param(officer == null ? null : officer.toString())
                        .param(member.toString())
                        .update()
                > 0;
    }

    static Optional<PostOutcome> of(JdbcClient sql, UUID member) {
        return sql.sql("select outcome from outcome where member = ?")
                .param(member.toString())
                .query((row, n) -> PostOutcome.valueOf(row.getString(1)))
                .optional();
    }

    /** Members of a day by outcome. */
    static Map<PostOutcome, Integer> counts(JdbcClient sql, String post, LocalDate day) {
        Map<PostOutcome, Integer> counts = new EnumMap<>(PostOutcome.class);
        sql.sql("select outcome, count(*) from outcome where post = ? and day = ? group by outcome")
                .params(post, day.toString())
                .query(row -> {
                    counts.put(PostOutcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }
}
