package dev.kanmon.seals.certificate;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Key identifiers, which some States write in a form of their own. */
final class Extension {
    private Extension() {}

    /** Lower-case hexadecimal; empty where it is absent or not in the form of RFC 5280: a chain then goes by signature. */
    static Optional<String> keyIdentifier(Supplier<Optional<byte[]>> extension) {
        try {
            return extension.get().map(HexFormat.of()::formatHex);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the identifier of the issuer's key, where a certificate tells it, is that of a key, where that tells it. */
    static boolean agree(Optional<String> asked, Optional<String> given) {
        return asked.isEmpty() || given.isEmpty() || asked.equals(given);
    }
}
