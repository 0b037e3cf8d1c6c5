package dev.kanmon.bench.training;

import dev.kanmon.names.korean.Hangul;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How Hanja are read in Korean names: the Supreme Court's list of Hanja for names first, and for other characters Unihan
 * (kHangul, kKorean is romanised and left out).
 */
final class HanjaReadings {
    /** A reading of Unihan alone, against one of the Court's list. */
    private static final double OUTSIDE_THE_LIST = 0.2;

    private HanjaReadings() {}

    /** Readings of each character with weights that sum to 1. */
    static Map<String, Map<String, Double>> read(Path data) throws IOException {
        Map<String, Map<String, Double>> readings = new TreeMap<>();
        lines(data.resolve("ko/hanja_for_names_court.csv"), line -> {
            String[] cells = line.split(",", -1);
            if (cells.length == 4 && isSyllable(cells[0])) {
                add(readings, cells[3].strip(), cells[0], 1);
            }
        });
        lines(data.resolve("multi/Unihan_Readings.txt"), line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && cells[1].equals("kHangul")) {
                String character = Character.toString(Integer.parseInt(cells[0].substring(2), 16));
                for (String reading : cells[2].split(" ")) {
                    String syllable = reading.split(":")[0];
                    if (isSyllable(syllable)) {
                        add(readings, character, syllable, OUTSIDE_THE_LIST);
                    }
                }
            }
        });
        readings.replaceAll((character, weights) -> normalised(weights));
        return readings;
    }

    private static void lines(Path file, Consumer<String> each) throws IOException {
        Files.readAllLines(file).forEach(each);
    }

    private static boolean isSyllable(String text) {
        return text.length() == 1 && Hangul.isSyllable(text.charAt(0));
    }

    private static void add(
            Map<String, Map<String, Double>> readings, String character, String syllable, double weight) {
        readings.computeIfAbsent(character, key -> new TreeMap<>()).merge(syllable, weight, Math::max);
    }

    private static Map<String, Double> normalised(Map<String, Double> weights) {
        double total = weights.values().stream().mapToDouble(weight -> weight).sum();
        Map<String, Double> normalised = new TreeMap<>();
        weights.forEach((syllable, weight) -> normalised.put(syllable, weight / total));
        return normalised;
    }
}
