package dev.kanmon.clearance.calibration;

import java.util.SplittableRandom;

/** Draws from distributions as textbooks do it, without the tables that forecasts look times up in. */
final class Exact {
    private Exact() {}

    static double exponential(SplittableRandom random, double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    static double lognormal(SplittableRandom random, double mean, double variation) {
        double sigma = Math.sqrt(Math.log1p(variation * variation));
        return mean * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }

    /** Marsaglia and Tsang (2000), for a variation of at most 1. */
    static double gamma(SplittableRandom random, double mean, double variation) {
        double shape = 1 / (variation * variation);
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v * mean / shape;
            }
        }
    }
}
