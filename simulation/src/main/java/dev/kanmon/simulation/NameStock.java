package dev.kanmon.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The names that people of the corridor are given, from {@code names.tsv}. */
final class NameStock {
    private static final Map<String, List<String>> NAMES = read();

    private NameStock() {}

    static String surname(String nationality, Random random) {
        return pick(nationality + " surname -", random);
    }

    /** A hyphen parts syllables that a passport may write joined. */
    static String given(String nationality, String sex, Random random) {
        return pick(nationality + " given " + sex, random);
    }

    private static String pick(String key, Random random) {
        List<String> names = NAMES.getOrDefault(key, List.of());
        return names.get(random.nextInt(names.size()));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> names = new HashMap<>();
        try (InputStream file = NameStock.class.getResourceAsStream("names.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the program lacks names.tsv of the simulation");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            row -> names.computeIfAbsent(row[0] + ' ' + row[1] + ' ' + row[2], key -> new ArrayList<>())
                                    .add(row[3]));
        } catch (IOException e) {
            throw new UncheckedIOException("names.tsv of the simulation cannot be read", e);
        }
        return names;
    }
}
