package dev.kanmon.server.passes;

import dev.kanmon.seals.authority.SignerCurve;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.signature.UnreachableKeyException;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys of the States whose passes this server issues, a folder each, and what gates need to trust them. Thread-safe.
 */
@Component
final class PassKeys {
    private static final Logger LOG = LoggerFactory.getLogger(PassKeys.class);

    private final Clock clock;
    private final Map<String, SignerKeys> keys = new LinkedHashMap<>();
    private volatile @Nullable Trusted trusted;

    /**
     * What was there at a look.
     *
     * @param certificates authorities and signers, revoked ones too
     * @param lists revocation lists
     * @param store of both
     */
    record Trusted(List<Certificate> certificates, List<byte[]> lists, TrustStore store) {
        boolean says(List<Certificate> others, List<byte[]> otherLists) {
            return certificates.equals(others)
                    && Arrays.deepEquals(lists.toArray(byte[][]::new), otherLists.toArray(byte[][]::new));
        }
    }

    /**
     * Opens the keys, makes those that are missing, and does what is due of rotation.
     *
     * @throws StoreException in a plain sentence where keys are there and cannot be used
     */
    PassKeys(Store store, PassSettings settings, Clock clock) {
        this.clock = clock;
        Path folder = store.folder().resolve("keys").resolve("passes");
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            for (String state : settings.states()) {
                SignerKeys own = openOrCreate(folder.resolve(state), state, settings.organisation(), clock.instant());
                if (settings.module() != null) {
                    PassModule.attach(own, settings.module());
                }
                keys.put(state, own);
            }
        } catch (IOException | UnreachableKeyException e) {
            throw new StoreException("The keys of passes in " + folder + " cannot be used: " + e.getMessage(), e);
        }
        look();
    }

    private static SignerKeys openOrCreate(Path folder, String state, String organisation, Instant now)
            throws IOException {
        if (!Files.exists(folder)) {
            // Made beside and moved: a crash in between leaves nothing that a start would stumble over.
            Path beside = folder.resolveSibling(state + ".new");
            delete(beside);
            SignerKeys.create(beside, null, state, organisation, SignerCurve.P256, now);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return SignerKeys.open(folder, null);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** States whose passes can be issued here, alpha-2. */
    Set<String> states() {
        return keys.keySet();
    }

    /**
     * Who signs now for a State of {@link #states}.
     *
     * @throws IllegalStateException in a sentence, where nobody may
     */
    SealSigner signer(String state) {
        Instant now = clock.instant();
        SignerKeys own = keys.get(state);
        if (own == null) {
            throw new IllegalArgumentException("no keys of " + state);
        }
        if (!own.due(now).isAfter(now) && !own.needsKeyInModule(now)) {
            look();
        }
        return own.signerAt(now);
    }

    /** What was there at the last look. */
    Trusted trusted() {
        return Objects.requireNonNull(trusted);
    }

    /**
     * Reads the keys again, since a command may have changed them, and does what is due of rotation. Where the authority's key
     * is kept elsewhere, that is logged: somebody must bring it.
     */
    Trusted look() {
        Instant now = clock.instant();
        keys.forEach((state, own) -> {
            try {
                own.refresh();
                if (!own.due(now).isAfter(now)) {
                    own.rotate(now).ifPresent(next -> LOG.info("keys of {}: signer {} follows", state, next.serial()));
                    if (own.needsKeyInModule(now)) {
                        LOG.warn(
                                "The passes of {} need a new key in the hardware module. Make one, and issue it.",
                                state);
                    }
                }
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                // Also where the clock is before the keys: the server runs on without passes, and says so.
                LOG.warn("The keys of passes of {} could not be rotated: {}", state, e.getMessage());
            }
        });
        return publish(now);
    }

    /** Reads the keys again, so that a signer that a command revoked is told as revoked within the minute. */
    void refresh() {
        keys.forEach((state, own) -> {
            try {
                own.refresh();
            } catch (IOException e) {
                LOG.warn("The keys of passes of {} could not be read again: {}", state, e.getMessage());
            }
        });
        publish(clock.instant());
    }

    private synchronized Trusted publish(Instant now) {
        List<Certificate> certificates = new ArrayList<>();
        List<byte[]> lists = new ArrayList<>();
        keys.values().forEach(own -> {
            certificates.addAll(own.certificates(now));
            lists.add(own.revocationList());
        });
        Trusted before = trusted;
        if (before != null && before.says(certificates, lists)) {
            return before;
        }
        Trusted found = new Trusted(
                List.copyOf(certificates),
                List.copyOf(lists),
                TrustStore.of(
                        certificates, lists.stream().map(RevocationList::read).toList()));
        trusted = found;
        return found;
    }
}
