package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Fields of the Unihan database (Unicode Standard Annex 38), by character. */
final class Unihan {
    private final Map<String, Map<Integer, String>> fields = new TreeMap<>();

    private Unihan() {}

    /** Reads the named fields of files like {@code Unihan_Readings.txt}. */
    static Unihan read(Path file, Set<String> wanted) throws IOException {
        Unihan unihan = new Unihan();
        for (String field : wanted) {
            unihan.fields.put(field, new TreeMap<>());
        }
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("U+")) {
                String[] columns = line.split("\t", -1);
                Map<Integer, String> field = unihan.fields.get(columns[1]);
                if (field != null) {
                    field.put(codePoint(columns[0]), columns[2]);
                }
            }
        }
        return unihan;
    }

    /** Every character with the field, in order. */
    Map<Integer, String> all(String field) {
        return fields.getOrDefault(field, Map.of());
    }

    /** What is said of a character, at the spaces. */
    List<String> of(String field, int character) {
        String value = all(field).get(character);
        return value == null ? List.of() : List.of(value.split(" ", -1));
    }

    /** {@code U+4E00} or {@code U+4E00<kMatthews}. */
    static int codePoint(String written) {
        int end = written.indexOf('<');
        return Integer.parseInt(written.substring(2, end < 0 ? written.length() : end), 16);
    }
}
