package dev.kanmon.server.screening;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the desk of a post asks of screening: the decision in force where a carrier's list has the person, and else one of its
 * own, by the same function, on the same basis. Thread-safe.
 */
@Component
public final class DeskScreening {
    private final Store store;
    private final Ledger ledger;
    private final CurrentBasis basis;
    private final Voyages voyages;
    private final RecordSeal seal;

    DeskScreening(Store store, Ledger ledger, CurrentBasis basis, Voyages voyages) {
        this.store = store;
        this.ledger = ledger;
        this.basis = basis;
        this.voyages = voyages;
        this.seal = new RecordSeal(store.keys());
    }

    /** The decision in force about a carrier's traveller; empty where there is none. */
    public Optional<ScreenedTraveller> decided(UUID person) {
        return store.read(sql -> sql.sql("select id from decision where traveller = ? and in_force = 1")
                        .param(person.toString())
                        .query((row, n) -> UUID.fromString(row.getString(1)))
                        .optional())
                .flatMap(voyages::traveller);
    }

    /**
     * Who of a voyage was reported with a document; empty where nobody was, or more than one.
     *
     * @param voyage carrier and number in the one spelling that is compared
     * @param day of departure, local to the port
     * @param number of the document
     * @param birthDate of the holder
     */
    public Optional<UUID> carried(String voyage, LocalDate day, String number, LocalDate birthDate) {
        String key = TravellerKeys.document(store.keys(), number, birthDate);
        return store.read(sql -> {
            List<UUID> found = voyages(sql, voyage, day).stream()
                    .flatMap(id -> sql
                            .sql("select traveller from traveller_key where voyage = ? and key = ?")
                            .params(id.toString(), key)
                            .query((row, n) -> UUID.fromString(row.getString(1)))
                            .list()
                            .stream())
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
    }

    /** The voyage that a list told of; empty where none did. */
    public Optional<UUID> voyage(String voyage, LocalDate day) {
        return store.read(sql -> voyages(sql, voyage, day).stream().findFirst());
    }

    private static List<UUID> voyages(JdbcClient sql, String voyage, LocalDate day) {
        return sql
                .sql("select id, designator from voyage where day = ?")
                .param(day.toString())
                .query((row, n) -> new Named(UUID.fromString(row.getString(1)), row.getString(2)))
                .list()
                .stream()
                .filter(named -> Presented.designator(named.designator()).equals(voyage))
                .map(Named::id)
                .toList();
    }

    private record Named(UUID id, String designator) {}

    /**
     * Screens a member of a party. Where the decision is the one in force, that one stays; else this one takes its place.
     * Returns once it is durable.
     *
     * @param key of the enrolment
     */
    public PostScreening screen(UUID member, DataKey key, Traveller traveller, Voyage voyage) {
        Basis by = basis.get();
        Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Decision decision = VoyageScreening.decide(traveller, voyage, by, now);
        Optional<PostScreening> before = last(member);
        if (before.isPresent()
                && before.get().record().decision().equals(decision)
                && before.get().record().traveller().equals(traveller)
                && before.get().record().voyage().equals(voyage)) {
            return before.get();
        }
        UUID id = Ids.next(now);
        RecordSeal.Sealing sealing =
                seal.seal(key, id, traveller, voyage, now, decision, seal.canonical(traveller, voyage, by.versions()));
        return store.write(tx -> {
            UUID replaced = inForce(tx, member).orElse(null);
            tx.sql()
                    .sql("update post_screening set in_force = 0 where member = ?")
                    .param(member.toString())
                    .update();
            long entry = ledger.append(
                    tx,
                    new LedgerEvent.PostScreened(
                            id,
                            member,
                            decision.outcome(),
                            decision.findings().stream()
                                    .map(finding -> finding.code())
                                    .toList(),
                            decision.basis(),
                            sealing.commitment(),
                            replaced));
            tx.sql()
                    .sql("""
                        insert into post_screening (id, member, outcome, decided_at, ledger_entry, data_key, record, in_force)
                        values (?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                    .params(
                            id.toString(),
                            member.toString(),
                            decision.outcome().name(),
                            Microseconds.of(tx.now()),
                            entry,
                            key.id().toString(),
                            sealing.record())
                    .update();
            return new PostScreening(
                    id,
                    member,
                    decision.outcome(),
                    tx.now(),
                    new ScreenedTraveller.Sealed(traveller, voyage, now, decision, ""));
        });
    }

    /** The decision of the desk in force about a member; empty where there is none, or its key is destroyed. */
    public Optional<PostScreening> last(UUID member) {
        return store.read(sql -> sql.sql(
                        "select id, outcome, decided_at, data_key, record from post_screening where member = ? and"
                                + " in_force = 1")
                .param(member.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString(1));
                    Outcome outcome = Outcome.valueOf(row.getString(2));
                    Instant at = Microseconds.toInstant(row.getLong(3));
                    return seal.open(UUID.fromString(row.getString(4)), row.getBytes(5), id)
                            .map(record -> new PostScreening(id, member, outcome, at, record));
                })
                .optional()
                .flatMap(found -> found));
    }

    /** Takes away all decisions of the desk about a member; part of the transaction after which nothing is kept of them. */
    public static void forget(Transaction tx, UUID member) {
        tx.sql()
                .sql("delete from post_screening where member = ?")
                .param(member.toString())
                .update();
    }

    /** Whether a decision of the desk is the one in force about its member. */
    public static boolean holds(Transaction tx, UUID screening) {
        return tx.sql()
                        .sql("select count(*) from post_screening where id = ? and in_force = 1")
                        .param(screening.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Optional<UUID> inForce(Transaction tx, UUID member) {
        return tx.sql()
                .sql("select id from post_screening where member = ? and in_force = 1")
                .param(member.toString())
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .optional();
    }
}
