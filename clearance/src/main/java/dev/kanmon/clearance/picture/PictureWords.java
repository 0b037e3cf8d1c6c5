package dev.kanmon.clearance.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of pictures in one language. */
final class PictureWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final Map<String, PictureWords> LANGUAGES = Stream.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH)
            .map(PictureWords::load)
            .collect(Collectors.toUnmodifiableMap(words -> words.language.getLanguage(), Function.identity()));

    private final Locale language;
    private final Properties words;

    private PictureWords(Locale language, Properties words) {
        this.language = language;
        this.words = words;
    }

    /** Those of a language; of one that is not spoken here, the English ones. */
    static PictureWords of(Locale language) {
        PictureWords spoken = LANGUAGES.get(language.getLanguage());
        return spoken != null ? spoken : Objects.requireNonNull(LANGUAGES.get(Locale.ENGLISH.getLanguage()));
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** A text with {@code {0}}, {@code {1}} and so on in it. */
    String text(String key, String... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the program lacks the word " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    String code() {
        return language.getLanguage();
    }

    /** Hours and minutes. */
    String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** A whole number: a forecast knows no fractions of a minute. */
    String number(double number) {
        return String.format(language, "%,d", Math.round(number));
    }

    /** A number of which no more than two figures are known. */
    String about(double number) {
        double power = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.abs(number) + 1)) - 1));
        return number(Math.round(number / power) * power);
    }

    /** Minutes, of which less than one is told so. */
    String minutes(double minutes) {
        return Math.abs(minutes) < 1 ? "<1" : number(minutes);
    }

    String percent(double share) {
        return number(share * 100);
    }

    private static PictureWords load(Locale language) {
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream stream = PictureWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new PictureWords(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
