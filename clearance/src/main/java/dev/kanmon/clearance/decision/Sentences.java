package dev.kanmon.clearance.decision;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders findings as sentences in Korean, Japanese and English. */
public final class Sentences {
    private static final Map<Locale, Phrasebook> PHRASEBOOKS = Stream.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Phrasebook::load));

    private Sentences() {}

    /**
     * The sentence for one finding.
     *
     * @param finding what to tell
     * @param language Korean, Japanese, or else English; its country does not matter
     */
    public static String of(Finding finding, Locale language) {
        return phrasebook(language).sentence(finding);
    }

    static Phrasebook phrasebook(Locale language) {
        return PHRASEBOOKS.entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(language.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> PHRASEBOOKS.get(Locale.ENGLISH));
    }
}
