package dev.kanmon.clearance.measured;

import java.util.Arrays;

/**
 * Many minutes in a few.
 *
 * @param number of travellers
 * @param mean {@code NaN} where there are none, as the others
 * @param median the least that half of them do not exceed
 * @param p90 the least that 90 % do not exceed
 * @param variance of one traveller's minutes (divided by number less one); {@code NaN} below two
 */
public record Summary(int number, double mean, double median, double p90, double variance) {
    /** Of nobody. */
    public static final Summary NONE = of(new double[0]);

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    /** Of these minutes, in any order. */
    public static Summary of(double[] minutes) {
        double[] sorted = minutes.clone();
        Arrays.sort(sorted);
        int number = sorted.length;
        double mean = number == 0 ? Double.NaN : Arrays.stream(sorted).sum() / number;
        double squares =
                Arrays.stream(sorted).map(one -> (one - mean) * (one - mean)).sum();
        return new Summary(
                number,
                mean,
                quantile(sorted, HALF),
                quantile(sorted, NINE_TENTHS),
                number < 2 ? Double.NaN : squares / (number - 1));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
