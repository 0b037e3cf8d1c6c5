package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.StatusList;
import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The signed list of each State. Made anew for whoever asks first after a pass was issued or withdrawn, or after half its
 * life; its number is durable before it leaves. Thread-safe.
 */
@Component
public final class PassStatus {
    private final Store store;
    private final PassKeys keys;
    private final Clock clock;
    private final Duration ageLimit;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    PassStatus(Store store, PassKeys keys, PassSettings settings, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.ageLimit = settings.statusAgeLimit();
    }

    /** States that have a list, alpha-2. */
    public Set<String> states() {
        return keys.states();
    }

    /**
     * The list that is out; it knows every pass that was issued or withdrawn before this call.
     *
     * @param state one of {@link #states}
     */
    public SignedStatus current(String state) {
        String signer = keys.signer(state).certificate().fingerprint();
        Optional<SignedStatus> out = ofUse(state, signer);
        if (out.isPresent()) {
            return out.get();
        }
        // Those who waited get what the first of them made, if nothing has changed since.
        synchronized (locks.computeIfAbsent(state, name -> new Object())) {
            return ofUse(state, signer).orElseGet(() -> make(state, keys.signer(state)));
        }
    }

    private Optional<SignedStatus> ofUse(String state, String signer) {
        Instant now = clock.instant();
        return store.read(sql -> StatusTable.row(sql, state))
                .filter(row -> row.covers() == row.changes()
                        && row.signed().number() > 0
                        && row.signed().signer().equals(signer)
                        && now.isBefore(halfLife(row.signed())))
                .map(StatusTable.Row::signed);
    }

    private static Instant halfLife(SignedStatus list) {
        return list.issued()
                .plus(Duration.between(list.issued(), list.expires()).dividedBy(2));
    }

    private SignedStatus make(String state, SealSigner signer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expires = now.plus(ageLimit);
        Made made = store.read(sql -> {
            Optional<StatusTable.Row> before = StatusTable.row(sql, state);
            long number = number(before.map(row -> row.signed().number()).orElse(0L), now);
            StatusList list =
                    new StatusList(States.alpha3(state), number, now, expires, StatusTable.standing(sql, state, now));
            return new Made(before.map(StatusTable.Row::changes).orElse(0L), list);
        });
        SignedStatus signed = new SignedStatus(
                made.list().number(),
                now,
                expires,
                signer.certificate().fingerprint(),
                made.list().sign(signer));
        store.write(tx -> put(tx, state, made.covers(), signed));
        return signed;
    }

    /**
     * One more than the last, and not below the clock's seconds: gates take no lower number than they saw, and after a store
     * was restored from yesterday's copy they would take none for a day.
     */
    private static long number(long before, Instant now) {
        return Math.max(before + 1, now.getEpochSecond());
    }

    private static @Nullable Void put(Transaction tx, String state, long covers, SignedStatus signed) {
        StatusTable.put(tx, state, covers, signed);
        return null;
    }

    /**
     * A list that is not signed yet.
     *
     * @param covers changes that it knows
     */
    private record Made(long covers, StatusList list) {}
}
