package dev.kanmon.clearance.decision;

import java.util.Locale;

/** Renders findings as sentences in Korean, Japanese and English. */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentence for one finding.
     *
     * @param finding what to tell
     * @param language Korean, Japanese, or else English
     */
    public static String of(Finding finding, Locale language) {
        return finding.code().name();
    }
}
