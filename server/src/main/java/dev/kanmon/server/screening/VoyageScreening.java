package dev.kanmon.server.screening;

import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.profile.StateProfile;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.screening.ScreenedPerson.Fresh;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Screens the travellers of a passenger list and records what was decided.
 *
 * <p>The work is in two steps so that nothing slow happens on the store's writer: {@link #screen} reads, decides and
 * seals; {@link #record} writes. Between the two the caller holds the voyage's {@link #lock}, so that two lists of one
 * voyage follow each other while other voyages go on.
 */
@Component
public final class VoyageScreening {
    /** Locks shared by all voyages. More than enough to keep unrelated voyages apart on any machine Kanmon runs on. */
    private static final int LOCKS = 256;

    private static final Logger LOG = LoggerFactory.getLogger(VoyageScreening.class);

    private final Store store;
    private final Ledger ledger;
    private final CurrentBasis basis;
    private final VoyagePresence presence;
    private final PassRegister passes;
    private final List<TravellerWatch> watches;
    private final RecordSeal seal;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    VoyageScreening(
            Store store,
            Ledger ledger,
            CurrentBasis basis,
            VoyagePresence presence,
            PassRegister passes,
            List<TravellerWatch> watches) {
        this.store = store;
        this.ledger = ledger;
        this.basis = basis;
        this.presence = presence;
        this.passes = passes;
        this.watches = watches;
        this.seal = new RecordSeal(store.keys());
    }

    /** The lock of one voyage; hold it from before {@link #screen} until {@link #record} is durable. */
    public Lock lock(PassengerList list, Instant received) {
        String identity = VoyageIdentity.of(list.voyage(), received).text();
        return locks[Math.floorMod(identity.hashCode(), LOCKS)];
    }

    /**
     * Decides about everyone on a list.
     *
     * @param list what the carrier reported
     * @param received when it came in; decisions are taken as of this moment
     * @param profile the State whose rule says how long a record is kept
     */
    public ScreenedList screen(PassengerList list, Instant received, StateProfile profile) {
        Basis decidedBy = basis.get();
        VoyageIdentity identity = VoyageIdentity.of(list.voyage(), received);
        Optional<UUID> known = store.read(sql -> voyageId(sql, identity));
        Map<String, Standing> standing =
                known.map(id -> store.read(sql -> standing(sql, id))).orElse(Map.of());
        boolean awaited = watches.stream()
                .anyMatch(watch -> watch.awaits(Presented.designator(identity.designator()), identity.day()));
        List<String> identities = TravellerIdentity.of(list.travellers());
        List<ScreenedPerson> persons = new ArrayList<>(list.travellers().size());
        for (int place = 0; place < list.travellers().size(); place++) {
            Traveller traveller = list.travellers().get(place);
            String print = fingerprint("traveller", travellerText(identity, identities.get(place)));
            Decision decision = decide(traveller, list.voyage(), decidedBy, received);
            byte[] inputs = seal.canonical(traveller, list.voyage(), decidedBy.versions());
            String inputsPrint = fingerprint("inputs", inputs);
            Standing before = standing.get(print);
            if (before != null && before.inputs().equals(inputsPrint)) {
                persons.add(new ScreenedPerson(traveller, decision, before.decision(), null));
                continue;
            }
            Optional<DataKey> kept =
                    before == null ? Optional.empty() : store.keys().find(before.key(), KeyPurpose.TRAVELLER);
            DataKey key = kept.orElseGet(() -> store.keys().create(KeyPurpose.TRAVELLER, keptUntil(identity, profile)));
            UUID id = Ids.next(received);
            RecordSeal.Sealing sealing = seal.seal(key, id, traveller, list.voyage(), received, decision, inputs);
            persons.add(new ScreenedPerson(
                    traveller,
                    decision,
                    id,
                    new Fresh(
                            before == null ? Ids.next(received) : before.person(),
                            key,
                            kept.isEmpty(),
                            print,
                            place,
                            inputsPrint,
                            sealing.commitment(),
                            sealing.record(),
                            before == null ? null : before.decision(),
                            before == null && !awaited ? null : pass(traveller, list.voyage(), decision, decidedBy))));
        }
        return new ScreenedList(known.orElseGet(() -> Ids.next(received)), identity, persons);
    }

    /** Writes decisions and their ledger lines; all of a list or nothing of it. */
    public void record(Transaction tx, UUID message, ScreenedList list) {
        putVoyage(tx.sql(), list);
        for (ScreenedPerson person : list.persons()) {
            Fresh fresh = person.fresh();
            if (fresh != null) {
                record(tx, message, list, person, fresh);
            }
        }
    }

    private void record(Transaction tx, UUID message, ScreenedList list, ScreenedPerson person, Fresh fresh) {
        UUID voyage = list.voyage();
        if (fresh.newKey()) {
            tx.keep(fresh.key());
        }
        tx.sql()
                .sql("""
                    insert into traveller (id, voyage, identity, place, data_key, crew) values (?, ?, ?, ?, ?, ?)
                    on conflict (voyage, identity) do update set place = excluded.place, data_key = excluded.data_key
                    """)
                .params(
                        fresh.person().toString(),
                        voyage.toString(),
                        fresh.identity(),
                        fresh.place(),
                        fresh.key().id().toString(),
                        person.traveller().role() == Traveller.Role.CREW ? 1 : 0)
                .update();
        presence.keep(tx, voyage, fresh.person(), person.traveller());
        if (fresh.replaces() != null) {
            tx.sql()
                    .sql("update decision set in_force = 0 where id = ?")
                    .param(fresh.replaces().toString())
                    .update();
            passes.withdrawUnless(tx, fresh.person(), fresh.pass());
        }
        watches.forEach(watch -> watch.decided(
                tx,
                Presented.designator(list.identity().designator()),
                list.identity().day(),
                fresh.person(),
                TravellerKeys.documents(store.keys(), person.traveller()),
                fresh.pass()));
        Decision decision = person.decision();
        List<FindingCode> codes =
                decision.findings().stream().map(finding -> finding.code()).toList();
        long entry = ledger.append(
                tx,
                new LedgerEvent.TravellerDecided(
                        person.id(),
                        voyage,
                        message,
                        decision.outcome(),
                        decision.directive(),
                        codes,
                        decision.basis(),
                        fresh.commitment(),
                        fresh.replaces()));
        tx.sql()
                .sql("""
                    insert into decision
                      (id, traveller, message, outcome, directive, decided_at, ledger_entry, inputs, data_key, record, in_force)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                    """)
                .params(
                        person.id().toString(),
                        fresh.person().toString(),
                        message.toString(),
                        decision.outcome().name(),
                        decision.directive().name(),
                        Microseconds.of(tx.now()),
                        entry,
                        fresh.inputs(),
                        fresh.key().id().toString(),
                        fresh.record())
                .update();
    }

    /** What a pass would say by this decision at the most, as the register tells it; null where there can be none, even at a desk. */
    private @Nullable String pass(Traveller traveller, Voyage voyage, Decision decision, Basis decidedBy) {
        PassDraft draft =
                PassGrounds.seen(traveller, voyage, decision, decidedBy.ports()).orElse(null);
        return draft instanceof PassDraft.Issuable issuable ? passes.fingerprint(issuable.content()) : null;
    }

    /** A fault of ours in one person's screening must not cost the others theirs, and never boards anybody. */
    static Decision decide(Traveller traveller, Voyage voyage, Basis basis, Instant asOf) {
        try {
            return Screening.screen(traveller, voyage, basis, asOf);
        } catch (RuntimeException fault) {
            // The class alone: a message of the fault may carry personal data.
            LOG.error("screening a traveller failed: {}", fault.getClass().getName());
            return Decision.of(List.of(Finding.of(FindingCode.SCREENING_FAILED, Map.of())), basis.versions());
        }
    }

    /** The end of the last day on which a record may be kept, counted from the day of arrival. */
    private static Instant keptUntil(VoyageIdentity voyage, StateProfile profile) {
        LocalDate arrival =
                voyage.arrival() == null ? voyage.day() : voyage.arrival().toLocalDate();
        return arrival.plus(profile.recordKept())
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    /** By what one traveller on one voyage is told from all others; personal data, to be fingerprinted. */
    static String travellerText(VoyageIdentity voyage, String traveller) {
        return voyage.text() + '\n' + traveller;
    }

    static Optional<UUID> voyageId(JdbcClient sql, VoyageIdentity identity) {
        return sql.sql("select id from voyage where identity = ?")
                .param(identity.text())
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    private static Map<String, Standing> standing(JdbcClient sql, UUID voyage) {
        Map<String, Standing> byIdentity = new HashMap<>();
        sql.sql("""
            select t.identity, t.id, t.data_key, d.id, d.inputs
            from traveller t join decision d on d.traveller = t.id and d.in_force = 1
            where t.voyage = ?
            """).param(voyage.toString()).query(row -> {
            byIdentity.put(
                    row.getString(1),
                    new Standing(
                            UUID.fromString(row.getString(2)),
                            UUID.fromString(row.getString(3)),
                            UUID.fromString(row.getString(4)),
                            row.getString(5)));
        });
        return byIdentity;
    }

    private static void putVoyage(JdbcClient sql, ScreenedList list) {
        VoyageIdentity voyage = list.identity();
        sql.sql("""
            insert into voyage (id, identity, designator, origin, destination, departure, arrival, day)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (identity) do update set
              destination = excluded.destination, departure = excluded.departure, arrival = excluded.arrival
            """)
                .param(list.voyage().toString())
                .param(voyage.text())
                .param(voyage.designator())
                .param(voyage.origin())
                .param(voyage.destination())
                .param(voyage.departure() == null ? null : voyage.departure().toString())
                .param(voyage.arrival() == null ? null : voyage.arrival().toString())
                .param(voyage.day().toString())
                .update();
    }

    private String fingerprint(String use, String text) {
        return fingerprint(use, text.getBytes(StandardCharsets.UTF_8));
    }

    private String fingerprint(String use, byte[] bytes) {
        return HexFormat.of().formatHex(store.keys().fingerprint(use, bytes));
    }

    /** The decision in force about a traveller before this list. */
    private record Standing(UUID person, UUID key, UUID decision, String inputs) {}
}
