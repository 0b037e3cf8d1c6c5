package dev.kanmon.server.figures;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hallday.DescribedHall;
import dev.kanmon.clearance.hallday.HallFile;
import dev.kanmon.clearance.measured.Crossing;
import dev.kanmon.clearance.measured.MonthTally;
import dev.kanmon.clearance.measured.Part;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.server.store.Microseconds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store has of crossings: outcomes of posts, departures, landings, and when voyages arrived. */
final class CrossingRows {
    private static final int SECONDS_A_MINUTE = 60;

    /** One landing, with what else is known of the pass by which it was. */
    private static final String LANDINGS = """
            select l.number, l.voyage, l.day, l.joined_at, l.at, s.port, o.joined_at, o.started_at, o.finished_at, o.arrival, d.at
            from landing l
              join gate_shift s on s.id = l.shift
              left join pass p on p.id = l.pass
              left join outcome o on o.member = (select max(x.member) from outcome x where x.holder = p.traveller)
              left join departure d on d.pass = l.pass and d.standing = 'COUNTS'
            where l.word = 'LANDED' and l.standing = 'STANDS' and l.day >= ? and l.day <= ?
            """;

    private final Ports ports = Ports.shipped();

    /** Seconds from aircraft or ship to the arrival hall, by port; the official measure takes off the same. */
    private final Map<String, Double> walks = HallFile.shipped(ports).stream()
            .map(DescribedHall::hall)
            .filter(hall -> hall.approach() instanceof Approach.Landing)
            .collect(Collectors.groupingBy(
                    hall -> hall.port(),
                    Collectors.averagingDouble(hall -> ((Approach.Landing) hall.approach()).nominalWalk())));

    /** The first day of which there is anything. */
    Optional<LocalDate> first(JdbcClient sql) {
        return sql.sql(
                        "select min(day) from (select min(day) as day from outcome union all select min(day) from landing)")
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(LocalDate::parse);
    }

    /**
     * Counts everything that was recorded of voyages on these days.
     *
     * @param from first day of departure, local to the port
     * @param to last day
     */
    MonthTally tally(JdbcClient sql, LocalDate from, LocalDate to) {
        MonthTally tally = new MonthTally();
        outcomes(sql, from, to, tally);
        Map<String, Instant> arrivals = arrivals(sql, from, to);
        sql.sql(LANDINGS).params(from.toString(), to.toString()).query(row -> {
            crossing(row, arrivals).ifPresent(tally::crossed);
        });
        return tally;
    }

    private static void outcomes(JdbcClient sql, LocalDate from, LocalDate to, MonthTally tally) {
        sql.sql("select post, outcome, joined_at, started_at, finished_at from outcome where day >= ? and day <= ?")
                .params(from.toString(), to.toString())
                .query(row -> {
                    tally.ended(row.getString(1), PostOutcome.valueOf(row.getString(2)));
                    Crossing.AtPost post = atPost(row, 3);
                    if (post != null) {
                        tally.seen(post);
                    }
                });
    }

    /** When voyages arrived, as carriers told last, by voyage and day of departure. */
    private Map<String, Instant> arrivals(JdbcClient sql, LocalDate from, LocalDate to) {
        Map<String, Instant> arrivals = new HashMap<>();
        sql.sql(
                        "select designator, day, arrival, destination from voyage where day >= ? and day <= ? and arrival is not null")
                .params(from.toString(), to.toString())
                .query(row -> {
                    String voyage = key(row.getString(1), row.getString(2));
                    LocalDateTime local = LocalDateTime.parse(row.getString(3));
                    ports.find(row.getString(4))
                            .ifPresent(port -> arrivals.put(
                                    voyage, local.atZone(port.zone()).toInstant()));
                });
        return arrivals;
    }

    private Optional<Crossing> crossing(ResultSet row, Map<String, Instant> arrivals) throws SQLException {
        Port port = ports.find(row.getString(6)).orElse(null);
        if (port == null) {
            return Optional.empty();
        }
        String voyage = row.getString(2);
        String day = row.getString(3);
        String scheduled = row.getString(10);
        Instant arrived = voyage == null ? null : arrivals.get(key(voyage, day));
        if (arrived == null && scheduled != null) {
            arrived = LocalDateTime.parse(scheduled).atZone(port.zone()).toInstant();
        }
        double walk = walks.getOrDefault(port.code(), 0.0);
        return Optional.of(new Crossing(
                row.getString(1) == null ? Part.OTHERS : Part.TOOK_PART,
                voyage == null ? null : Presented.designator(voyage),
                LocalDate.parse(day),
                atPost(row, 7),
                instant(row, 11),
                arrived,
                Duration.ofSeconds(Math.round(walk)),
                port.code(),
                port.zone(),
                instant(row, 4),
                Microseconds.toInstant(row.getLong(5))));
    }

    private static String key(String voyage, String day) {
        return Presented.designator(voyage) + ' ' + day;
    }

    private static Crossing.@Nullable AtPost atPost(ResultSet row, int column) throws SQLException {
        Instant joined = instant(row, column);
        Instant started = instant(row, column + 1);
        Instant finished = instant(row, column + 2);
        return joined == null || started == null || finished == null
                ? null
                : new Crossing.AtPost(joined, started, finished);
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Microseconds.toInstant(micros);
    }

    /** Minutes of the walk by port, for whoever wants to know what was taken off. */
    Map<String, Double> walkMinutes() {
        return walks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue() / SECONDS_A_MINUTE));
    }
}
