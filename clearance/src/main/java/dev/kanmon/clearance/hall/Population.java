package dev.kanmon.clearance.hall;

import java.util.Arrays;

/** Waits of some of the travellers: of one day after the other. */
final class Population {
    /** Fine enough that a percentile read from it is right to a second or two. */
    private static final double BIN = 2;

    private static final int BINS = (int) (Clock.QUARTERS * Clock.QUARTER / 4 / BIN);
    private static final double MINUTE = 60;

    private final int[] histogram = new int[BINS];
    private final double[] travellers;
    private final double[] mean;
    private final double[] p90;
    private final double[] longest;
    private final double[] within20;
    private final double[] unserved;

    private int number;
    private int waiting;
    private double sum;
    private double most;
    private int within;

    Population(int days) {
        travellers = new double[days];
        mean = new double[days];
        p90 = new double[days];
        longest = new double[days];
        within20 = new double[days];
        unserved = new double[days];
    }

    void add(double wait) {
        number++;
        if (wait == Double.POSITIVE_INFINITY) {
            waiting++;
            return;
        }
        sum += wait;
        most = Math.max(most, wait);
        if (wait <= Clock.TWENTY_MINUTES) {
            within++;
        }
        histogram[(int) Math.min(wait / BIN, BINS - 1)]++;
    }

    void finish(int day) {
        int served = number - waiting;
        travellers[day] = number;
        unserved[day] = waiting;
        mean[day] = served == 0 ? Double.NaN : sum / served / MINUTE;
        p90[day] = served == 0 ? Double.NaN : quantile(histogram, served, 0.9, BIN) / MINUTE;
        longest[day] = served == 0 ? Double.NaN : most / MINUTE;
        within20[day] = number == 0 ? Double.NaN : (double) within / number;
        Arrays.fill(histogram, 0);
        number = 0;
        waiting = 0;
        sum = 0;
        most = 0;
        within = 0;
    }

    double travellers(int day) {
        return travellers[day];
    }

    double unserved(int day) {
        return unserved[day];
    }

    double mean(int day) {
        return mean[day];
    }

    double within20(int day) {
        return within20[day];
    }

    Forecast.Waits waits() {
        return new Forecast.Waits(
                Arrays.stream(travellers).average().orElse(0),
                Band.of(mean),
                Band.of(p90),
                Band.of(longest),
                Band.of(within20),
                Arrays.stream(unserved).average().orElse(0));
    }

    /** Below which this share of counted values lies, as if those of a bin were evenly spread over it; those of 0 are 0. */
    static double quantile(int[] histogram, long counted, double share, double bin) {
        double below = share * counted;
        long seen = 0;
        for (int i = 0; i < histogram.length; i++) {
            if (seen + histogram[i] >= below && histogram[i] > 0) {
                return i == 0 ? 0 : (i + (below - seen) / histogram[i]) * bin;
            }
            seen += histogram[i];
        }
        return 0;
    }
}
