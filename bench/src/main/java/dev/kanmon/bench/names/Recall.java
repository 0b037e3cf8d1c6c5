package dev.kanmon.bench.names;

import java.util.Arrays;

/**
 * How many of the wanted were found.
 *
 * @param hits from 0 to {@code of}
 */
record Recall(int hits, int of) {
    /** Standard normal quantile of 0.975: for intervals that cover 95%. */
    private static final double Z = 1.959963984540054;

    /**
     * The least score that at most a share of the negatives exceeds: whoever accepts scores above it accepts that share.
     * Of 1,000 negatives and a share of 0.01 it is the eleventh highest score.
     *
     * @param negatives at least one
     * @param share from 0 to below 1
     */
    static double threshold(double[] negatives, double share) {
        double[] ascending = negatives.clone();
        Arrays.sort(ascending);
        // A share of 0.29 of 100 is 28.999... in binary.
        int accepted = (int) Math.floor(share * ascending.length + 1e-9);
        return ascending[ascending.length - 1 - accepted];
    }

    /** Of the positives those above the threshold; a score that equals it is a miss. */
    static Recall above(double threshold, double[] positives) {
        int hits = (int)
                Arrays.stream(positives).filter(score -> score > threshold).count();
        return new Recall(hits, positives.length);
    }

    /** From 0 to 1; 0 where nothing was wanted. */
    double share() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** Where the true share lies with 95% confidence, lower end: E. B. Wilson, 1927. */
    double low() {
        return of == 0 ? 0 : Math.max(0, centre() - margin());
    }

    /** The upper end. */
    double high() {
        return of == 0 ? 1 : Math.min(1, centre() + margin());
    }

    private double centre() {
        return (hits + Z * Z / 2) / (of + Z * Z);
    }

    private double margin() {
        return Z / (of + Z * Z) * Math.sqrt((double) hits * (of - hits) / of + Z * Z / 4);
    }
}
