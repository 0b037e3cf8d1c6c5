package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Succession;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent.AgreementInForce;
import dev.kanmon.server.ledger.LedgerEvent.AgreementWithdrawn;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The agreements in force, now and at any moment before. Safe for use by any thread. */
@Component
public final class Registry {
    private static final Logger LOG = LoggerFactory.getLogger(Registry.class);

    private final Store store;
    private final Ledger ledger;
    private volatile Current current;

    /** When the next activation comes into force; {@link Instant#MAX} where none waits. */
    private volatile Instant next = Instant.MAX;

    /** Files and what was read from them. */
    private record Current(RegistryVersion registry, AgreementFiles files, Agreements agreements) {}

    /**
     * Takes the files of this release into force where they are news, and then what was to come into force meanwhile.
     *
     * @throws StoreException where the release's files and the desk's do not fit together
     */
    Registry(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
        current = start();
        expectNext();
        look();
    }

    /** The agreements in force at this moment; what has come due switches first. */
    public Agreements inForce() {
        if (!store.clock().instant().isBefore(next)) {
            look();
        }
        return current.agreements();
    }

    /** The registry in force at this moment. */
    public RegistryVersion version() {
        inForce();
        return current.registry();
    }

    /** Every registry that came into force, the newest first. */
    public List<RegistryVersion> versions() {
        inForce();
        return store.read(RegistryTable::all);
    }

    /** The newest registry of a version. */
    public Optional<RegistryVersion> version(String version) {
        return store.read(sql -> RegistryTable.of(sql, version));
    }

    /** The registry that was in force at a moment; empty before the first. */
    public Optional<RegistryVersion> at(Instant moment) {
        inForce();
        return store.read(sql -> RegistryTable.at(sql, moment));
    }

    /** The files of a registry; what is read from them has its version. */
    public AgreementFiles files(RegistryVersion registry) {
        return store.read(sql -> RegistryTable.files(sql, registry));
    }

    /** Runs a step while the registry stays as it is. */
    synchronized <T> T still(Supplier<T> step) {
        look();
        return step.get();
    }

    /** The registry in force with all that waits to come into force: what another activation is to follow. */
    AgreementFiles tip() {
        AgreementFiles tip = current.files();
        for (Draft waiting : store.read(DraftTable::waiting)) {
            tip = tip.with(waiting.instrument(), waiting.text());
        }
        return tip;
    }

    /** To be called whenever what waits has changed. */
    void expectNext() {
        next = store.read(DraftTable::waiting).stream()
                .findFirst()
                .map(draft -> activation(draft).inForceAt())
                .orElse(Instant.MAX);
    }

    /** Switches to what has come due. */
    synchronized void look() {
        Instant now = store.clock().instant();
        for (Draft draft : store.read(DraftTable::waiting)) {
            if (!activation(draft).inForceAt().isAfter(now)) {
                switchTo(draft);
            }
        }
        expectNext();
    }

    private void switchTo(Draft draft) {
        AgreementFiles files = current.files().with(draft.instrument(), draft.text());
        try {
            Agreements agreements = files.read();
            String old = current.files().instruments().get(draft.instrument());
            if (old != null) {
                Succession.require(files.read(draft.instrument(), old), files.read(draft.instrument(), draft.text()));
            }
            Instant due = activation(draft).inForceAt();
            Instant last = current.registry().inForceAt();
            current = enter(files, agreements, due.isBefore(last) ? last : due, draft.id());
        } catch (MalformedFileException unfit) {
            // A release that came in between may have changed what the draft was to follow.
            LOG.warn("The draft {} no longer fits the registry and is withdrawn. {}", draft.id(), unfit.getMessage());
            store.write(tx -> {
                DraftTable.set(tx, draft.id(), DraftState.WITHDRAWN);
                return ledger.append(tx, new AgreementWithdrawn(draft.id(), null));
            });
        }
    }

    private Current start() {
        AgreementFiles files;
        Agreements agreements;
        try {
            files = withDesk(AgreementFiles.shipped());
            agreements = files.read();
        } catch (MalformedFileException unfit) {
            throw new StoreException(
                    "The agreements of this release do not fit those that the desk has changed: " + unfit.getMessage(),
                    unfit);
        }
        Optional<RegistryVersion> last = store.read(RegistryTable::last);
        if (last.isPresent() && files(last.get()).equals(files)) {
            return new Current(last.get(), files, agreements);
        }
        Instant now = store.clock().instant();
        Instant inForceAt = last.map(RegistryVersion::inForceAt)
                .filter(earlier -> earlier.isAfter(now))
                .orElse(now);
        return enter(files, agreements, inForceAt, null);
    }

    /** The release's files, but for instruments whose file of the desk has more. */
    private AgreementFiles withDesk(AgreementFiles shipped) {
        Map<String, String> desk = new TreeMap<>();
        store.read(DraftTable::everInForce).forEach(draft -> desk.put(draft.instrument(), draft.text()));
        AgreementFiles files = shipped;
        for (Map.Entry<String, String> changed : desk.entrySet()) {
            String id = changed.getKey();
            String text = shipped.instruments().get(id);
            if (text == null || !Succession.keeps(shipped.read(id, changed.getValue()), shipped.read(id, text))) {
                files = files.with(id, changed.getValue());
            }
        }
        return files;
    }

    private Current enter(AgreementFiles files, Agreements agreements, Instant inForceAt, @Nullable UUID draft) {
        RegistryVersion entered = store.write(tx -> {
            RegistryVersion version = RegistryTable.add(tx, files, agreements.version(), inForceAt, draft);
            if (draft != null) {
                DraftTable.set(tx, draft, DraftState.IN_FORCE);
            }
            ledger.append(tx, new AgreementInForce(draft, agreements.version(), inForceAt.toString()));
            return version;
        });
        return new Current(entered, files, agreements);
    }

    private static Draft.Activation activation(Draft draft) {
        Draft.Activation activation = draft.activation();
        if (activation == null) {
            throw new IllegalStateException("the activated draft " + draft.id() + " has no activation");
        }
        return activation;
    }
}
