package dev.kanmon.clearance.hall;

import java.util.Arrays;

/**
 * A figure of a day that has not come: what is expected of it, and within what nine of ten such days lie.
 *
 * @param mean over the days played
 * @param low 5th percentile of them
 * @param high 95th percentile of them
 */
public record Band(double mean, double low, double high) {
    static final double LOW = 0.05;
    static final double HIGH = 0.95;

    /**
     * Of the figures of the days played.
     *
     * @param figures one a day; days without one are {@code NaN} and do not count
     */
    static Band of(double[] figures) {
        double[] sorted = Arrays.stream(figures)
                .filter(figure -> !Double.isNaN(figure))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Band(Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = Arrays.stream(sorted).average().orElseThrow();
        return new Band(mean, quantile(sorted, LOW), quantile(sorted, HIGH));
    }

    /** The quantile of sorted figures, between the two that are nearest (type 7 of Hyndman and Fan 1996). */
    public static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The same in other units. */
    Band times(double factor) {
        return new Band(mean * factor, low * factor, high * factor);
    }

    /** Whether a figure lies within. */
    public boolean holds(double figure) {
        return figure >= low && figure <= high;
    }
}
