package dev.kanmon.clearance.hall;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How a time (or a distance, or a factor) is spread: the means of equally likely parts, from the least to the greatest. To
 * draw one is to look one up, which is what lets a day be played often. The mean is exact. The variance that values lose within
 * their part, most of it in a long tail, gamma and lognormal have back in their greatest parts, since waits grow with it; the
 * others are short by less than 0.1 %. Immutable.
 */
public final class Spread {
    /** A power of two, so that bits of a random number choose a part. */
    static final int PARTS = 2048;

    /** How many of the greatest parts take up what a tail loses: enough that none moves far. */
    private static final int TAIL = 64;

    private final double[] parts;
    private final double mean;
    private final SpreadShape shape;

    private Spread(double[] parts, SpreadShape shape) {
        this.parts = parts;
        this.mean = Arrays.stream(parts).average().orElseThrow();
        this.shape = shape;
    }

    /** How it was described, for whoever writes it down. */
    public SpreadShape shape() {
        return shape;
    }

    /** The means of so many equally likely parts, from the least to the greatest; a divisor of {@value #PARTS}. */
    public double[] means(int number) {
        int each = PARTS / number;
        double[] means = new double[number];
        for (int i = 0; i < PARTS; i++) {
            means[i / each] += parts[i] / each;
        }
        return means;
    }

    /** Always the same. */
    public static Spread fixed(double value) {
        double[] parts = new double[PARTS];
        Arrays.fill(parts, value);
        return new Spread(parts, new SpreadShape.Fixed(value));
    }

    /** Anything between two values, each as likely as the other. */
    public static Spread uniform(double least, double most) {
        double[] parts = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = least + (most - least) * (i + 0.5) / PARTS;
        }
        return new Spread(parts, new SpreadShape.Uniform(least, most));
    }

    /** Exponential: a coefficient of variation of one. */
    public static Spread exponential(double mean) {
        return gamma(mean, 1);
    }

    /**
     * Gamma, the usual shape of times of service.
     *
     * @param mean positive
     * @param variation standard deviation over mean, positive; 0 is {@link #fixed}
     */
    public static Spread gamma(double mean, double variation) {
        if (variation == 0) {
            return fixed(mean);
        }
        double shape = 1 / (variation * variation);
        GammaDistribution own = GammaDistribution.of(shape, mean / shape);
        // The part of the mean below x is that of a gamma of the next shape: E[X; X < x] = mean P(shape + 1, x).
        GammaDistribution next = GammaDistribution.of(shape + 1, mean / shape);
        return byPartialMeans(
                        part -> mean
                                * next.cumulativeProbability(own.inverseCumulativeProbability((double) part / PARTS)),
                        mean,
                        new SpreadShape.Gamma(mean, variation))
                .withDeviation(mean * variation);
    }

    /**
     * Lognormal, the usual shape of walking times.
     *
     * @param mean positive
     * @param variation standard deviation over mean; 0 is {@link #fixed}
     */
    public static Spread lognormal(double mean, double variation) {
        if (variation == 0) {
            return fixed(mean);
        }
        double sigma = Math.sqrt(Math.log1p(variation * variation));
        NormalDistribution standard = NormalDistribution.of(0, 1);
        return byPartialMeans(
                        part -> mean
                                * standard.cumulativeProbability(
                                        standard.inverseCumulativeProbability((double) part / PARTS) - sigma),
                        mean,
                        new SpreadShape.Lognormal(mean, variation))
                .withDeviation(mean * variation);
    }

    /** Normal; may be negative, such as a delay. */
    public static Spread normal(double mean, double deviation) {
        if (deviation == 0) {
            return fixed(mean);
        }
        NormalDistribution standard = NormalDistribution.of(0, 1);
        Spread unit = byPartialMeans(
                part -> -standard.density(standard.inverseCumulativeProbability((double) part / PARTS)),
                0,
                new SpreadShape.Normal(0, 1));
        return unit.times(deviation).plus(mean);
    }

    /**
     * As it was seen.
     *
     * @param seen at least one value, in any order
     */
    public static Spread empirical(double[] seen) {
        if (seen.length == 0) {
            throw new IllegalArgumentException("a spread needs at least one value");
        }
        double[] sorted = seen.clone();
        Arrays.sort(sorted);
        double[] before = new double[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            before[i + 1] = before[i] + sorted[i] / sorted.length;
        }
        return byPartialMeans(
                part -> {
                    double at = (double) part / PARTS * sorted.length;
                    int whole = (int) at;
                    return before[whole] + (whole == sorted.length ? 0 : (at - whole) * sorted[whole] / sorted.length);
                },
                before[sorted.length],
                new SpreadShape.Seen());
    }

    private interface PartialMean {
        double below(int part);
    }

    private static Spread byPartialMeans(PartialMean partial, double mean, SpreadShape shape) {
        double[] parts = new double[PARTS];
        double before = 0;
        for (int i = 0; i < PARTS; i++) {
            double after = i + 1 == PARTS ? mean : partial.below(i + 1);
            parts[i] = (after - before) * PARTS;
            before = after;
        }
        return new Spread(parts, shape);
    }

    /** The same with its greatest parts drawn apart around their mean until the deviation is this. */
    private Spread withDeviation(double deviation) {
        double own = deviation();
        double missing = PARTS * (deviation * deviation - own * own);
        double[] moved = parts.clone();
        double middle = Arrays.stream(moved, PARTS - TAIL, PARTS).average().orElseThrow();
        double squares = Arrays.stream(moved, PARTS - TAIL, PARTS)
                .map(part -> (part - middle) * (part - middle))
                .sum();
        double apart = Math.sqrt(1 + Math.max(0, missing) / squares);
        for (int i = PARTS - TAIL; i < PARTS; i++) {
            moved[i] = middle + apart * (moved[i] - middle);
        }
        Arrays.sort(moved);
        return new Spread(moved, shape);
    }

    /** Every value so many times as long. */
    public Spread times(double factor) {
        return new Spread(Arrays.stream(parts).map(value -> value * factor).toArray(), shape.times(factor));
    }

    /** Every value so much more. */
    public Spread plus(double more) {
        return new Spread(Arrays.stream(parts).map(value -> value + more).toArray(), shape.plus(more));
    }

    public double mean() {
        return mean;
    }

    /** Standard deviation. */
    public double deviation() {
        double squares = 0;
        for (double part : parts) {
            squares += (part - mean) * (part - mean);
        }
        return Math.sqrt(squares / PARTS);
    }

    /** Below which this share of values lies. */
    public double quantile(double share) {
        return parts[(int) Math.clamp(share * PARTS, 0, PARTS - 1)];
    }

    /** The mean of one part, by the lowest bits of a random number. */
    double part(long bits) {
        return parts[(int) bits & (PARTS - 1)];
    }
}
