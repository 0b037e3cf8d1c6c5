package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.PassSeals;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.server.passes.IssueResult.Why;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives passes their places, signs and seals them; nothing of it is durable yet. Whoever prints holds the register's lock until
 * it is, so that no two take one place and places become durable in their order.
 */
@Component
final class PassPress {
    /** Korea and Japan keep one time; of another State of entry, the last place on earth where the day goes on. */
    private static final Map<String, ZoneId> ZONES =
            Map.of("KR", ZoneId.of("Asia/Seoul"), "JP", ZoneId.of("Asia/Tokyo"));

    private final Store store;
    private final PassKeys keys;
    private final Clock clock;

    PassPress(Store store, PassKeys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** What became of an order before it is written. */
    sealed interface Printed {
        /** Written by nobody: it is refused, or the pass that stands says the same. */
        record Not(IssueResult result) implements Printed {}

        /**
         * A pass to write.
         *
         * @param row for the table
         * @param secret of the traveller's page
         */
        record Fresh(PassOrder order, PassTable.Row row, String secret) implements Printed {
            /** Nothing of the secret. */
            @Override
            public String toString() {
                return "Fresh[" + row.pass().id() + "]";
            }
        }
    }

    List<Printed> print(List<PassOrder> orders, UUID by) {
        Instant now = clock.instant();
        Map<String, Integer> places = new HashMap<>();
        List<Printed> printed = new ArrayList<>(orders.size());
        for (PassOrder order : orders) {
            printed.add(print(order, by, now, places));
        }
        return printed;
    }

    private Printed print(PassOrder order, UUID by, Instant now, Map<String, Integer> places) {
        TravelAuthorization draft = order.draft().content();
        String content = PassContent.fingerprint(store.keys(), draft);
        Optional<IssuedPass> standing = store.read(sql -> PassTable.standing(sql, order.traveller())
                .filter(pass -> PassTable.content(sql, pass.id()).equals(content)));
        if (standing.isPresent()) {
            return new Printed.Not(new IssueResult.Stood(order, standing.get()));
        }
        String state = States.alpha2(order.draft().state());
        Instant ends = ends(state, draft.until());
        Optional<DataKey> key = store.keys().find(order.dataKey(), KeyPurpose.TRAVELLER);
        if (!keys.states().contains(state)) {
            return not(order, Why.STATE_WITHOUT_KEYS);
        }
        if (key.isEmpty()) {
            return not(order, Why.DATA_GONE);
        }
        if (!ends.isAfter(now)) {
            return not(order, Why.OVER);
        }
        if (ends.isAfter(now.plus(SignerKeys.LONGEST_PASS))) {
            return not(order, Why.TOO_EARLY);
        }
        SealSigner signer;
        try {
            signer = keys.signer(state);
        } catch (IllegalStateException nobody) {
            return not(order, Why.NO_SIGNER);
        }
        String list = PassNumber.list(state, draft.from());
        int place = places.computeIfAbsent(list, name -> store.read(sql -> PassTable.nextPlace(sql, name)));
        if (place >= PassNumber.PLACES) {
            return not(order, Why.DAY_FULL);
        }
        places.put(list, place + 1);
        PassNumber number = PassNumber.of(state, draft.from(), place);
        IssuedPass pass = new IssuedPass(
                Ids.next(now),
                number,
                order.traveller(),
                order.voyage(),
                order.decision(),
                order.dataKey(),
                now,
                by,
                ends,
                null);
        byte[] sealed =
                store.keys().seal(key.get(), sign(order, number, signer, now).bytes(), PassContent.context(pass.id()));
        String secret = PassLink.fresh();
        return new Printed.Fresh(
                order, new PassTable.Row(pass, content, sealed, PassLink.fingerprint(store.keys(), secret)), secret);
    }

    private static PassForms sign(PassOrder order, PassNumber number, SealSigner signer, Instant now) {
        TravelAuthorization content = order.draft().numbered(number);
        String state = order.draft().state();
        return new PassForms(
                PassSeals.vdsNc(content, state, signer),
                PassSeals.barcode(content, state, signer, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static Printed not(PassOrder order, Why why) {
        return new Printed.Not(new IssueResult.NotIssued(order, why));
    }

    /** The first moment of the day after the last. */
    private static Instant ends(String state, LocalDate last) {
        return last.plusDays(1)
                .atStartOfDay(ZONES.getOrDefault(state, ZoneOffset.ofHours(-12)))
                .toInstant();
    }
}
