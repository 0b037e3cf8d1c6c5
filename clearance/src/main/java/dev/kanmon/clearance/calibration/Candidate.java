package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Spread;
import java.util.Arrays;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * A shape with the parameters that make what was seen most likely.
 *
 * @param shape which
 * @param mean of the fitted shape
 * @param variation standard deviation over mean, of the fitted shape
 * @param logLikelihood natural logarithm of the density of all that was seen
 */
public record Candidate(Shape shape, double mean, double variation, double logLikelihood) {
    private static final int MAXIMUM_STEPS = 100;
    private static final double EXACT = 1e-12;

    /** Akaike's information criterion (1974): of two, the lesser is the better. */
    public double aic() {
        return 2 * shape.parameters() - 2 * logLikelihood;
    }

    /** For the hall. */
    Spread spread() {
        return switch (shape) {
            case FIXED -> Spread.fixed(mean);
            case EXPONENTIAL -> Spread.exponential(mean);
            case GAMMA -> Spread.gamma(mean, variation);
            case LOGNORMAL -> Spread.lognormal(mean, variation);
        };
    }

    /** Share below a time. */
    double below(double time) {
        return time <= 0
                ? 0
                : shape == Shape.FIXED ? (time < mean ? 0 : 1) : distribution().cumulativeProbability(time);
    }

    /** The time below which a share lies. */
    double quantile(double share) {
        return shape == Shape.FIXED ? mean : distribution().inverseCumulativeProbability(share);
    }

    private ContinuousDistribution distribution() {
        return switch (shape) {
            case FIXED -> throw new IllegalStateException("what is fixed has no density");
            case EXPONENTIAL -> ExponentialDistribution.of(mean);
            case GAMMA -> GammaDistribution.of(1 / (variation * variation), mean * variation * variation);
            case LOGNORMAL -> {
                double variance = Math.log1p(variation * variation);
                yield LogNormalDistribution.of(Math.log(mean) - variance / 2, Math.sqrt(variance));
            }
        };
    }

    static Candidate fixed(double[] times) {
        return new Candidate(Shape.FIXED, Arrays.stream(times).average().orElseThrow(), 0, 0);
    }

    static Candidate exponential(double[] times) {
        double mean = Arrays.stream(times).average().orElseThrow();
        return new Candidate(Shape.EXPONENTIAL, mean, 1, -times.length * (Math.log(mean) + 1));
    }

    static Candidate lognormal(double[] times) {
        double mu = meanLog(times);
        double variance = Arrays.stream(times)
                .map(time -> (Math.log(time) - mu) * (Math.log(time) - mu))
                .average()
                .orElseThrow();
        return new Candidate(
                Shape.LOGNORMAL,
                Math.exp(mu + variance / 2),
                Math.sqrt(Math.expm1(variance)),
                -times.length * (mu + Math.log(2 * Math.PI * variance) / 2 + 0.5));
    }

    /**
     * Gamma, by Minka's generalised Newton iteration (T. Minka, Estimating a Gamma distribution, 2002), which has no step to
     * choose and settles within a few.
     */
    static Candidate gamma(double[] times) {
        double mean = Arrays.stream(times).average().orElseThrow();
        double meanLog = meanLog(times);
        double gap = Math.log(mean) - meanLog;
        double shape = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
        for (int step = 0; step < MAXIMUM_STEPS; step++) {
            double slope = shape * shape * (1 / shape - Trigamma.value(shape));
            double next = 1 / (1 / shape + (Math.log(shape) - gap - Digamma.value(shape)) / slope);
            boolean settled = Math.abs(next - shape) <= EXACT * shape;
            shape = next;
            if (settled) {
                break;
            }
        }
        double perTime = (shape - 1) * meanLog - shape - shape * Math.log(mean / shape) - LogGamma.value(shape);
        return new Candidate(Shape.GAMMA, mean, 1 / Math.sqrt(shape), times.length * perTime);
    }

    private static double meanLog(double[] times) {
        return Arrays.stream(times).map(Math::log).average().orElseThrow();
    }
}
