package dev.kanmon.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns how each character is read at each place of a name: lays the reading of every known name along its characters in
 * all ways, weighs the ways by what is believed so far, and counts (expectation maximisation, Dempster, Laird and Rubin
 * 1977).
 */
final class CharacterReadings {
    /** The only, first or later character of a surname; the only, first, middle or last of a given name. */
    static final int PLACES = 7;

    private static final int SURNAME_PLACES = 3;
    private static final int ROUNDS = 6;

    /** No character of a name is read with more kana than 承, ウケタマワル. */
    private static final int LONGEST = 6;

    private static final int MOST_CHARACTERS = 6;

    /** Belief in a reading that no dictionary gives, by its length in kana. */
    private static final double UNKNOWN = 0.02;

    private static final double UNKNOWN_LONGER = 0.3;

    /** Weights of the wider view when a narrower one has been seen seldom. */
    private static final double FROM_FIELD = 4;

    private static final double FROM_ALL = 3;
    private static final double FROM_DICTIONARY = 1.5;

    /** How often a name takes any reading of the dictionary, whatever other names do. */
    private static final double ANY_OF_DICTIONARY = 0.06;

    /** Share below which a reading is not kept: one in 500. */
    private static final double KEPT = 0.002;

    /** Numbers are written as minus ten times the natural logarithm, from 0 to this. */
    private static final int WRITTEN_MAXIMUM = 99;

    private final UnihanReadings dictionary;

    /** By character and reading: expected count at each place. */
    private SortedMap<String, SortedMap<String, double[]>> counts = new TreeMap<>();

    CharacterReadings(UnihanReadings dictionary) {
        this.dictionary = dictionary;
    }

    void learn(JapaneseLexicon lexicon) {
        for (int round = 0; round < ROUNDS; round++) {
            SortedMap<String, SortedMap<String, double[]>> next = new TreeMap<>();
            lexicon.surnames().forEach((surface, readings) -> align(surface, readings, true, next));
            lexicon.givens().forEach((surface, readings) -> align(surface, readings, false, next));
            counts = next;
        }
    }

    private void align(
            String surface,
            SortedMap<String, Double> readings,
            boolean surname,
            SortedMap<String, SortedMap<String, double[]>> next) {
        String[] characters = surface.codePoints().mapToObj(Character::toString).toArray(String[]::new);
        if (characters.length > MOST_CHARACTERS) {
            return;
        }
        readings.forEach((reading, weight) -> {
            if (reading.length() >= characters.length) {
                align(characters, reading, surname, Math.min(weight, JapaneseLexicon.DICTIONARY_WEIGHT), next);
            }
        });
    }

    private void align(
            String[] characters,
            String reading,
            boolean surname,
            double weight,
            SortedMap<String, SortedMap<String, double[]>> next) {
        int n = characters.length;
        int length = reading.length();
        double[][][] belief = new double[n][length + 1][LONGEST + 1];
        double[][] forward = new double[n + 1][length + 1];
        forward[0][0] = 1;
        for (int i = 0; i < n; i++) {
            for (int from = i; from < length; from++) {
                if (forward[i][from] > 0) {
                    for (int many = 1; many <= LONGEST && from + many <= length; many++) {
                        belief[i][from][many] = belief(characters[i], reading.substring(from, from + many), surname);
                        forward[i + 1][from + many] += forward[i][from] * belief[i][from][many];
                    }
                }
            }
        }
        if (forward[n][length] <= 0) {
            return;
        }
        double[][] backward = new double[n + 1][length + 1];
        backward[n][length] = 1;
        for (int i = n - 1; i >= 0; i--) {
            for (int from = 0; from < length; from++) {
                for (int many = 1; many <= LONGEST && from + many <= length; many++) {
                    double through = belief[i][from][many] * backward[i + 1][from + many];
                    backward[i][from] += through;
                    double share = forward[i][from] * through / forward[n][length];
                    if (share > 1e-3) {
                        next.computeIfAbsent(characters[i], key -> new TreeMap<>())
                                        .computeIfAbsent(
                                                reading.substring(from, from + many), key -> new double[PLACES])[
                                        place(i, n, surname)] +=
                                weight * share;
                    }
                }
            }
        }
    }

