package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Many travellers of a route, drawn: on which voyage each is, and their luck in each step. Steps are taken to be independent
 * of each other, but for the voyage; a traveller has the same luck in each world, so that two worlds differ by what changed.
 */
final class Draws {
    /** So many that a 5th percentile of a journey of hours is right to about a minute. */
    static final int TRAVELLERS = 4_000;

    private static final long SEED = 7;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private static final Map<Step, double[]> LUCK = luck();

    private final int[] voyage = new int[TRAVELLERS];
    private final double[] shares;

    /**
     * Travellers of voyages.
     *
     * @param shares of the travellers that each voyage takes; together 1
     */
    Draws(double[] shares) {
        this.shares = shares.clone();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < TRAVELLERS; i++) {
            double at = random.nextDouble();
            while (voyage[i] < shares.length - 1 && at >= shares[voyage[i]]) {
                at -= shares[voyage[i]++];
            }
        }
    }

    private static Map<Step, double[]> luck() {
        Map<Step, double[]> luck = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            SplittableRandom random = new SplittableRandom(SEED + step.number());
            double[] own = new double[TRAVELLERS];
            Arrays.setAll(own, i -> random.nextGaussian());
            luck.put(step, own);
        }
        return luck;
    }

    /** Minutes of each traveller in a step. */
    double[] of(PartlyForecast part) {
        Minutes[] minutes = part.minutes(shares.length);
        double[] luck = Objects.requireNonNull(LUCK.get(part.step()));
        double[] drawn = new double[TRAVELLERS];
        Arrays.setAll(drawn, i -> minutes[voyage[i]].at(luck[i]));
        return drawn;
    }

    /** The mean of a step; exact, not that of the drawn. */
    double mean(PartlyForecast part) {
        return part.mean(shares);
    }

    /** A band about a mean. */
    static Band band(double mean, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        return new Band(mean, sorted[(int) (LOW * sorted.length)], sorted[(int) (HIGH * sorted.length)]);
    }

    static double average(double[] drawn) {
        return Arrays.stream(drawn).average().orElseThrow();
    }

    static double[] sum(double[]... parts) {
        double[] sum = new double[TRAVELLERS];
        for (double[] part : parts) {
            for (int i = 0; i < TRAVELLERS; i++) {
                sum[i] += part[i];
            }
        }
        return sum;
    }

    static double[] difference(double[] from, double[] taken) {
        double[] difference = new double[TRAVELLERS];
        Arrays.setAll(difference, i -> from[i] - taken[i]);
        return difference;
    }

    static double[] lesser(double[] one, double[] other) {
        double[] lesser = new double[TRAVELLERS];
        Arrays.setAll(lesser, i -> Math.min(one[i], other[i]));
        return lesser;
    }
}
