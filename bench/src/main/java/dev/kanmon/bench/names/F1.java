package dev.kanmon.bench.names;

import java.util.stream.IntStream;

/**
 * Precision and recall in one number: their harmonic mean.
 *
 * @param value from 0 to 1
 * @param threshold scores of this and more are taken for matches
 */
record F1(double value, double threshold) {
    /** At one threshold. */
    static F1 at(double threshold, double[] scores, boolean[] matches) {
        int hits = 0;
        int taken = 0;
        int wanted = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean above = scores[i] >= threshold;
            taken += above ? 1 : 0;
            wanted += matches[i] ? 1 : 0;
            hits += above && matches[i] ? 1 : 0;
        }
        return new F1(taken + wanted == 0 ? 0 : 2.0 * hits / (taken + wanted), threshold);
    }

    /** At the threshold where it is highest, the highest of several. */
    static F1 best(double[] scores, boolean[] matches) {
        int[] descending = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        long wanted = IntStream.range(0, matches.length).filter(i -> matches[i]).count();
        F1 best = new F1(0, 1);
        int hits = 0;
        for (int taken = 1; taken <= descending.length; taken++) {
            int row = descending[taken - 1];
            hits += matches[row] ? 1 : 0;
            boolean tied = taken < descending.length && scores[descending[taken]] == scores[row];
            double value = 2.0 * hits / (taken + wanted);
            if (!tied && value > best.value()) {
                best = new F1(value, scores[row]);
            }
        }
        return best;
    }
}
