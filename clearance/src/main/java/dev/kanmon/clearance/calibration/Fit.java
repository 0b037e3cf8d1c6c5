package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Spread;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A shape fitted to times, with how well it fits.
 *
 * @param number of times
 * @param mean of them, in seconds, with the 90 % band within which the true mean lies; by days where there are
 *     {@value MeanBand#LEAST_DAYS} or more
 * @param variation of them: standard deviation over mean
 * @param chosen of the candidates, the one with the least AIC
 * @param candidates all that were tried
 * @param distance Kolmogorov and Smirnov's between the chosen shape and what was seen: the largest share of times that stand
 *     on the wrong side of any one
 * @param quantiles of the chosen shape beside those seen
 * @param seen the times as they are
 */
public record Fit(
        int number,
        Band mean,
        double variation,
        Candidate chosen,
        List<Candidate> candidates,
        double distance,
        List<Quantile> quantiles,
        Spread seen) {
    /** With fewer, a mean is known no better than to a sixth either way, where times vary by two thirds of it. */
    public static final int LEAST_TIMES = 50;

    /** A distance below which no forecast is the worse for it: one traveller in twenty. */
    public static final double SMALL_DISTANCE = 0.05;

    /**
     * Over the root of the number: what a true shape exceeds once in twenty logs (Smirnov 1948). Its parameters are fitted
     * here, so that a true one does so more seldom.
     */
    private static final double CRITICAL = 1.358;

    /** Two moments, each cut to the second: times that are one may be told two apart. */
    private static final double TOLD_APART = 2;

    private static final List<Double> SHARES = List.of(0.1, 0.5, 0.9);

    public Fit {
        candidates = List.copyOf(candidates);
        quantiles = List.copyOf(quantiles);
    }

    /**
     * A time below which a share of travellers lies, in seconds.
     *
     * @param share from 0 to 1
     * @param fitted by the chosen shape
     * @param seen in the log
     */
    public record Quantile(double share, double fitted, double seen) {}

    /** For the hall: the chosen shape, or where the times depart from it, those as they are. */
    public Spread spread() {
        return departs() ? seen : chosen.spread();
    }

    /** Whether the chosen shape is not that of the times. */
    public boolean departs() {
        return distance > Math.max(SMALL_DISTANCE, CRITICAL / Math.sqrt(number));
    }

    /**
     * Fits.
     *
     * @param times positive, in whole seconds, at least two
     * @param days of each: times of one day may be kin
     */
    static Fit to(double[] times, long[] days) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        List<Candidate> candidates = sorted[sorted.length - 1] - sorted[0] <= TOLD_APART
                ? List.of(Candidate.fixed(sorted))
                : List.of(Candidate.exponential(sorted), Candidate.gamma(sorted), Candidate.lognormal(sorted));
        Candidate chosen = candidates.stream()
                .min(Comparator.comparingDouble(Candidate::aic))
                .orElseThrow();
        Band mean = MeanBand.of(times, days);
        double squares = DoubleStream.of(sorted)
                .map(time -> (time - mean.mean()) * (time - mean.mean()))
                .sum();
        double distance = chosen.shape() == Shape.FIXED ? 0 : distance(sorted, chosen);
        return new Fit(
                sorted.length,
                mean,
                Math.sqrt(squares / (sorted.length - 1)) / mean.mean(),
                chosen,
                candidates,
                distance,
                SHARES.stream()
                        .map(share -> new Quantile(share, chosen.quantile(share), Band.quantile(sorted, share)))
                        .toList(),
                Spread.empirical(sorted));
    }

    /** A time told as k seconds lies between k - 1 and k + 1; half of those told as k lie below it. Hence the half second. */
    private static double distance(double[] sorted, Candidate fitted) {
        double most = 0;
        for (int i = 0; i < sorted.length; ) {
            int next = i;
            while (next < sorted.length && sorted[next] == sorted[i]) {
                next++;
            }
            double before = (double) i / sorted.length - fitted.below(sorted[i] - 0.5);
            double after = (double) next / sorted.length - fitted.below(sorted[i] + 0.5);
            most = Math.max(most, Math.max(Math.abs(before), Math.abs(after)));
            i = next;
        }
        return most;
    }
}
