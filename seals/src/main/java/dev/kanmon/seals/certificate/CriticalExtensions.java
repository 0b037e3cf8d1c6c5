package dev.kanmon.seals.certificate;

import java.util.Set;

/** Extensions that whoever uses a certificate must understand (RFC 5280 section 4.2); any other that is critical is a refusal. */
final class CriticalExtensions {
    /** Those that are understood here, or that ask nothing of a chain. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "2.5.29.14",
            "2.5.29.15",
            "2.5.29.16",
            "2.5.29.17",
            "2.5.29.18",
            "2.5.29.19",
            "2.5.29.31",
            "2.5.29.32",
            "2.5.29.35",
            "2.5.29.37",
            "2.23.136.1.1.6.1",
            "2.23.136.1.1.6.2");

    private CriticalExtensions() {}

    static boolean understood(Set<String> identifiers) {
        return UNDERSTOOD.containsAll(identifiers);
    }
}
