package dev.kanmon.server.agreements;

import dev.kanmon.clearance.agreement.AgreementFiles;
import java.util.Objects;

/** Files that a desk might draft. */
public final class Texts {
    /** The waiver of K-ETA, shipped until the end of 2026. */
    public static final String WAIVER = "kr-2025-k-eta-waiver";

    /** The swap line, shipped until the end of November 2026. */
    static final String SWAP = "swap-2023";

    private Texts() {}

    static String shipped(String instrument) {
        return Objects.requireNonNull(AgreementFiles.shipped().instruments().get(instrument));
    }

    /** The waiver, put off to the last day of a later year. */
    public static String waiverUntil(int year) {
        return extended(WAIVER, year + "-12-31");
    }

    static String swapUntil(int year) {
        return extended(SWAP, year + "-11-30");
    }

    /** The one provision of a file, put off. */
    static String extended(String instrument, String to) {
        return shipped(instrument) + """
                    versions:
                      - to: %s
                        published: 2026-11-21
                        recorded: 2026-11-22
                        change: extension
                        by: those who made it
                """.formatted(to);
    }
}
