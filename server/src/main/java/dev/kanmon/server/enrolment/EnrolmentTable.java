package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of parties. */
final class EnrolmentTable {
    private static final String ROW = """
            select id, post, provision, voyage, origin, destination, departure, arrival, channel, consent, slot, asked_at, data_key,
              sealed, ends_at
            from enrolment
            """;

    private EnrolmentTable() {}

    /** A party as it lies in the store. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    record Row(
            UUID id,
            String post,
            String provision,
            String voyage,
            String origin,
            String destination,
            LocalDateTime departure,
            LocalDateTime arrival,
            Channel channel,
            String consent,
            @Nullable LocalDateTime slot,
            Instant askedAt,
            UUID dataKey,
            byte[] sealed,
            Instant endsAt) {}

    /**
     * Inserts one.
     *
     * @param leaves departure
     */
    static void insert(Transaction tx, Row row, byte[] link, Instant leaves) {
        tx.sql()
                .sql("""
                        insert into enrolment (id, link, post, provision, voyage, day, origin, destination, departure, arrival,
                          channel, consent, slot, asked_at, data_key, sealed, ends_at, leaves_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(row.id().toString())
                .param(link)
                .param(row.post())
                .param(row.provision())
                .param(row.voyage())
                .param(row.departure().toLocalDate().toString())
                .param(row.origin())
                .param(row.destination())
                .param(row.departure().toString())
                .param(row.arrival().toString())
                .param(row.channel().name())
                .param(row.consent())
                .param(row.slot() == null ? null : row.slot().toString())
                .param(Microseconds.of(row.askedAt()))
                .param(row.dataKey().toString())
                .param(row.sealed())
                .param(Microseconds.of(row.endsAt()))
                .param(Microseconds.of(leaves))
                .update();
    }

    static Optional<Row> linked(JdbcClient sql, byte[] link) {
        return sql.sql(ROW + "where link = ?")
                .param(link)
                .query((row, n) -> row(row))
                .optional();
    }

    static Optional<Row> find(JdbcClient sql, UUID id) {
        return sql.sql(ROW + "where id = ?")
                .param(id.toString())
                .query((row, n) -> row(row))
                .optional();
    }

    /**
     * Who has or wants a slot of a post: members still to be seen, and those who were seen, since they took its room. Whoever
     * will not travel and was not seen leaves it to others.
     */
    static List<SlotBook.Booking> bookings(JdbcClient sql, String post, LocalDate day) {
        return sql.sql("""
                        select e.id, e.departure, e.slot, e.asked_at, count(m.id)
                        from enrolment e join member m on m.enrolment = e.id
                          left join outcome o on o.member = m.id
                        where e.post = ? and e.day = ? and e.released = 0 and coalesce(o.outcome, '') not in ('WITHDRAWN', 'NOT_SEEN', 'PROTECTION')
                          and (coalesce(o.outcome, '') <> 'NOT_TRAVELLED' or m.started_at is not null)
                        group by e.id
                        """)
                .params(post, day.toString())
                .query((row, n) -> new SlotBook.Booking(
                        UUID.fromString(row.getString(1)),
                        row.getInt(5),
                        LocalDateTime.parse(row.getString(2)),
                        time(row.getString(3)),
                        row.getLong(4)))
                .list();
    }

    /** Parties still to come: none of their members has joined the line, and somebody may yet. */
    static Set<UUID> toCome(JdbcClient sql, String post, LocalDate day) {
        return new HashSet<>(sql.sql("""
                        select e.id from enrolment e join member m on m.enrolment = e.id
                        where e.post = ? and e.day = ?
                        group by e.id having count(m.joined_at) = 0 and sum(m.stage = 'ENROLLED') > 0
                        """)
                .params(post, day.toString())
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list());
    }

    static int parties(JdbcClient sql, String post, LocalDate day) {
        return sql.sql("select count(*) from enrolment where post = ? and day = ?")
                .params(post, day.toString())
                .query(Integer.class)
                .single();
    }

    /**
     * Posts where parties wait for a slot, or may have missed theirs.
     *
     * @param from days before it are over
     * @param until slots that begin later are not missed yet
     */
    static List<PostDay> postDays(JdbcClient sql, LocalDate from, LocalDateTime until) {
        return sql.sql("""
                        select distinct post, day from enrolment
                        where day >= ? and released = 0 and (slot is null or slot <= ?) order by day, post
                        """)
                .params(from.toString(), until.toString())
                .query((row, n) -> new PostDay(row.getString(1), LocalDate.parse(row.getString(2))))
                .list();
    }

    /** A post on a day. */
    record PostDay(String post, LocalDate day) {}

    static void slot(Transaction tx, UUID id, LocalDateTime slot) {
        tx.sql()
                .sql("update enrolment set slot = ?, released = 0 where id = ?")
                .params(slot.toString(), id.toString())
                .update();
    }

    /** Takes a party out of the book of slots; whoever of it still comes is seen as there is room. */
    static void release(Transaction tx, UUID id) {
        tx.sql()
                .sql("update enrolment set slot = null, released = 1 where id = ?")
                .param(id.toString())
                .update();
    }

    static void seal(Transaction tx, UUID id, UUID dataKey, byte[] sealed) {
        tx.sql()
                .sql("update enrolment set data_key = ?, sealed = ? where id = ?")
                .params(dataKey.toString(), sealed, id.toString())
                .update();
    }

    static void delete(Transaction tx, UUID id) {
        MemberTable.deleteOf(tx, id);
        tx.sql().sql("delete from enrolment where id = ?").param(id.toString()).update();
    }

    /** Those of which nothing can be opened any more. */
    static List<UUID> ended(JdbcClient sql, Instant now, int most) {
        return sql.sql("select id from enrolment where ends_at <= ? limit ?")
                .params(Microseconds.of(now), most)
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                LocalDateTime.parse(row.getString(7)),
                LocalDateTime.parse(row.getString(8)),
                Channel.valueOf(row.getString(9)),
                row.getString(10),
                time(row.getString(11)),
                Microseconds.toInstant(row.getLong(12)),
                UUID.fromString(row.getString(13)),
                row.getBytes(14),
                Microseconds.toInstant(row.getLong(15)));
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
