package dev.kanmon.seals.chip;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.Chain;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A passive authentication, with what was looked at.
 *
 * @param verdict what became of it
 * @param problem a sentence that says what is wrong with the form; present where the verdict is {@code UNREADABLE} alone
 * @param signer the certificate whose key made the signature; absent where none was found
 * @param chain from the signer to its authority, looked at whatever else failed; absent where there is no signer
 * @param dataGroups each data group at hand or covered, by number, in order
 */
public record ChipCheck(
        ChipVerdict verdict,
        @Nullable String problem,
        @Nullable Certificate signer,
        @Nullable Chain chain,
        SortedMap<Integer, DataGroup> dataGroups) {
    /** Copies the data groups. */
    public ChipCheck {
        dataGroups = Collections.unmodifiableSortedMap(new TreeMap<>(dataGroups));
    }

    /** How a data group stands to the security object. */
    public enum DataGroup {
        /** It has the hash that was signed. */
        MATCHES,
        /** It has another. */
        ALTERED,
        /** No hash of it was signed. */
        NOT_COVERED,
        /** Its hash was signed; itself is not at hand. */
        NOT_AT_HAND
    }

    /** Whether the data groups at hand are those that a trusted State signed. */
    public boolean authentic() {
        return verdict == ChipVerdict.AUTHENTIC;
    }

    static ChipCheck unreadable(@Nullable String problem) {
        return new ChipCheck(ChipVerdict.UNREADABLE, problem, null, null, new TreeMap<>());
    }
}
