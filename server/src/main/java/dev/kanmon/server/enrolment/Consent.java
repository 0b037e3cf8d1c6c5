package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Post;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

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

    /** What is agreed to, in its order, by keys; State of the post and State whose law holds there fill in. */
    private static final List<String> SENTENCES = Stream.of(
                    "voluntary", "kept", "why", "long", "who", "law", "withdraw", "officer")
            .map(name -> "consent." + name)
            .toList();

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

    /** The text of this {@link #VERSION}, sentence by sentence: the same on the form and at the desk of a post. */
    public static List<String> sentences(Post post, MessageSource texts, Locale language) {
        PostShown shown = new PostShown(post, texts, language);
        return SENTENCES.stream()
                .map(key -> texts.getMessage(
                        key, new Object[] {key.equals("consent.law") ? shown.host() : shown.state()}, language))
                .toList();
    }

    /** As it stands in tables and the ledger: {@code ko 2026-11}. */
    public String text() {
        return language + ' ' + version;
    }
}
