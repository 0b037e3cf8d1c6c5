package dev.kanmon.names.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the text files of the model. */
final class ModelText {
    private ModelText() {}

    static List<String[]> rows(String file) {
        try (InputStream in = ModelText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no model file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code reading:share reading:share}, or {@code -} for none. */
    static Map<String, Double> shares(String written) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (!written.equals("-")) {
            for (String one : written.split(" ", -1)) {
                int colon = one.indexOf(':');
                shares.put(one.substring(0, colon), Double.parseDouble(one.substring(colon + 1)));
            }
        }
        return shares;
    }
}
