package dev.kanmon.bench.training;

import dev.kanmon.names.korean.Hangul;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How Hanja are read in Korean names: the Supreme Court's list of Hanja for names first, and for other characters Unihan's
 * field kHangul (Unicode Standard Annex 38).
 */
final class HanjaReadings {
    private static final String HANGUL = "kHangul";

    /** A reading of Unihan alone, against one of the Court's list. */
    private static final double OUTSIDE_THE_LIST = 0.2;

    private HanjaReadings() {}

    /** Readings of each character with weights that sum to 1. */
    static Map<String, Map<String, Double>> read(Path data) throws IOException {
        Map<String, Map<String, Double>> readings = new TreeMap<>();
        CourtList.read(data)
                .forEach((character, its) -> its.forEach(syllable -> add(readings, character, syllable, 1)));
        Unihan unihan = Unihan.read(data.resolve("multi/Unihan_Readings.txt"), Set.of(HANGUL));
        unihan.all(HANGUL).keySet().forEach(character -> {
            List<String> its = unihan.of(HANGUL, character);
            // A reading stands before a colon, what it is attested by behind it.
            its.forEach(reading -> add(readings, character, reading.split(":", -1)[0], OUTSIDE_THE_LIST));
        });
        readings.replaceAll((character, weights) -> normalised(weights));
        return readings;
    }

    private static void add(Map<String, Map<String, Double>> readings, int character, String syllable, double weight) {
        if (syllable.length() == 1 && Hangul.isSyllable(syllable.charAt(0))) {
            readings.computeIfAbsent(Character.toString(character), key -> new TreeMap<>())
                    .merge(syllable, weight, Math::max);
        }
    }

    private static Map<String, Double> normalised(Map<String, Double> weights) {
        double total = weights.values().stream().mapToDouble(weight -> weight).sum();
        Map<String, Double> normalised = new TreeMap<>();
        weights.forEach((syllable, weight) -> normalised.put(syllable, weight / total));
        return normalised;
    }
}
