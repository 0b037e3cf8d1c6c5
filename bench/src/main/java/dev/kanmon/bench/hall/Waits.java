package dev.kanmon.bench.hall;

import java.util.Collection;

/**
 * Waits of some travellers, in seconds; all NaN where there are none.
 *
 * @param ninetieth the least wait that nine in ten do not exceed: the ⌈0.9 n⌉th of n in ascending order
 * @param within20 share, from 0 to 1, of waits of at most 20 minutes
 */
record Waits(int travellers, double mean, double ninetieth, double longest, double within20) {
    private static final double TWENTY_MINUTES = 20 * 60;

    static Waits of(Collection<Double> waits) {
        double[] sorted =
                waits.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            return new Waits(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double sum = 0;
        int within = 0;
        for (double wait : sorted) {
            sum += wait;
            if (wait <= TWENTY_MINUTES) {
                within++;
            }
        }
        return new Waits(n, sum / n, sorted[place(9, 10, n) - 1], sorted[n - 1], (double) within / n);
    }

    /** ⌈n numerator / denominator⌉ in whole numbers, as 0.9 x 10 in doubles need not be 9. */
    static int place(int numerator, int denominator, int n) {
        return Math.ceilDiv(n * numerator, denominator);
    }
}
