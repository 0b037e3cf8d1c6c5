package dev.kanmon.command;

import dev.kanmon.names.reading.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comparing two names told, as sentences of one language: Korean, Japanese, or else English. */
final class RemarkSentences {
    private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");
    private static final String MISSING = "?";

    /** A rarer name is told as rarer than this: nobody has counted so far. */
    private static final double COUNTED_BEARERS = 1e9;

    private final Properties templates = new Properties();
    private final NumberFormat whole;

    RemarkSentences(Locale language) {
        String spoken = List.of("ko", "ja").contains(language.getLanguage()) ? language.getLanguage() : "en";
        whole = NumberFormat.getIntegerInstance(Locale.of(spoken));
        String file = "remarks_" + spoken + ".properties";
        try (InputStream stream = RemarkSentences.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its sentences " + file);
            }
            templates.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Remark remark) {
        return filled(remark.kind().name(), remark.values());
    }

    /** How likely the two are spellings of one name, in words and as a number of three decimals. */
    String likeness(double sameName) {
        return filled("likeness", List.of(String.format(Locale.ROOT, "%.3f", sameName)));
    }

    /** How rare the first name is: about one bearer in so many people, in two digits. */
    String rarity(double share) {
        if (share * COUNTED_BEARERS < 1) {
            return filled("rarity.beyond", List.of(whole.format(COUNTED_BEARERS)));
        }
        double people = 1 / share;
        double unit = Math.max(1, Math.pow(10, Math.floor(Math.log10(people)) - 1));
        return filled("rarity", List.of(whole.format(Math.round(people / unit) * unit)));
    }

    private String filled(String key, List<String> values) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("the program lacks the sentence " + key);
        }
        return SLOT.matcher(template).replaceAll(slot -> {
            int at = Integer.parseInt(slot.group(1));
            return Matcher.quoteReplacement(at < values.size() ? values.get(at) : MISSING);
        });
    }
}
