package dev.kanmon.server.applications;

import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The authorities of States by which chips are verified, as they were at the start. Immutable. */
@Component
final class ChipTrust {
    private static final Logger LOG = LoggerFactory.getLogger(ChipTrust.class);

    private final TrustStore store;

    /**
     * Reads the folder.
     *
     * @throws StoreException with a sentence, where one is named and cannot be read
     */
    ChipTrust(ChipTrustSettings settings) {
        Path folder = settings.chipTrust();
        if (folder == null) {
            store = TrustStore.of(List.of());
            return;
        }
        try {
            store = TrustStore.read(folder);
        } catch (IOException e) {
            throw new StoreException("The folder of kanmon.passes.chip-trust, " + folder + ", cannot be read.", e);
        }
        store.problems().forEach(problem -> LOG.warn("Trust for chips: {}", problem));
    }

    TrustStore store() {
        return store;
    }

    /** Whether any State's chip can be told from one that anybody made. */
    boolean any() {
        return !store.authorities().isEmpty();
    }
}
