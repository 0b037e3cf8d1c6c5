package dev.kanmon.server.access;

import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.CarrierKeyCreated;
import dev.kanmon.server.ledger.LedgerEvent.CarrierKeyRevoked;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The keys by which carriers send messages. Safe for use by any thread. */
@Component
final class CarrierKeys {
    /** Two characters of IATA, three of ICAO, four of a ferry line (SCAC). */
    static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{2,4}");

    /** Tells people, and programs that look for leaked secrets, what a key is. */
    private static final String PREFIX = "kmn_";

    private final Store store;
    private final Ledger ledger;

    CarrierKeys(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * Makes a key.
     *
     * @param carrier a {@link #DESIGNATOR}
     * @return the key itself, which nobody can ever see again
     */
    String create(String carrier, AccountPrincipal by) {
        if (!DESIGNATOR.matcher(carrier).matches()) {
            throw new IllegalArgumentException("not the designator of a carrier");
        }
        String key = PREFIX + Secret.fresh();
        return store.write(tx -> {
            UUID id = Ids.next(tx.now());
            tx.sql()
                    .sql("insert into carrier_key (id, carrier, secret_hash, created_at)"
                            + " values (:id, :carrier, :hash, :now)")
                    .param("id", id.toString())
                    .param("carrier", carrier)
                    .param("hash", Secret.hash(key))
                    .param("now", Microseconds.of(tx.now()))
                    .update();
            ledger.append(tx, new CarrierKeyCreated(id, carrier, by.account()));
            return key;
        });
    }

    /** Takes a key back, at once. */
    void revoke(UUID id, AccountPrincipal by) {
        store.write(tx -> {
            boolean revoked = tx.sql()
                            .sql("update carrier_key set revoked_at = :now where id = :id and revoked_at is null")
                            .param("now", Microseconds.of(tx.now()))
                            .param("id", id.toString())
                            .update()
                    > 0;
            if (revoked) {
                ledger.append(tx, new CarrierKeyRevoked(id, by.account()));
            }
            return revoked;
        });
    }

    /** All keys, the newest first. */
    List<CarrierKey> all() {
        return store.read(sql -> sql.sql("select id, carrier, created_at, revoked_at from carrier_key"
                        + " order by created_at desc, id desc")
                .query((row, number) -> {
                    long revokedAt = row.getLong("revoked_at");
                    return new CarrierKey(
                            UUID.fromString(row.getString("id")),
                            row.getString("carrier"),
                            Microseconds.toInstant(row.getLong("created_at")),
                            revokedAt == 0 ? null : Microseconds.toInstant(revokedAt));
                })
                .list());
    }

    /** Whose key it is, while it is good. */
    Optional<CarrierPrincipal> holder(String key) {
        byte[] hash = Secret.hash(key);
        return store.read(sql -> sql.sql(
                        "select id, carrier from carrier_key" + " where secret_hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, number) ->
                        new CarrierPrincipal(UUID.fromString(row.getString("id")), row.getString("carrier")))
                .optional());
    }

    /** Whether there has ever been a key, good or revoked. */
    boolean any() {
        return store.read(sql ->
                sql.sql("select count(*) from carrier_key").query(Long.class).single() > 0);
    }
}
