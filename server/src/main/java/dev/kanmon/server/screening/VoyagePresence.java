package dev.kanmon.server.screening;

import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.passes.WithdrawalReason;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is on a voyage, as cancellations and close-outs tell. Nobody is screened again by it. Hold the voyage's {@linkplain
 * VoyageScreening#lock lock} from {@link #change} until {@link #record} is durable.
 */
@Component
public final class VoyagePresence {
    private final Store store;
    private final Ledger ledger;
    private final PassRegister passes;
    private final List<TravellerWatch> watches;

    VoyagePresence(Store store, Ledger ledger, PassRegister passes, List<TravellerWatch> watches) {
        this.store = store;
        this.ledger = ledger;
        this.passes = passes;
        this.watches = watches;
    }

    /**
     * What a message makes of everyone on its voyage.
     *
     * @param voyage its id; absent where no list told of it before
     * @param designator carrier and number in the one spelling that is compared
     * @param day of departure, local to the port
     * @param moves travellers whose presence changes
     * @param unknown travellers listed whom no list told of before
     * @param partial whether parts of the list are missing, so that nothing follows for those not listed
     */
    public record Change(
            Purpose purpose,
            @Nullable UUID voyage,
            String designator,
            LocalDate day,
            List<Move> moves,
            List<Traveller> unknown,
            boolean partial) {
        public Change {
            moves = List.copyOf(moves);
            unknown = List.copyOf(unknown);
        }

        /** Whether the message can have meant what it said: its voyage and everyone listed are known. */
        public boolean isSound() {
            return voyage != null && unknown.isEmpty() && !partial;
        }
    }

    /** One traveller's new presence. */
    public record Move(UUID traveller, Presence presence) {}

