package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Band;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/** Within what a true mean lies, as one of nine in ten such bands. */
final class MeanBand {
    /** With fewer days, how much one differs from the next is not known: the times are then taken as independent. */
    static final int LEAST_DAYS = 10;

    private static final double UPPER = 0.95;

    private MeanBand() {}

    /**
     * Of a mean: by Student's t. Where there are days enough, each is one cluster (Cochran, Sampling Techniques, 1977,
     * section 9.7): officers who are quick on one day make all its times short, and a thousand of them tell no more than one
     * day.
     *
     * @param times at least two
     * @param days of each
     */
    static Band of(double[] times, long[] days) {
        double mean = Arrays.stream(times).average().orElseThrow();
        Map<Long, Double> apart = new HashMap<>();
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            apart.merge(days[i], times[i] - mean, Double::sum);
            squares += (times[i] - mean) * (times[i] - mean);
        }
        int clusters = times.length;
        if (apart.size() >= LEAST_DAYS) {
            clusters = apart.size();
            squares = apart.values().stream().mapToDouble(sum -> sum * sum).sum();
        }
        double error = Math.sqrt(squares * clusters / (clusters - 1)) / times.length;
        double half = TDistribution.of(clusters - 1).inverseCumulativeProbability(UPPER) * error;
        return new Band(mean, mean - half, mean + half);
    }
}
