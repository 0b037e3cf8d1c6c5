package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What has happened to a carrier's traveller as a member of a party, for the officer who looks at them. Thread-safe. */
@Component
public final class MemberSteps {
    private final Store store;

    MemberSteps(Store store) {
        this.store = store;
    }

    /**
     * One thing that happened.
     *
     * @param what {@code ENROLLED}, {@code JOINED}, {@code AT_DESK}, {@code PRE_CONFIRMED}, or the outcome
     */
    public record Step(String what, Instant at) {}

    /** In their order; none for somebody who did not enrol, or of whose enrolment nothing is kept any more. */
    public List<Step> of(UUID person) {
        return store.read(sql -> sql.sql("""
                        select e.asked_at, m.joined_at, m.started_at, case when m.holder is null then null else m.finished_at end,
                          o.outcome, o.at
                        from member m join enrolment e on e.id = m.enrolment left join outcome o on o.member = m.id
                        where m.person = ? order by e.asked_at
                        """).param(person.toString()).query((row, n) -> steps(row)).list().stream()
                .flatMap(List::stream)
                .toList());
    }

    private static List<Step> steps(ResultSet row) throws SQLException {
        List<Step> steps = new ArrayList<>();
        add(steps, "ENROLLED", row, 1);
        add(steps, "JOINED", row, 2);
        add(steps, "AT_DESK", row, 3);
        add(steps, "PRE_CONFIRMED", row, 4);
        String outcome = row.getString(5);
        if (outcome != null) {
            // The page is open to officers of every State.
            add(steps, PostOutcome.valueOf(outcome).told().name(), row, 6);
        }
        return steps;
    }

    private static void add(List<Step> steps, String what, ResultSet row, int column) throws SQLException {
        long at = row.getLong(column);
        if (!row.wasNull()) {
            steps.add(new Step(what, Microseconds.toInstant(at)));
        }
    }
}
