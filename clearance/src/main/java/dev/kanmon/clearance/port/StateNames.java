package dev.kanmon.clearance.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English names of States by their alpha-3 codes, as public lists write them. */
final class StateNames {
    private static final String TABLE = "states.tsv";

    /** No State's name is longer; what is asks for no folding. */
    private static final int MAXIMUM_LENGTH = 100;

    private static final Pattern NOT_TELLING = Pattern.compile("\\b(?:the|and)\\b|[^a-z]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, String> BY_NAME = read();

    private StateNames() {}

    static @Nullable String alpha3(String name) {
        return name.length() > MAXIMUM_LENGTH ? null : BY_NAME.get(folded(name));
    }

    private static String folded(String name) {
        if (isOneWord(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(
                        Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return NOT_TELLING.matcher(plain).replaceAll("");
    }

    private static boolean isOneWord(String name) {
        return name.chars().allMatch(letter -> (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z'));
    }

    private static Map<String, String> read() {
        try (InputStream table = StateNames.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the program lacks its table of States " + TABLE);
            }
            Map<String, String> byName = new HashMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        for (int i = 1; i < cells.length; i++) {
                            String other = byName.putIfAbsent(folded(cells[i]), cells[0]);
                            if (other != null) {
                                throw new IllegalStateException(cells[i] + " stands twice in " + TABLE);
                            }
                        }
                    });
            return Map.copyOf(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
