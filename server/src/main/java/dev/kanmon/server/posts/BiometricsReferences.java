package dev.kanmon.server.posts;

import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate on biometrics at the desk, and the reference to what another system took where it is open. Nothing biometric is
 * taken or kept here. A class that was told once shuts the gate for good: nobody can take it back to open it.
 */
@Component
final class BiometricsReferences {
    /** An id of another system. */
    static final int LONGEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Ledger ledger;

    BiometricsReferences(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * What is kept sealed of a member.
     *
     * @param status that an officer was told of
     * @param reference to what another system took; absent where there is none
     */
    record Kept(BiometricsGate.Status status, @Nullable String reference) {
        @Override
        public String toString() {
            return "Kept[]";
        }
    }

    /** What is kept; empty where nothing is. */
    Optional<Kept> of(UUID member) {
        return store.read(sql -> of(sql, member));
    }

    private Optional<Kept> of(JdbcClient sql, UUID member) {
        return sql.sql("select data_key, sealed from post_biometrics where member = ?")
                .param(member.toString())
                .query((row, n) -> store.keys()
                        .open(UUID.fromString(row.getString(1)), row.getBytes(2), context(member))
                        .map(plain -> JSON.readValue(plain, Kept.class)))
                .optional()
                .flatMap(kept -> kept);
    }

    /** Whether biometrics may be asked for, by document, age on the day and the class told. */
    BiometricsGate.Answer gate(Sight sight) {
        return gate(sight, of(sight.member().id()).map(Kept::status).orElse(BiometricsGate.Status.NONE));
    }

    private static BiometricsGate.Answer gate(Sight sight, BiometricsGate.Status status) {
        LocalDate day = sight.desk().day();
        BiometricsGate.Answer enrolled = ask(sight.enrolled().mrz(), status, day);
        return sight.document() == null || enrolled != BiometricsGate.Answer.MAY_BE_ASKED
                ? enrolled
                : ask(sight.document().mrz(), status, day);
    }

    private static BiometricsGate.Answer ask(Mrz mrz, BiometricsGate.Status status, LocalDate day) {
        return BiometricsGate.ask(ReadDocument.bornAtLatest(mrz), mrz.documentCode(), status, day);
    }

    /**
     * Keeps the class that was told, or the reference where the gate is open. What was kept before is read in the transaction
     * that writes: of two officers' words at once, none opens what the other shut.
     *
     * @throws DeskProblem where a reference is given and the gate is shut, or the member is not with this officer any more;
     *     nothing is kept then
     */
    void keep(Sight sight, BiometricsGate.Status told, @Nullable String reference, UUID officer) {
        DataKey key = store.keys()
                .find(sight.party().dataKey(), KeyPurpose.ENROLMENT)
                .orElseThrow(() -> DeskProblem.of(DeskProblem.Why.NOBODY));
        UUID member = sight.member().id();
        DeskProblem.Why against = store.<DeskProblem.@Nullable Why>write(tx -> {
            if (!Members.isWith(tx, member, officer)) {
                return DeskProblem.Why.NOT_WITH_YOU;
            }
            Kept before = of(tx.sql(), member).orElse(new Kept(BiometricsGate.Status.NONE, null));
            BiometricsGate.Status status = before.status() == BiometricsGate.Status.NONE ? told : before.status();
            boolean open = gate(sight, status) == BiometricsGate.Answer.MAY_BE_ASKED;
            if (reference != null && !open) {
                return DeskProblem.Why.BIOMETRICS_SHUT;
            }
            // A reference of whom the gate is shut for is forgotten with the word that shuts it.
            Kept now = new Kept(status, !open ? null : reference == null ? before.reference() : reference);
            write(tx, member, key, now, officer);
            if (reference != null) {
                ledger.append(tx, new LedgerEvent.BiometricsReferred(member, officer));
            }
            return null;
        });
        if (against != null) {
            throw DeskProblem.of(against);
        }
    }

    private void write(Transaction tx, UUID member, DataKey key, Kept now, UUID officer) {
        tx.sql()
                .sql("""
                        insert into post_biometrics (member, at, officer, data_key, sealed) values (?, ?, ?, ?, ?)
                        on conflict (member) do update set at = excluded.at, officer = excluded.officer,
                          data_key = excluded.data_key, sealed = excluded.sealed
                        """)
                .params(
                        member.toString(),
                        Microseconds.of(tx.now()),
                        officer.toString(),
                        key.id().toString(),
                        store.keys().seal(key, JSON.writeValueAsBytes(now), context(member)))
                .update();
    }

    private static String context(UUID member) {
        return "post biometrics " + member;
    }
}
