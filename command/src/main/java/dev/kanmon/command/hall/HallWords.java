package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Band;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Words and figures for people, in one language: Korean, Japanese, or else English. */
final class HallWords {
    /** What is told where there is no figure. */
    static final String NONE = "-";

    private final Properties words = new Properties();

    private HallWords(String file) {
        try (InputStream stream = HallWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HallWords of(Locale language) {
        return new HallWords(
                switch (language.getLanguage()) {
                    case "ko" -> "messages_ko.properties";
                    case "ja" -> "messages_ja.properties";
                    default -> "messages_en.properties";
                });
    }

    /** A text with {@code {0}}, {@code {1}} and so on in it. */
    String text(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the program lacks the word " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A number of people. */
    static String people(double number) {
        return Double.isNaN(number) ? NONE : String.format(Locale.ROOT, "%,d", Math.round(number));
    }

    /** Minutes; below ten with one decimal. */
    static String minutes(double minutes) {
        if (Double.isNaN(minutes)) {
            return NONE;
        }
        double tenths = Math.round(minutes * 10) / 10.0;
        return tenths < 10 && tenths > -10
                ? String.format(Locale.ROOT, "%.1f", tenths + 0.0)
                : String.format(Locale.ROOT, "%,d", Math.round(minutes));
    }

    /** From the low to the high end of a band. */
    static String band(Band band) {
        return Double.isNaN(band.mean()) ? "" : minutes(band.low()) + ".." + minutes(band.high());
    }

    /** Minutes with their band. */
    static String within(Band band) {
        return Double.isNaN(band.mean()) ? NONE : minutes(band.mean()) + " (" + band(band) + ")";
    }

    static String percent(double share) {
        return Double.isNaN(share) ? NONE : Math.round(share * 100) + " %";
    }

    static String percent(Band share) {
        return Double.isNaN(share.mean())
                ? NONE
                : percent(share.mean()) + " (" + Math.round(share.low() * 100) + ".." + Math.round(share.high() * 100)
                        + ")";
    }
}
