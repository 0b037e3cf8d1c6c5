package dev.kanmon.clearance.hall;

/** How a {@link Spread} was described: what a file says of it, so that it can be written down again. */
public sealed interface SpreadShape {
    /** {@link Spread#fixed}. */
    record Fixed(double value) implements SpreadShape {}

    /** {@link Spread#uniform}. */
    record Uniform(double least, double most) implements SpreadShape {}

    /** {@link Spread#gamma}, {@link Spread#exponential}. */
    record Gamma(double mean, double variation) implements SpreadShape {}

    /** {@link Spread#lognormal}. */
    record Lognormal(double mean, double variation) implements SpreadShape {}

    /** {@link Spread#normal}. */
    record Normal(double mean, double deviation) implements SpreadShape {}

    /** No formula says it: {@link Spread#empirical}, or what was moved away from its formula. */
    record Seen() implements SpreadShape {}

    /** Of {@link Spread#times}. */
    default SpreadShape times(double factor) {
        if (factor <= 0) {
            return new Seen();
        }
        return switch (this) {
            case Fixed(double value) -> new Fixed(value * factor);
            case Uniform(double least, double most) -> new Uniform(least * factor, most * factor);
            case Gamma(double mean, double variation) -> new Gamma(mean * factor, variation);
            case Lognormal(double mean, double variation) -> new Lognormal(mean * factor, variation);
            case Normal(double mean, double deviation) -> new Normal(mean * factor, deviation * factor);
            case Seen seen -> seen;
        };
    }

    /** Of {@link Spread#plus}. */
    default SpreadShape plus(double more) {
        return switch (this) {
            case Fixed(double value) -> new Fixed(value + more);
            case Uniform(double least, double most) -> new Uniform(least + more, most + more);
            case Normal(double mean, double deviation) -> new Normal(mean + more, deviation);
            case Gamma gamma -> more == 0 ? gamma : new Seen();
            case Lognormal lognormal -> more == 0 ? lognormal : new Seen();
            case Seen seen -> seen;
        };
    }
}
