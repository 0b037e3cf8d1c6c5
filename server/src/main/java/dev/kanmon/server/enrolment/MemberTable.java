package dev.kanmon.server.enrolment;

import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of members. */
final class MemberTable {
    private static final String ROW =
            "select m.id, m.enrolment, m.place, m.stage, m.joined_at, m.started_at, m.finished_at, m.officer,"
                    + " m.person, m.holder from member m ";

    private MemberTable() {}

    static void insert(Transaction tx, UUID id, UUID enrolment, int place, String document) {
        tx.sql()
                .sql("insert into member (id, enrolment, place, document, stage) values (?, ?, ?, ?, 'ENROLLED')")
                .params(id.toString(), enrolment.toString(), place, document)
                .update();
    }

    static Optional<Member> find(JdbcClient sql, UUID id) {
        return sql.sql(ROW + "where m.id = ?")
                .param(id.toString())
                .query((row, n) -> member(row))
                .optional();
    }

    static List<Member> ofEnrolment(JdbcClient sql, UUID enrolment) {
        return sql.sql(ROW + "where m.enrolment = ? order by m.place")
                .param(enrolment.toString())
                .query((row, n) -> member(row))
                .list();
    }

    static Optional<Member> ofHolder(JdbcClient sql, UUID holder) {
        return sql.sql(ROW + "where m.holder = ?")
                .param(holder.toString())
                .query((row, n) -> member(row))
                .optional();
    }

    static List<Member> ofPerson(JdbcClient sql, UUID person) {
        return sql.sql(ROW + "where m.person = ?")
                .param(person.toString())
                .query((row, n) -> member(row))
                .list();
    }

    /** Members on a voyage who enrolled with one of these documents, those who ended left out. */
    static List<Member> withDocuments(JdbcClient sql, String voyage, LocalDate day, List<String> documents) {
        return sql.sql(ROW + """
            join enrolment e on e.id = m.enrolment
            where e.voyage = :voyage and e.day = :day and m.document in (:documents) and m.stage <> 'ENDED'
            """)
                .param("voyage", voyage)
                .param("day", day.toString())
                .param("documents", documents)
                .query((row, n) -> member(row))
                .list();
    }

    /**
     * Whether an officer answered already for somebody on a voyage with one of these documents, or they asked for protection:
     * neither begins anew by enrolling again.
     */
    static boolean answered(JdbcClient sql, String voyage, LocalDate day, List<String> documents) {
        return sql.sql("""
                        select exists (
                          select 1 from member m join enrolment e on e.id = m.enrolment join outcome o on o.member = m.id
                          where e.voyage = :voyage and e.day = :day and m.document in (:documents)
                            and (o.outcome = 'PROTECTION' or o.outcome = 'ORDINARY_COUNTER' and o.officer is not null))
                        """)
                .param("voyage", voyage)
                .param("day", day.toString())
                .param("documents", documents)
                .query(Boolean.class)
                .single();
    }

    /** The same of a carrier's traveller. */
    static boolean answered(JdbcClient sql, UUID person) {
        return sql.sql("""
                        select exists (
                          select 1 from member m join outcome o on o.member = m.id
                          where m.person = ? and (o.outcome = 'PROTECTION' or o.outcome = 'ORDINARY_COUNTER' and o.officer is not null))
                        """).param(person.toString()).query(Boolean.class).single();
    }

    /** Everyone who enrolled for a voyage, those who ended too. */
    static List<Member> onVoyage(JdbcClient sql, String voyage, LocalDate day) {
        return sql.sql(ROW + """
                        join enrolment e on e.id = m.enrolment
                        where e.voyage = ? and e.day = ?
                        """)
                .params(voyage, day.toString())
                .query((row, n) -> member(row))
                .list();
    }

    /** Everyone of a post and day. */
    static List<InLine> inLine(JdbcClient sql, String post, LocalDate day) {
        return sql.sql(ROW.replace(" from member m", ", e.departure, e.slot from member m") + """
            join enrolment e on e.id = m.enrolment where e.post = ? and e.day = ?
            """)
                .params(post, day.toString())
                .query((row, n) -> new InLine(
                        member(row),
                        LocalDateTime.parse(row.getString(11)),
                        row.getString(12) == null ? null : LocalDateTime.parse(row.getString(12))))
                .list();
    }

