package dev.kanmon.server.figures;

import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of crossings in a store, as posts, departures and gates leave them; all invented. */
final class WrittenMonth {
    /** A day of October on which both parts were on KE703. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final LocalTime DEPARTURE = LocalTime.of(12, 10);
    private static final LocalTime ARRIVAL = LocalTime.of(14, 35);

    private final Transaction tx;
    private final UUID shift = UUID.randomUUID();
    private int number;

    private WrittenMonth(Transaction tx) {
        this.tx = tx;
        tx.sql()
                .sql("insert into gate_shift (id, port, state, gate, officer, secret, began_at, ends_at)"
                        + " values (?, 'NRT', 'JPN', 'A', 'officer', ?, 0, 1)")
                .params(shift.toString(), shift.toString().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /**
     * October: on each of two days of KE703 twelve took part (6 min in line and 2 min at the post, then 2 or 4 min after joining
     * the hall) and sixteen others waited 23 or 27 min. Besides 3 whom the post sent to the counter, and 9 whose pass was not
     * used at another post with 14 who did not travel. November: the same number on the day before today, and as many today, of whom the others wait an
     * hour longer.
     */
    static void in(TestServer server) {
        server.context().getBean(Store.class).<@Nullable Void>write(tx -> {
            WrittenMonth month = new WrittenMonth(tx);
            month.voyage(DAY, 0);
            month.voyage(DAY.plusDays(1), 0);
            month.ended(DAY, "JP-ICN", "ORDINARY_COUNTER", 3);
            month.ended(DAY, "JP-GMP", "PASS_UNUSED", 9);
            month.ended(DAY, "JP-GMP", "NOT_TRAVELLED", 14);
            month.voyage(LocalDate.of(2026, 11, 21), 0);
            month.voyage(LocalDate.of(2026, 11, 22), 60);
            return null;
        });
    }

    private void voyage(LocalDate day, int longer) {
        tx.sql()
                .sql("insert into voyage (id, identity, designator, origin, destination, departure, arrival, day)"
                        + " values (?, ?, 'KE0703', 'ICN', 'NRT', ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        "KE0703|ICN|" + day,
                        day.atTime(DEPARTURE).toString(),
                        day.atTime(ARRIVAL).toString(),
                        day.toString())
                .update();
        for (int i = 0; i < 12; i++) {
            tookPart(day, i % 2 == 0 ? 2 : 4);
        }
        for (int i = 0; i < 16; i++) {
            landing(day, null, null, (i % 2 == 0 ? 23 : 27) + longer);
        }
    }

    private void tookPart(LocalDate day, int wait) {
        UUID holder = UUID.randomUUID();
        UUID pass = UUID.randomUUID();
        String told = String.format(Locale.ROOT, "P%012d", ++number);
        tx.sql()
                .sql("""
                        insert into pass (id, number, state, list, place, traveller, voyage, decision, content, data_key, sealed, link,
                          issued_at, issued_by, ends_at)
                        values (?, ?, 'JP', 'JP26000', ?, ?, 'v', 'd', 'c', 'k', x'00', ?, 0, 'o', 1)
                        """)
                .params(pass.toString(), told, number, holder.toString(), told.getBytes(StandardCharsets.UTF_8))
                .update();
        outcome(day, "JP-ICN", "LANDED", holder, moment(day, LocalTime.of(9, 0)));
        tx.sql()
                .sql(
                        "insert into departure (id, pass, holder, way, at, standing) values (?, ?, ?, 'CLOSE_OUT', ?, 'COUNTS')")
                .params(
                        UUID.randomUUID().toString(),
                        pass.toString(),
                        holder.toString(),
                        Microseconds.of(moment(day, DEPARTURE.minusMinutes(5))))
                .update();
        landing(day, told, pass, wait);
    }

    private void landing(LocalDate day, @Nullable String passNumber, @Nullable UUID pass, int wait) {
        Instant joined = moment(day, ARRIVAL.plusMinutes(10));
        tx.sql()
                .sql("""
                        insert into landing (id, shift, sequence, number, pass, voyage, day, joined_at, at, received_at, way, word,
                          standing, ledger_entry)
                        values (?, ?, ?, ?, ?, 'KE703', ?, ?, ?, 0, ?, 'LANDED', 'STANDS', 0)
                        """)
                .param(Ids.next(tx.now()).toString())
                .param(shift.toString())
                .param(++number)
                .param(passNumber)
                .param(pass == null ? null : pass.toString())
                .param(day.toString())
                .param(Microseconds.of(joined))
                .param(Microseconds.of(joined.plusSeconds(60L * wait)))
                .param(pass == null ? "COUNTER" : "OFFICER")
                .update();
    }

    private void ended(LocalDate day, String post, String outcome, int many) {
        for (int i = 0; i < many; i++) {
            outcome(day, post, outcome, null, null);
        }
    }

    private void outcome(LocalDate day, String post, String outcome, @Nullable UUID holder, @Nullable Instant joined) {
        LocalDateTime departure = day.atTime(DEPARTURE);
        tx.sql()
                .sql("""
                        insert into outcome (member, post, voyage, day, departure, arrival, channel, outcome, joined_at, started_at,
                          finished_at, at, holder)
                        values (?, ?, 'KE703', ?, ?, ?, 'SELF', ?, ?, ?, ?, 0, ?)
                        """)
                .param(UUID.randomUUID().toString())
                .param(post)
                .param(day.toString())
                .param(departure.toString())
                .param(day.atTime(ARRIVAL).toString())
                .param(outcome)
                .param(joined == null ? null : Microseconds.of(joined))
                .param(joined == null ? null : Microseconds.of(joined.plusSeconds(360)))
                .param(joined == null ? null : Microseconds.of(joined.plusSeconds(480)))
                .param(holder == null ? null : holder.toString())
                .update();
    }

    private static Instant moment(LocalDate day, LocalTime local) {
        return day.atTime(local).atZone(ZONE).toInstant();
    }
}
