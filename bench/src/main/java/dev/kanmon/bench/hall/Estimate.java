package dev.kanmon.bench.hall;

import java.util.Arrays;

/**
 * A mean over runs.
 *
 * @param standardError of the mean: standard deviation over the root of the number of runs; NaN below two runs
 * @param runs that gave a figure
 */
record Estimate(double mean, double standardError, int runs) {
    /**
     * Of one figure a run.
     *
     * @param figures NaN where a run gave none, as a quarter hour without travellers has no wait
     */
    static Estimate of(double[] figures) {
        double[] given =
                Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).toArray();
        double mean = Arrays.stream(given).average().orElse(Double.NaN);
        double squares = Arrays.stream(given)
                .map(figure -> (figure - mean) * (figure - mean))
                .sum();
        double standardError = given.length < 2 ? Double.NaN : Math.sqrt(squares / (given.length - 1) / given.length);
        return new Estimate(mean, standardError, given.length);
    }

    /**
     * Of a sum over runs divided by another, such as seconds waited by travellers; the standard error by the delta method.
     *
     * @param amounts one a run
     * @param numbers one a run, their sum above 0
     */
    static Estimate ofRatio(double[] amounts, double[] numbers) {
        double number = Arrays.stream(numbers).sum();
        double ratio = Arrays.stream(amounts).sum() / number;
        double squares = 0;
        for (int i = 0; i < amounts.length; i++) {
            squares += (amounts[i] - ratio * numbers[i]) * (amounts[i] - ratio * numbers[i]);
        }
        int runs = amounts.length;
        double standardError = runs < 2 ? Double.NaN : Math.sqrt(squares * runs / (runs - 1)) / number;
        return new Estimate(ratio, standardError, runs);
    }

    /** How many standard errors the mean lies from a value; above 0 where the mean is higher. */
    double errorsFrom(double value) {
        return (mean - value) / standardError;
    }
}
