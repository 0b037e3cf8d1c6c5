package dev.kanmon.server.posts;

import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What officers at a post tell officers of the same State at the port of entry. A note is sealed under the enrolment's key and
 * goes with it.
 */
@Component
final class PostNotes {
    /** A short paragraph; what needs more is said by telephone. */
    static final int LONGEST = 500;

    /** Notes shown at once; far more than a port gets on a day. */
    private static final int MOST = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Ledger ledger;

    PostNotes(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * What is kept sealed; personal data.
     *
     * @param name as the document has it
     * @param document its number
     * @param text what the officer wrote
     */
    record Sealed(String name, String document, String text) {
        @Override
        public String toString() {
            return "Sealed[]";
        }
    }

    /**
     * A note; personal data.
     *
     * @param said what it says; absent once the enrolment's key is destroyed
     */
    record Note(
            UUID id,
            String post,
            String voyage,
            Instant at,
            @Nullable Sealed said) {}

    void leave(Transaction tx, Sight sight, String text, UUID officer) {
        UUID id = Ids.next(tx.now());
        DataKey key = store.keys()
                .find(sight.party().dataKey(), KeyPurpose.ENROLMENT)
                .orElseThrow(() -> DeskProblem.of(DeskProblem.Why.NOBODY));
        Mrz mrz = sight.enrolled().mrz();
        String name = mrz.given() == null ? mrz.surname() : mrz.surname() + ", " + mrz.given();
        tx.sql()
                .sql("""
                    insert into post_note (id, member, grantor, post, voyage, port, day, noted_at, officer, data_key, sealed)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                .params(
                        id.toString(),
                        sight.member().id().toString(),
                        sight.desk().post().grantor(),
                        sight.party().post(),
                        sight.party().trip().voyage(),
                        sight.party().trip().to(),
                        sight.party().trip().arrival().toLocalDate().toString(),
                        Microseconds.of(tx.now()),
                        officer.toString(),
                        key.id().toString(),
                        store.keys()
                                .seal(key, JSON.writeValueAsBytes(new Sealed(name, mrz.number(), text)), context(id)))
                .update();
        ledger.append(tx, new LedgerEvent.PostNoted(id, sight.member().id(), officer));
    }

    /**
     * Notes for a port of entry and a day of arrival, the newest first; the look is in the ledger before they are shown.
     *
     * @param grantor the officer's State, alpha-3: notes of no other State are found
     */
    List<Note> read(String grantor, String port, LocalDate day, UUID officer) {
        store.write(tx -> ledger.append(tx, new LedgerEvent.PostNotesViewed(port, day.toString(), officer)));
        return store.read(sql -> sql.sql("select id, post, voyage, noted_at, data_key, sealed from post_note"
                        + " where grantor = ? and port = ? and day = ? order by noted_at desc limit " + MOST)
                .params(grantor, port, day.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString(1));
                    return new Note(
                            id,
                            row.getString(2),
                            row.getString(3),
                            Microseconds.toInstant(row.getLong(4)),
                            store.keys()
                                    .open(UUID.fromString(row.getString(5)), row.getBytes(6), context(id))
                                    .map(plain -> JSON.readValue(plain, Sealed.class))
                                    .orElse(null));
                })
                .list());
    }

    private static String context(UUID id) {
        return "post note " + id;
    }
}
