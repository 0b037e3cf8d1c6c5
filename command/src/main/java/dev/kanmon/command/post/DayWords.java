package dev.kanmon.command.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Words of a played day for people, in one language: Korean, Japanese, or else English. */
final class DayWords {
    private final Properties words = new Properties();

    private DayWords(String file) {
        try (InputStream stream = DayWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its words " + file);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DayWords of(Locale language) {
        return new DayWords(
                switch (language.getLanguage()) {
                    case "ko" -> "day_ko.properties";
                    case "ja" -> "day_ja.properties";
                    default -> "day_en.properties";
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
}