    /** Finds out what a list changes, whatever its purpose. */
    public Change change(PassengerList list, Instant received) {
        VoyageIdentity identity = VoyageIdentity.of(list.voyage(), received);
        String designator = Presented.designator(identity.designator());
        boolean partial = list.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.PARTS_MISSING);
        Optional<UUID> voyage =
                identity.isReadable() ? store.read(sql -> VoyageScreening.voyageId(sql, identity)) : Optional.empty();
        if (voyage.isEmpty()) {
            return new Change(list.purpose(), null, designator, identity.day(), List.of(), list.travellers(), partial);
        }
        Map<UUID, Known> known = known(voyage.get());
        Map<String, Set<UUID>> keys = keys(voyage.get());
        Set<UUID> listed = new HashSet<>();
        List<Traveller> unknown = new ArrayList<>();
        for (Traveller traveller : list.travellers()) {
            meant(traveller, keys).filter(listed::add).ifPresentOrElse(found -> {}, () -> unknown.add(traveller));
        }
        return new Change(
                list.purpose(),
                voyage.get(),
                designator,
                identity.day(),
                moves(list, known, listed, unknown.isEmpty() && !partial),
                unknown,
                partial);
    }

    /**
     * Who moves where.
     *
     * @param conclusive whether absence from the list says something: all its parts are here, and everyone on it is known
     */
    private static List<Move> moves(PassengerList list, Map<UUID, Known> known, Set<UUID> listed, boolean conclusive) {
        boolean namesCrew = list.document().equals("250")
                || list.travellers().stream().anyMatch(traveller -> traveller.role() == Traveller.Role.CREW);
        boolean namesOthers = !list.document().equals("250");
        List<Move> moves = new ArrayList<>();
        known.forEach((traveller, standing) -> {
            boolean covered = standing.crew() ? namesCrew : namesOthers;
            boolean told = listed.contains(traveller) || list.purpose().isOfWholeVoyage() || (conclusive && covered);
            Presence after =
                    told ? standing.presence().after(list.purpose(), listed.contains(traveller)) : standing.presence();
            if (after != standing.presence()) {
                moves.add(new Move(traveller, after));
            }
        });
        return moves;
    }

    private Optional<UUID> meant(Traveller traveller, Map<String, Set<UUID>> keys) {
        return TravellerKeys.of(traveller).stream()
                .map(this::fingerprint)
                .map(key -> keys.getOrDefault(key, Set.of()))
                .filter(travellers -> travellers.size() == 1)
                .map(travellers -> travellers.iterator().next())
                .findFirst();
    }

    private Map<UUID, Known> known(UUID voyage) {
        Map<UUID, Known> known = new LinkedHashMap<>();
        store.read(sql -> {
            sql.sql("select id, presence, crew from traveller where voyage = ?")
                    .param(voyage.toString())
                    .query(row -> {
                        known.put(
                                UUID.fromString(row.getString(1)),
                                new Known(Presence.valueOf(row.getString(2)), row.getLong(3) == 1));
                    });
            return known;
        });
        return known;
    }

    private Map<String, Set<UUID>> keys(UUID voyage) {
        Map<String, Set<UUID>> keys = new HashMap<>();
        store.read(sql -> {
            sql.sql("select key, traveller from traveller_key where voyage = ?")
                    .param(voyage.toString())
                    .query(row -> {
                        keys.computeIfAbsent(row.getString(1), key -> new HashSet<>())
                                .add(UUID.fromString(row.getString(2)));
                    });
            return keys;
        });
        return keys;
    }

    private String fingerprint(String key) {
        return TravellerKeys.fingerprint(store.keys(), key);
    }

    /** Keeps by what a later message may mean a traveller. */
    void keep(Transaction tx, UUID voyage, UUID traveller, Traveller reported) {
        for (String key : TravellerKeys.stored(reported)) {
            tx.sql()
                    .sql("insert into traveller_key (voyage, key, traveller) values (?, ?, ?) on conflict do nothing")
                    .params(voyage.toString(), fingerprint(key), traveller.toString())
                    .update();
        }
    }

    /** Writes a change of presence and its ledger line; nothing of a list that is screened and moves nobody. */
    public void record(Transaction tx, UUID message, Change change) {
        for (Move move : change.moves()) {
            tx.sql()
                    .sql("update traveller set presence = ? where id = ?")
                    .params(move.presence().name(), move.traveller().toString())
                    .update();
            withdrawn(move.presence()).ifPresent(reason -> passes.withdraw(tx, move.traveller(), reason, null));
            watches.forEach(watch -> watch.moved(tx, move.traveller(), move.presence()));
        }
        if (change.purpose() == Purpose.CANCEL_VOYAGE) {
            watches.forEach(watch -> watch.cancelled(tx, change.designator(), change.day()));
        }
        if (!change.moves().isEmpty() || !change.purpose().isScreened()) {
            ledger.append(
                    tx,
                    new LedgerEvent.PresenceTold(
                            message,
                            change.voyage(),
                            change.purpose(),
                            change.moves().size(),
                            change.purpose().isScreened() ? 0 : change.unknown().size()));
        }
    }

    /** Why whoever is so present can have no pass any more. */
    private static Optional<WithdrawalReason> withdrawn(Presence presence) {
        return switch (presence) {
            case EXPECTED, ON_BOARD -> Optional.empty();
            case CANCELLED -> Optional.of(WithdrawalReason.CANCELLED);
            case NOT_ON_BOARD -> Optional.of(WithdrawalReason.NOT_ON_BOARD);
        };
    }

    /** Writes that travellers are on board who were in no list before. */
    public void boarded(Transaction tx, ScreenedList strangers) {
        for (ScreenedPerson person : strangers.persons()) {
            ScreenedPerson.Fresh fresh = person.fresh();
            if (fresh != null) {
                tx.sql()
                        .sql("update traveller set presence = ? where id = ?")
                        .params(Presence.ON_BOARD.name(), fresh.person().toString())
                        .update();
                watches.forEach(watch -> watch.moved(tx, fresh.person(), Presence.ON_BOARD));
            }
        }
    }

    private record Known(Presence presence, boolean crew) {}
}
