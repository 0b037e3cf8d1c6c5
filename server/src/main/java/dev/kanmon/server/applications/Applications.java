package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ChipEvidence;
import dev.kanmon.server.applications.ApplicationTable.Row;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receives applications, finds them again, and lets them go. Thread-safe. */
@Component
public final class Applications {
    /** Applications of one voyage: more than the largest aircraft and ferries of the corridor carry, and each is opened to look for a person. */
    static final int MOST_OF_A_VOYAGE = 2_000;

    /** Kept from the start of the day of departure: a sailing of the evening arrives on the next day. */
    static final int DAYS_KEPT = 2;

    /** 128 bits cannot be guessed, and the address is still short enough for a QR code that any phone reads. */
    private static final int SECRET_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Store store;
    private final Ledger ledger;

    Applications(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** When nothing of an application is kept any more. */
    static Instant end(LocalDate departure) {
        return departure.plusDays(DAYS_KEPT).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * Receives an application. Returns once it is durable.
     *
     * @return the secret of its page, which is nowhere kept: 22 characters that are safe in a URL; empty where the voyage has as
     *     many applications as it may
     */
    Optional<String> receive(AskedVoyage voyage, Told told) {
        Instant now = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Instant end = end(voyage.day());
        UUID id = Ids.next(now);
        DataKey key = store.keys().create(KeyPurpose.APPLICATION, end);
        byte[] sealed = store.keys().seal(key, told.bytes(), context(id));
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        byte[] link = link(secret);
        boolean taken = store.write(tx -> {
            if (ApplicationTable.count(tx.sql(), voyage) >= MOST_OF_A_VOYAGE) {
                return false;
            }
            tx.keep(key);
            ApplicationTable.insert(tx, new Row(id, voyage, key.id(), sealed, now, end), link);
            ledger.append(tx, new LedgerEvent.ApplicationReceived(id));
            if (told.chip() != null) {
                ledger.append(tx, verified(id, told.chip()));
            }
            return true;
        });
        return taken ? Optional.of(secret) : Optional.empty();
    }

    /** By the secret of its page; empty for nobody's, one that was taken back, and one whose time is over. */
    Optional<Application> linked(String secret) {
        byte[] link = link(secret);
        return store.read(sql -> ApplicationTable.linked(sql, link)).flatMap(this::opened);
    }

    /** Puts the evidence of a credential to an application, in the place of one before; whether it was still there. */
    boolean verified(Application application, Told.Chip chip) {
        return change(application, application.told().with(chip), verified(application.id(), chip));
    }

    /** Keeps the address of the pass's own page with the application; whether it was still there. */
    boolean opened(Application application, Told.PassLink pass) {
        return change(application, application.told().with(pass), null);
    }

    private boolean change(Application application, Told told, @Nullable LedgerEvent event) {
        Optional<DataKey> key = store.keys().find(application.dataKey(), KeyPurpose.APPLICATION);
        if (key.isEmpty()) {
            return false;
        }
        byte[] sealed = store.keys().seal(key.get(), told.bytes(), context(application.id()));
        return store.write(tx -> {
            boolean there = ApplicationTable.change(tx, application.id(), sealed);
            if (there && event != null) {
                ledger.append(tx, event);
            }
            return there;
        });
    }

    /** Lets an application go at once: its row, its key, and with it what backups hold. Nothing where it is gone already. */
    void withdraw(Application application) {
        boolean there = store.write(tx -> {
            if (!ApplicationTable.delete(tx, application.id())) {
                return false;
            }
            ledger.append(tx, new LedgerEvent.ApplicationWithdrawn(application.id()));
            ledger.append(tx, new LedgerEvent.KeysDestroyed(KeyPurpose.APPLICATION, List.of(application.dataKey())));
            return true;
        });
        if (there) {
            store.keys().destroy(application.dataKey());
        }
    }

    /** Removes the rows of which nothing can be opened any more. */
    void removeEnded(Instant now) {
        store.<@Nullable Void>write(tx -> {
            ApplicationTable.deleteEnded(tx, now);
            return null;
        });
    }

    /** All of a voyage; each is opened, so ask once a page. */
    public VoyageApplications of(VoyageSummary voyage) {
        return AskedVoyage.of(voyage).map(this::of).orElse(VoyageApplications.NONE);
    }

    private VoyageApplications of(AskedVoyage voyage) {
        return new VoyageApplications(store.read(sql -> ApplicationTable.ofVoyage(sql, voyage)).stream()
                .flatMap(row -> opened(row).stream())
                .toList());
    }

    private Optional<Application> opened(Row row) {
        if (!row.endsAt().isAfter(store.clock().instant())) {
            return Optional.empty();
        }
        return store.keys()
                .open(row.dataKey(), row.sealed(), context(row.id()))
                .map(plain -> Application.of(
                        row.id(),
                        row.voyage().designator(),
                        row.voyage().day(),
                        row.dataKey(),
                        row.receivedAt(),
                        Told.of(plain)));
    }

    private static LedgerEvent.ChipVerified verified(UUID id, Told.Chip chip) {
        return new LedgerEvent.ChipVerified(id, chip.verdict().name());
    }

    private byte[] link(String secret) {
        return store.keys().fingerprint("application-link", secret.getBytes(StandardCharsets.UTF_8));
    }

    /** What it is sealed under, so that it cannot be put in another's place. */
    private static String context(UUID id) {
        return "application " + id;
    }

    static Told.@Nullable Chip kept(ChipEvidence evidence, Instant at) {
        return evidence.zone() == null || evidence.text() == null || evidence.object() == null
                ? null
                : new Told.Chip(
                        evidence.text(),
                        evidence.grade(),
                        evidence.verdict(),
                        evidence.object(),
                        Microseconds.toInstant(Microseconds.of(at)));
    }
}
