package dev.kanmon.clearance.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of journeys in one language: Korean, Japanese, or else English. Immutable. */
public final class JourneyWords {
    /** Those there are. */
    static final List<String> LANGUAGES = List.of("en", "ko", "ja");

    private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");
    private static final int HOUR = 60;

    private final Locale language;
    private final Properties words = new Properties();

    /** The words of a language. */
    public JourneyWords(Locale asked) {
        language = LANGUAGES.contains(asked.getLanguage()) ? Locale.of(asked.getLanguage()) : Locale.ENGLISH;
        String file = "messages_" + language.getLanguage() + ".properties";
        try (InputStream stream = JourneyWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which language it is. */
    public Locale language() {
        return language;
    }

    public String step(Step step) {
        return text("step." + step);
    }

    public String variant(Variant variant) {
        return text("variant." + variant);
    }

    public String origin(Origin origin) {
        return text("origin." + origin);
    }

    /** A city by its id. */
    public String city(String id) {
        return text("city." + id);
    }

    /** What {@link Route#notes} says. */
    public String note(String key) {
        return text("note." + key);
    }

    /** Cities, ports and way of a route. */
    public String route(Route route) {
        return text(
                "route",
                city(route.from().city()),
                city(route.to().city()),
                route.id(),
                text("way." + route.from().way()));
    }

    /** Whole minutes, as hours and minutes from one hour on. */
    public String span(double minutes) {
        long whole = Math.round(Math.abs(minutes));
        String sign = minutes < 0 && whole > 0 ? "-" : "";
        return whole < HOUR
                ? sign + text("minutes", String.valueOf(whole))
                : sign + text("hours", String.valueOf(whole / HOUR), String.format(Locale.ROOT, "%02d", whole % HOUR));
    }

    /**
     * Any other text.
     *
     * @param key as in the files of words
     * @param values for the slots {0}, {1} and so on
     */
    public String text(String key, String... values) {
        String template = words.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("the program lacks the word " + key);
        }
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(values[Integer.parseInt(slot.group(1))]));
    }
}
