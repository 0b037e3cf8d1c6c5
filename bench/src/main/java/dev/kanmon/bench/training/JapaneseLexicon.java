package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Surnames and given names with their readings, gathered from the raw lists: surface, reading in katakana, weight. */
final class JapaneseLexicon {
    private static final Pattern IPADIC =
            Pattern.compile("\\(品詞 \\(名詞 固有名詞 人名 (姓|名)\\)\\) \\(\\(見出し語 \\((\\S+) \\d+\\)\\) \\(読み ([^) ]+)\\).*");

    /** A dictionary entry says that people bear the name; the lists of given names also hold what is merely possible. */
    static final double DICTIONARY_WEIGHT = 6;

    static final double LIST_WEIGHT = 1;

    /** How much less usual the next of several readings of an entry is. */
    private static final double NEXT_READING = 0.6;

    /** Bearers of a surname that no count names: below the rarest counted. */
    static final double UNCOUNTED_PERSONS = 1200;

    private final SortedMap<String, SortedMap<String, Double>> surnames = new TreeMap<>();

    private final SortedMap<String, SortedMap<String, Double>> givens = new TreeMap<>();
    private final Map<String, Double> persons = new HashMap<>();

    static JapaneseLexicon read(Path folder, JapaneseVariants variants) throws IOException {
        JapaneseLexicon lexicon = new JapaneseLexicon();
        for (String line : Files.readAllLines(folder.resolve("ipadic_person_names.dic"))) {
            Matcher matcher = IPADIC.matcher(line);
            if (matcher.matches()) {
                lexicon.addEntry(matcher.group(1).equals("姓"), matcher.group(2), matcher.group(3), variants);
            }
        }
        for (String line : Files.readAllLines(folder.resolve("jp_last_name_counts.csv"))) {
            String[] fields = line.split(",", -1);
            String surface = variants.fold(katakana(fields[0]));
            lexicon.persons.merge(surface, Double.valueOf(fields[1]), Double::sum);
            // The count is of the surface; its one reading is the usual one.
            lexicon.surnames
                    .computeIfAbsent(surface, key -> new TreeMap<>())
                    .merge(katakana(fields[2]), 3 * DICTIONARY_WEIGHT, Double::sum);
        }
        for (String file : List.of("jp_first_name_m.csv", "jp_first_name_f.csv")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                String[] fields = line.split(",", -1);
                for (int i = 2; i < fields.length; i++) {
                    if (!fields[i].isBlank()) {
                        lexicon.givens
                                .computeIfAbsent(variants.fold(katakana(fields[i].strip())), key -> new TreeMap<>())
                                .merge(katakana(fields[0].strip()), LIST_WEIGHT, Double::sum);
                    }
                }
            }
        }
        return lexicon;
    }

    /** An entry has one reading, or several in braces, the usual one first. */
    private void addEntry(boolean surname, String written, String readings, JapaneseVariants variants) {
        if (written.chars().allMatch(character -> character >= 'ァ' && character <= 'ー')) {
            // Names wholly in katakana are those of foreigners.
            return;
        }
        double weight = DICTIONARY_WEIGHT;
        for (String reading : readings.replaceAll("[{}]", "").split("/", -1)) {
            (surname ? surnames : givens)
                    .computeIfAbsent(variants.fold(katakana(written)), key -> new TreeMap<>())
                    .merge(katakana(reading), weight, Double::max);
            weight *= NEXT_READING;
        }
    }

    SortedMap<String, SortedMap<String, Double>> surnames() {
        return surnames;
    }

    SortedMap<String, SortedMap<String, Double>> givens() {
        return givens;
    }

    double persons(String surname) {
        return persons.getOrDefault(surname, UNCOUNTED_PERSONS);
    }

    /** One line a name: surface, weight, reading, weight of the reading, and so on, the likeliest first. */
    static List<String> lines(
            SortedMap<String, SortedMap<String, Double>> names, java.util.function.ToDoubleFunction<String> weight) {
        List<String> lines = new ArrayList<>();
        names.forEach((surface, readings) -> {
            StringBuilder line =
                    new StringBuilder(surface).append('\t').append(Math.round(weight.applyAsDouble(surface)));
            readings.entrySet().stream()
                    .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                    .forEach(reading -> line.append('\t')
                            .append(reading.getKey())
                            .append('\t')
                            .append(Math.round(reading.getValue())));
            lines.add(line.toString());
        });
        return lines;
    }

    static String katakana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            out.append(character >= 'ぁ' && character <= 'ゖ' ? (char) (character + ('ァ' - 'ぁ')) : character);
        }
        return out.toString();
    }
}