    static int place(int index, int many, boolean surname) {
        int place = many == 1 ? 0 : index == 0 ? 1 : surname || index < many - 1 ? 2 : 3;
        return surname ? place : SURNAME_PLACES + place;
    }

    private double belief(String character, String reading, boolean surname) {
        if (character.equals(reading)) {
            return 1;
        }
        char first = reading.charAt(0);
        if ("ンッーャュョ".indexOf(first) >= 0) {
            return 0;
        }
        double prior = dictionaryShare(character, reading) + UNKNOWN * StrictMath.pow(UNKNOWN_LONGER, reading.length());
        SortedMap<String, double[]> seen = counts.get(character);
        if (seen == null) {
            return prior;
        }
        double its = 0;
        double total = 0;
        for (Map.Entry<String, double[]> entry : seen.entrySet()) {
            for (int place = 0; place < PLACES; place++) {
                double count = entry.getValue()[place] * ((place < SURNAME_PLACES) == surname ? 1 : 0.3);
                total += count;
                its += entry.getKey().equals(reading) ? count : 0;
            }
        }
        return (its + FROM_ALL * prior) / (total + FROM_ALL);
    }

    private double dictionaryShare(String character, String reading) {
        double its = 0;
        double total = 0;
        for (Map.Entry<String, Double> entry : dictionary.of(character).entrySet()) {
            double weight = entry.getValue();
            total += weight;
            if (entry.getKey().equals(reading)) {
                its += weight;
            } else if (UnihanReadings.voiced(entry.getKey()).equals(reading)) {
                its += 0.3 * weight;
            }
        }
        return total > 0 ? its / total : 0;
    }

    /** One line a character: it, then each reading with minus ten ln of its share at each place. */
    List<String> lines(SortedSet<String> dictionaryOnly) {
        SortedSet<String> characters = new TreeSet<>(counts.keySet());
        characters.addAll(dictionaryOnly);
        List<String> lines = new ArrayList<>();
        for (String character : characters) {
            SortedSet<String> readings = new TreeSet<>(dictionary.of(character).keySet());
            SortedMap<String, double[]> seen = counts.getOrDefault(character, new TreeMap<>());
            readings.addAll(seen.keySet());
            double[] totals = new double[PLACES];
            seen.values().forEach(its -> {
                for (int place = 0; place < PLACES; place++) {
                    totals[place] += its[place];
                }
            });
            StringBuilder line = new StringBuilder(character);
            for (String reading : readings) {
                double[] shares = shares(character, reading, seen.getOrDefault(reading, new double[PLACES]), totals);
                double most = 0;
                for (double share : shares) {
                    most = Math.max(most, share);
                }
                if (most >= KEPT) {
                    line.append('\t').append(reading);
                    for (double share : shares) {
                        line.append('\t').append(Math.min(WRITTEN_MAXIMUM, Math.round(-10 * StrictMath.log(share))));
                    }
                }
            }
            if (line.length() > character.length()) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private double[] shares(String character, String reading, double[] its, double[] totals) {
        double[] fieldIts = new double[2];
        double[] fieldTotals = new double[2];
        for (int place = 0; place < PLACES; place++) {
            fieldIts[place < SURNAME_PLACES ? 0 : 1] += its[place];
            fieldTotals[place < SURNAME_PLACES ? 0 : 1] += totals[place];
        }
        double dictionary = dictionaryShare(character, reading);
        double all = (fieldIts[0] + fieldIts[1] + FROM_DICTIONARY * dictionary)
                / (fieldTotals[0] + fieldTotals[1] + FROM_DICTIONARY);
        double[] shares = new double[PLACES];
        for (int place = 0; place < PLACES; place++) {
            int field = place < SURNAME_PLACES ? 0 : 1;
            double inField = (fieldIts[field] + FROM_ALL * all) / (fieldTotals[field] + FROM_ALL);
            double seen = (its[place] + FROM_FIELD * inField) / (totals[place] + FROM_FIELD);
            shares[place] = (1 - ANY_OF_DICTIONARY) * seen + ANY_OF_DICTIONARY * dictionary;
        }
        return shares;
    }
}
