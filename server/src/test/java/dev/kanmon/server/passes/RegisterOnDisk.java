package dev.kanmon.server.passes;

import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.PassNumber;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A register with its keys on a folder, without a server around it. */
final class RegisterOnDisk implements AutoCloseable {
    static final PassSettings SETTINGS = new PassSettings(List.of("KR", "JP"), "Kanmon", null, Duration.ofHours(4));
    static final UUID OFFICER = new UUID(7, 7);

    final Store store;
    final PassKeys keys;
    final PassRegister register;
    final PassStatus status;
    private final Clock clock;

    RegisterOnDisk(Path folder, Clock clock) {
        this.clock = clock;
        store = Store.open(folder, clock);
        keys = new PassKeys(store, SETTINGS, clock);
        register = new PassRegister(store, new Ledger(store), new PassPress(store, keys, clock));
        status = new PassStatus(store, keys, SETTINGS, clock);
    }

    /** Someone who enters Japan today with a key of their own, which is durable. */
    PassOrder order(UUID traveller) {
        return order(traveller, key(), "KIM  MINJI");
    }

    PassOrder order(UUID traveller, UUID key, String name) {
        LocalDate today = LocalDate.now(clock);
        TravelAuthorization content = new TravelAuthorization(
                PassNumber.of("JP", today, 0).text(),
                name,
                LocalDate.of(1988, 3, 5),
                "F",
                "KOR",
                "M123A4567",
                "ICN",
                today,
                today.plusDays(1),
                "000090",
                "1",
                "PRE CONFIRMED",
                "KE703 20261122 ICN NRT KOR");
        return new PassOrder(
                traveller, new UUID(1, 1), Ids.next(clock.instant()), key, new PassDraft.Issuable("JPN", content));
    }

    UUID key() {
        DataKey key = store.keys().create(KeyPurpose.TRAVELLER, clock.instant().plus(Duration.ofDays(60)));
        store.write(tx -> {
            tx.keep(key);
            return key;
        });
        return key.id();
    }

    IssueResult issue(PassOrder order) {
        return register.issue(List.of(order), (tx, decision) -> true, OFFICER).getFirst();
    }

    List<String> ledger(String kind) {
        return store.read(sql -> sql.sql("select body from ledger where kind = ? order by number")
                .param(kind)
                .query(String.class)
                .list());
    }

    @Override
    public void close() {
        store.close();
    }
}
