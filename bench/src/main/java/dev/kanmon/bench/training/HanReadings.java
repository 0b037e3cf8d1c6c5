package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Readings of Han characters without tones, each with its share, from Unihan and the Korean court list. */
final class HanReadings {
    private static final int HIGHEST_TONE = 9;

    private final Unihan unihan;
    private final Map<Integer, List<String>> court;

    private HanReadings(Unihan unihan, Map<Integer, List<String>> court) {
        this.unihan = unihan;
        this.court = court;
    }

    static HanReadings read(Path data) throws IOException {
        return new HanReadings(
                Unihan.read(
                        data.resolve("multi/Unihan_Readings.txt"),
                        Set.of("kMandarin", "kHanyuPinlu", "kCantonese", "kHangul", "kTGHZ2013")),
                CourtList.read(data));
    }

    /** Characters worth knowing: those that a State's list of characters or a romanised reading speaks of. */
    Set<Integer> characters() {
        TreeMap<Integer, String> known = new TreeMap<>(unihan.all("kTGHZ2013"));
        known.putAll(unihan.all("kHangul"));
        known.putAll(unihan.all("kHanyuPinlu"));
        unihan.all("kCantonese").forEach((character, reading) -> {
            if (character <= 0x9FFF && unihan.all("kMandarin").containsKey(character)) {
                known.put(character, reading);
            }
        });
        return known.keySet();
    }

    /** Whether the character is among the 8,105 of the mainland's list for general use, names and places. */
    boolean isGeneral(int character) {
        return unihan.all("kTGHZ2013").containsKey(character);
    }

    /** Pinyin, with ü as v. The customary reading has half; the other half goes by how often each was counted. */
    Map<String, Double> pinyin(List<Integer> forms) {
        Map<String, Double> customary = new TreeMap<>();
        Map<String, Double> counted = new TreeMap<>();
        for (int form : forms) {
            List<String> mandarin = unihan.of("kMandarin", form);
            // Interjections have no vowel and stand in no name.
            if (!mandarin.isEmpty() && bare(mandarin.getFirst()).matches(".*[aeiouv].*")) {
                customary.merge(bare(mandarin.getFirst()), 1.0, Double::sum);
            }
            for (String reading : unihan.of("kHanyuPinlu", form)) {
                int open = reading.indexOf('(');
                counted.merge(
                        bare(reading.substring(0, open)),
                        Double.parseDouble(reading.substring(open + 1, reading.length() - 1)),
                        Double::sum);
            }
        }
        Map<String, Double> shares = shares(customary);
        if (counted.isEmpty()) {
            return shares;
        }
        Map<String, Double> mixed = new TreeMap<>();
        shares.forEach((reading, share) -> mixed.merge(reading, share / 2, Double::sum));
        shares(counted).forEach((reading, share) -> mixed.merge(reading, share / 2, Double::sum));
        return mixed;
    }

    /** Jyutping; the first reading of each form counts thrice. */
    Map<String, Double> jyutping(List<Integer> forms) {
        Map<String, Double> weights = new TreeMap<>();
        for (int form : forms) {
            List<String> readings = unihan.of("kCantonese", form);
            for (int i = 0; i < readings.size(); i++) {
                String reading = readings.get(i);
                int tone = reading.charAt(reading.length() - 1) - '0';
                String syllable =
                        tone > 0 && tone <= HIGHEST_TONE ? reading.substring(0, reading.length() - 1) : reading;
                weights.merge(syllable, i == 0 ? 3.0 : 1.0, Double::sum);
            }
        }
        return shares(weights);
    }

    /** Sino-Korean, in Hangul. */
    Map<String, Double> hangul(List<Integer> forms) {
        Map<String, Double> weights = new TreeMap<>();
        for (int form : forms) {
            for (String reading : unihan.of("kHangul", form)) {
                weights.merge(
                        reading.substring(0, reading.indexOf(':')), reading.contains("E") ? 4.0 : 1.0, Double::sum);
            }
            for (String reading : court.getOrDefault(form, List.of())) {
                weights.merge(reading, 1.0, Double::sum);
            }
        }
        return shares(weights);
    }

    static Map<String, Double> shares(Map<String, Double> weights) {
        double total = 0;
        for (double weight : weights.values()) {
            total += weight;
        }
        Map<String, Double> shares = new TreeMap<>();
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            shares.put(entry.getKey(), entry.getValue() / total);
        }
        return shares;
    }

    /** Without the mark of tone, ü as v. */
    static String bare(String toned) {
        StringBuilder bare = new StringBuilder();
        String decomposed = Normalizer.normalize(toned.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            if (character == '\u0308') {
                bare.setCharAt(bare.length() - 1, 'v');
            } else if (character >= 'a' && character <= 'z') {
                bare.append(character);
            }
        }
        return bare.toString();
    }
}
