package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Succession;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would make of a registry.
 *
 * @param against version of the registry that it is to follow
 * @param version of the registry with it
 * @param replaces text of the file that it is to replace; absent for a new instrument
 * @param added versions of provisions that are new
 */
record Proposal(String against, String version, @Nullable String replaces, List<Provision> added) {
    Proposal {
        added = List.copyOf(added);
    }

    /**
     * Checks a file: that it is well formed, that its histories move as they may and forget nothing, and that the registry
     * with it has one answer for each day.
     *
     * @throws MalformedFileException with a sentence that says what is wrong
     */
    static Proposal of(AgreementFiles registry, String instrument, String text) {
        Instrument after = registry.read(instrument, text);
        String replaced = registry.instruments().get(instrument);
        Instrument before = replaced == null ? null : registry.read(instrument, replaced);
        if (before != null) {
            Succession.require(before, after);
        }
        return new Proposal(
                registry.read().version(),
                registry.with(instrument, text).read().version(),
                replaced,
                Succession.added(before, after));
    }
}
