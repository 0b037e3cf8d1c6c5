package dev.kanmon.bench.training;

import dev.kanmon.names.korean.Hangul;
import java.util.Map;
import java.util.TreeMap;

/**
 * How initials, vowels and finals of Hangul are spelled in Latin letters: P(letters | jamo), learned by expectation
 * maximisation (Dempster, Laird and Rubin 1977) from syllables whose letters are known but not which letter stands for
 * which jamo.
 *
 * <p>Consonants are spelled with consonant letters, a vowel with vowel letters, Y and W and perhaps an H or R behind (HUH,
 * PARK): this alone tells the jamo apart, and the rest is counted.
 */
final class JamoChannel {
    private static final String VOWEL_LETTERS = "AEIOUYW";
    private static final int LONGEST_CONSONANT = 3;
    private static final int LONGEST_VOWEL = 4;
    private static final int NULL_INITIAL = 11;

    /** Weight of the context-free distribution against the counts of one context. */
    private static final double PRIOR = 2.0;

    /** What an unseen spelling gets, so that nothing is impossible while learning. */
    private static final double FLOOR = 1e-6;

    /** Where a syllable stands: spelling habits differ (Lee, Pak; K in front, g inside). */
    enum Place {
        SURNAME('s'),
        FIRST('f'),
        LATER('l');

        private final char mark;

        Place(char mark) {
            this.mark = mark;
        }
    }

    private final Map<String, Map<String, Double>> counts = new TreeMap<>();
    private final Map<String, Double> totals = new TreeMap<>();
    private boolean learned;

    /** P(letters | syllable), summed over all ways to part the letters. */
    double probability(String letters, int syllable, Place place) {
        double sum = 0;
        for (int vowel = 0; vowel < letters.length(); vowel++) {
            if (!isConsonants(letters, 0, vowel)) {
                break;
            }
            for (int fin = vowel + 1; fin <= letters.length(); fin++) {
                sum += split(letters, vowel, fin, syllable, place);
            }
        }
        return sum;
    }

    private double split(String letters, int vowel, int fin, int syllable, Place place) {
        if (!isVowel(letters, vowel, fin) || !isConsonants(letters, fin, letters.length())) {
            return 0;
        }
        boolean open = Hangul.fin(syllable) == 0;
        if (open && fin < letters.length()) {
            return 0;
        }
        double probability = emission(initialUnit(syllable), place, letters.substring(0, vowel))
                * emission(vowelUnit(syllable), place, letters.substring(vowel, fin));
        return open ? probability : probability * emission(finalUnit(syllable), place, letters.substring(fin));
    }

    /** Counts {@code weight} for how {@code letters} spell {@code syllable}, into {@code next}. */
    void count(String letters, int syllable, Place place, double weight, JamoChannel next) {
        double total = probability(letters, syllable, place);
        for (int vowel = 0; vowel < letters.length() && total > 0; vowel++) {
            if (!isConsonants(letters, 0, vowel)) {
                break;
            }
            for (int fin = vowel + 1; fin <= letters.length(); fin++) {
                double share = weight * split(letters, vowel, fin, syllable, place) / total;
                if (share > 0) {
                    next.add(initialUnit(syllable), place, letters.substring(0, vowel), share);
                    next.add(vowelUnit(syllable), place, letters.substring(vowel, fin), share);
                    if (Hangul.fin(syllable) != 0) {
                        next.add(finalUnit(syllable), place, letters.substring(fin), share);
                    }
                }
            }
        }
    }

    /** The likelier spellings of a unit, without regard to place. */
    Map<String, Double> spellings(String unit) {
        Map<String, Double> spellings = new TreeMap<>();
        counts.getOrDefault(unit, Map.of())
                .forEach((letters, count) -> spellings.put(letters, count / totals.getOrDefault(unit, 1.0)));
        return spellings;
    }

    void learned() {
        learned = true;
    }

    private void add(String unit, Place place, String letters, double count) {
        addTo(unit, letters, count);
        addTo(unit + place.mark, letters, count);
    }

    private void addTo(String unit, String letters, double count) {
        counts.computeIfAbsent(unit, key -> new TreeMap<>()).merge(letters, count, Double::sum);
        totals.merge(unit, count, Double::sum);
    }

    private double emission(String unit, Place place, String letters) {
        if (!learned) {
            return 1;
        }
        double free = (count(unit, letters) + FLOOR) / (totals.getOrDefault(unit, 0.0) + 1);
        String placed = unit + place.mark;
        return (count(placed, letters) + PRIOR * free) / (totals.getOrDefault(placed, 0.0) + PRIOR);
    }

    private double count(String unit, String letters) {
        return counts.getOrDefault(unit, Map.of()).getOrDefault(letters, 0.0);
    }

    /** S before I and Y may be SH; so the vowel is part of an initial's context. */
    static String initialUnit(int syllable) {
        int vowel = Hangul.vowel(syllable);
        boolean palatal =
                vowel == 2 || vowel == 3 || vowel == 6 || vowel == 7 || vowel == 12 || (vowel >= 16 && vowel != 18);
        return "I" + Hangul.initial(syllable) + (palatal ? "y" : "a");
    }

    /** Without an initial a vowel is spelled otherwise: YI, WOO. */
    static String vowelUnit(int syllable) {
        return "V" + Hangul.vowel(syllable) + (Hangul.initial(syllable) == NULL_INITIAL ? "n" : "c");
    }

    static String finalUnit(int syllable) {
        return "F" + Hangul.fin(syllable);
    }

    private static boolean isConsonants(String letters, int from, int to) {
        if (to - from > LONGEST_CONSONANT) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (VOWEL_LETTERS.indexOf(letters.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(String letters, int from, int to) {
        if (to - from > LONGEST_VOWEL) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean closing = i == to - 1 && i > from && (letters.charAt(i) == 'H' || letters.charAt(i) == 'R');
            if (VOWEL_LETTERS.indexOf(letters.charAt(i)) < 0 && !closing) {
                return false;
            }
        }
        return true;
    }
}
