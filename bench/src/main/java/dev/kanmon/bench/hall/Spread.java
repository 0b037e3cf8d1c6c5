package dev.kanmon.bench.hall;

import java.util.List;
import java.util.Random;

/** How a duration is distributed, in seconds. */
sealed interface Spread {
    double mean();

    /** One duration, 0 or more. */
    double sample(Random random);

    /** Always the same. */
    record Exactly(double mean) implements Spread {
        @Override
        public double sample(Random random) {
            return mean;
        }
    }

    /** Exponential: the logarithm of a uniform number from above 0 to 1. */
    record Exponential(double mean) implements Spread {
        @Override
        public double sample(Random random) {
            return -mean * Math.log(1 - random.nextDouble());
        }
    }

    /**
     * Gamma, by G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables, ACM TOMS 26, 2000.
     *
     * @param variation standard deviation over mean, above 0
     */
    record Gamma(double mean, double variation) implements Spread {
        @Override
        public double sample(Random random) {
            double shape = 1 / (variation * variation);
            double scale = mean / shape;
            if (shape >= 1) {
                return scale * standard(shape, random);
            }
            return scale * standard(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }

        private static double standard(double shape, Random random) {
            double d = shape - 1.0 / 3;
            double c = 1 / Math.sqrt(9 * d);
            while (true) {
                double x = random.nextGaussian();
                double root = 1 + c * x;
                if (root > 0) {
                    double v = root * root * root;
                    if (Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                        return d * v;
                    }
                }
            }
        }
    }

    /**
     * Lognormal: e to a Gaussian whose variance is ln(1 + variation²).
     *
     * @param variation standard deviation over mean of the duration itself, above 0
     */
    record Lognormal(double mean, double variation) implements Spread {
        @Override
        public double sample(Random random) {
            double variance = Math.log(1 + variation * variation);
            return mean * Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
        }
    }

    /**
     * One of what was observed, each as likely as the other.
     *
     * @param seconds at least one
     */
    record Observed(List<Double> seconds) implements Spread {
        public Observed {
            seconds = List.copyOf(seconds);
        }

        @Override
        public double mean() {
            return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        @Override
        public double sample(Random random) {
            return seconds.get(random.nextInt(seconds.size()));
        }
    }

    /**
     * A part that everyone needs, and another on top.
     *
     * @param least seconds that it takes at least
     */
    record AtLeast(double least, Spread more) implements Spread {
        @Override
        public double mean() {
            return least + more.mean();
        }

        @Override
        public double sample(Random random) {
            return least + more.sample(random);
        }
    }

    /** Anything between two durations, each as likely as the other. */
    record Uniform(double least, double most) implements Spread {
        @Override
        public double mean() {
            return (least + most) / 2;
        }

        @Override
        public double sample(Random random) {
            return least + (most - least) * random.nextDouble();
        }
    }

    /** One after the other. */
    record Both(Spread first, Spread then) implements Spread {
        @Override
        public double mean() {
            return first.mean() + then.mean();
        }

        @Override
        public double sample(Random random) {
            return first.sample(random) + then.sample(random);
        }
    }

    /** So many times as long. */
    record Times(double factor, Spread one) implements Spread {
        @Override
        public double mean() {
            return factor * one.mean();
        }

        @Override
        public double sample(Random random) {
            return factor * one.sample(random);
        }
    }

    /**
     * What is left of a duration when another has been taken off it.
     *
     * @param off at most {@code of}
     */
    record Rest(double of, Spread off) implements Spread {
        @Override
        public double mean() {
            return of - off.mean();
        }

        @Override
        public double sample(Random random) {
            return of - off.sample(random);
        }
    }
}