    /** Who enrolled with a document; where it was for two voyages, the one that leaves first. */
    static Optional<Member> ofDocument(JdbcClient sql, String post, LocalDate day, String document) {
        return sql.sql(ROW + """
            join enrolment e on e.id = m.enrolment
            where e.post = ? and e.day = ? and m.document = ? order by m.stage = 'ENDED', e.departure limit 1
            """)
                .params(post, day.toString(), document)
                .query((row, n) -> member(row))
                .optional();
    }

    /**
     * A member and what a traveller with their document is on.
     *
     * @param voyage for which the member enrolled, in the one spelling that is compared
     * @param boarded the traveller's voyage, as its carrier spells it
     */
    record Elsewhere(Member member, String voyage, String boarded) {}

    /** Members without an outcome who enrolled from the same port for the same day with a document of this traveller's. */
    static List<Elsewhere> elsewhere(JdbcClient sql, UUID person) {
        return sql.sql(ROW.replace(" from member m", ", e.voyage, v.designator from member m") + """
                        join enrolment e on e.id = m.enrolment
                        join traveller t on t.id = ?
                        join voyage v on v.id = t.voyage
                        join traveller_key k on k.voyage = v.id and k.traveller = t.id and k.key = m.document
                        where m.stage <> 'ENDED' and e.origin = v.origin and e.day = v.day
                        """)
                .param(person.toString())
                .query((row, n) -> new Elsewhere(member(row), row.getString(11), row.getString(12)))
                .list();
    }

    /** Whether anybody enrolled for a voyage; asked for each list of a carrier. */
    static boolean anyOn(JdbcClient sql, String voyage, LocalDate day) {
        return sql.sql("select exists (select 1 from enrolment where voyage = ? and day = ?)")
                .params(voyage, day.toString())
                .query(Boolean.class)
                .single();
    }

    /**
     * Parties with members who were not seen by departure.
     *
     * @param most parties at once
     */
    static List<UUID> overdue(JdbcClient sql, Instant now, int most) {
        return sql.sql("""
                        select distinct e.id from enrolment e join member m on m.enrolment = e.id
                        where e.leaves_at <= :now and m.stage not in ('ENDED', 'PRE_CONFIRMED')
                        limit :most
                        """)
                .param("now", Microseconds.of(now))
                .param("most", most)
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    static void stage(Transaction tx, UUID id, Stage stage) {
        tx.sql()
                .sql("update member set stage = ? where id = ?")
                .params(stage.name(), id.toString())
                .update();
    }

    static void joined(Transaction tx, UUID id, Instant at) {
        tx.sql()
                .sql("update member set stage = 'JOINED', joined_at = coalesce(joined_at, ?) where id = ?")
                .params(Microseconds.of(at), id.toString())
                .update();
    }

    static void started(Transaction tx, UUID id, UUID officer, Instant at) {
        tx.sql()
                .sql("update member set stage = 'AT_DESK', started_at = coalesce(started_at, ?), officer = ? where"
                        + " id = ?")
                .params(Microseconds.of(at), officer.toString(), id.toString())
                .update();
    }

    static void preConfirmed(Transaction tx, UUID id, UUID holder, Instant at) {
        tx.sql()
                .sql("update member set stage = 'PRE_CONFIRMED', finished_at = ?, holder = ? where id = ?")
                .params(Microseconds.of(at), holder.toString(), id.toString())
                .update();
    }

    static void finished(Transaction tx, UUID id, Instant at) {
        tx.sql()
                .sql("update member set finished_at = coalesce(finished_at, ?) where id = ? and started_at is not null")
                .params(Microseconds.of(at), id.toString())
                .update();
    }

    static void person(Transaction tx, UUID id, UUID person) {
        tx.sql()
                .sql("update member set person = ? where id = ?")
                .params(person.toString(), id.toString())
                .update();
    }

    static void delete(Transaction tx, UUID id) {
        tx.sql().sql("delete from member where id = ?").param(id.toString()).update();
    }

    static void deleteOf(Transaction tx, UUID enrolment) {
        tx.sql()
                .sql("delete from member where enrolment = ?")
                .param(enrolment.toString())
                .update();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getInt(3),
                Stage.valueOf(row.getString(4)),
                instant(row, 5),
                instant(row, 6),
                instant(row, 7),
                id(row.getString(8)),
                id(row.getString(9)),
                id(row.getString(10)));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return row.wasNull() ? null : Microseconds.toInstant(micros);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
