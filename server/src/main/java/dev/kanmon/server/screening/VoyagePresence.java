package dev.kanmon.server.screening;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.Purpose;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
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

    VoyagePresence(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * What a message makes of everyone on its voyage.
     *
     * @param voyage its id; absent where no list told of it before
     * @param moves travellers whose presence changes
     * @param unknown travellers listed whom no list told of before
     */
    public record Change(Purpose purpose, @Nullable UUID voyage, List<Move> moves, int unknown) {
        public Change {
            moves = List.copyOf(moves);
        }
    }

    /** One traveller's new presence. */
    public record Move(UUID traveller, Presence presence) {}

    /** Finds out what a list changes, whatever its purpose. */
    public Change change(PassengerList list, Instant received) {
        VoyageIdentity identity = VoyageIdentity.of(list.voyage(), received);
        Set<String> listed = new HashSet<>();
        for (String traveller : TravellerIdentity.of(list.travellers())) {
            String text = VoyageScreening.travellerText(identity, traveller);
            listed.add(HexFormat.of()
                    .formatHex(store.keys().fingerprint("traveller", text.getBytes(StandardCharsets.UTF_8))));
        }
        Purpose purpose = list.purpose();
        Optional<UUID> voyage = store.read(sql -> VoyageScreening.voyageId(sql, identity));
        if (voyage.isEmpty()) {
            return new Change(purpose, null, List.of(), listed.size());
        }
        List<Move> moves = new ArrayList<>();
        for (Known known : known(voyage.get())) {
            Presence after = known.presence().after(purpose, listed.remove(known.identity()));
            if (after != known.presence()) {
                moves.add(new Move(known.traveller(), after));
            }
        }
        return new Change(purpose, voyage.get(), moves, listed.size());
    }

    private List<Known> known(UUID voyage) {
        return store.read(sql -> sql.sql("select id, identity, presence from traveller where voyage = ?")
                .param(voyage.toString())
                .query((row, n) -> new Known(
                        UUID.fromString(row.getString(1)), row.getString(2), Presence.valueOf(row.getString(3))))
                .list());
    }

    /** Writes a change of presence and its ledger line. */
    public void record(Transaction tx, UUID message, Change change) {
        move(tx, change);
        ledger.append(
                tx,
                new LedgerEvent.PresenceTold(
                        message,
                        change.voyage(),
                        change.purpose(),
                        change.moves().size(),
                        change.unknown()));
    }

    /** Writes that travellers are expected again who had been cancelled; their decisions are the ledger's lines. */
    public void move(Transaction tx, Change change) {
        for (Move move : change.moves()) {
            tx.sql()
                    .sql("update traveller set presence = ? where id = ?")
                    .params(move.presence().name(), move.traveller().toString())
                    .update();
        }
    }

    private record Known(UUID traveller, String identity, Presence presence) {}
}
