package dev.kanmon.server.enrolment;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * That a party agreed to what is done with what it tells.
 *
 * @param language of the text it saw: ko, ja or en
 * @param version of the text, {@link #VERSION} when it was given
 * @param at when
 */
public record Consent(String language, String version, Instant at) {
    /** Of the texts {@code consent.*} of the pages; a changed text has another. */
    public static final String VERSION = "2026-11";

    private static final Set<String> LANGUAGES = Set.of("ko", "ja", "en");

    /** Checks the language. */
    public Consent {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("Consent is given in Korean, Japanese or English.");
        }
    }

    /** Given now. */
    public static Consent given(Locale language, Instant at) {
        return new Consent(language.getLanguage(), VERSION, at);
    }

    /** As it stands in tables and the ledger: {@code ko 2026-11}. */
    public String text() {
        return language + ' ' + version;
    }
}
