package dev.kanmon.names.japanese;

import java.util.HashMap;
import java.util.Map;

/** How usual characters are at the places of names that no list holds: first, later, last. */
final class CharacterUse {
    /** Share of names by how many characters they have, from 1; longer names share the last. */
    private static final int LONGEST = 5;

    /** Characters that a name may hold though no list has one at that place: those of JIS X 0208. */
    private static final double OTHERS = 6355;

    private final double[] lengths = new double[LONGEST + 1];
    private final Map<String, double[]> uses = new HashMap<>();
    private final double[] totals = new double[2];
    private double names;

    void add(String name) {
        int[] characters = name.codePoints().toArray();
        lengths[Math.min(LONGEST, characters.length)]++;
        names++;
        for (int i = 0; i < characters.length; i++) {
            int place = i == 0 ? 0 : 1;
            uses.computeIfAbsent(Character.toString(characters[i]), key -> new double[2])[place]++;
            totals[place]++;
        }
    }

    /** ln P(characters from {@code from} to {@code to}). */
    double ln(String[] characters, int from, int to) {
        double sum = StrictMath.log((lengths[Math.min(LONGEST, to - from)] + 1) / (names + LONGEST));
        for (int i = from; i < to; i++) {
            int place = i == from ? 0 : 1;
            double[] its = uses.get(characters[i]);
            sum += StrictMath.log(((its == null ? 0 : its[place]) + 0.2) / (totals[place] + 0.2 * OTHERS));
        }
        return sum;
    }
}
