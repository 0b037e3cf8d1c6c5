package dev.kanmon.clearance.passcard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a printed pass in one language. */
final class PassWords {
    private static final Map<String, PassWords> LANGUAGES = Stream.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH)
            .map(PassWords::load)
            .collect(Collectors.toUnmodifiableMap(words -> words.language().getLanguage(), Function.identity()));

    private final Locale language;
    private final Properties words;
    private final DateTimeFormatter days;

    private PassWords(Locale language, Properties words) {
        this.language = language;
        this.words = words;
        this.days = DateTimeFormatter.ofPattern(required(words, "format.date"), language);
    }

    /** Those of a language; of one that is not spoken here, the English ones. */
    static PassWords of(Locale language) {
        PassWords spoken = LANGUAGES.get(language.getLanguage());
        return spoken != null ? spoken : Objects.requireNonNull(LANGUAGES.get(Locale.ENGLISH.getLanguage()));
    }

    Locale language() {
        return language;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    String text(String key) {
        return required(words, key);
    }

    /** A text with {@code {0}} in it. */
    String text(String key, String value) {
        return text(key).replace("{0}", value);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** The name of a State by its alpha-2 code. */
    String state(String alpha2) {
        return Locale.of("", alpha2).getDisplayCountry(language);
    }

    private static PassWords load(Locale language) {
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream stream = PassWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new PassWords(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String required(Properties words, String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the program lacks the word " + key);
        }
        return text;
    }
}
