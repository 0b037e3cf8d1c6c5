package dev.kanmon.bench.hall;

/**
 * One distribution of a duration in seconds, as the brute force draws it and as the forecast does.
 *
 * @param words for the table
 */
record TwinTime(String words, Spread slow, dev.kanmon.clearance.hall.Spread fast) {
    static TwinTime exactly(double seconds) {
        return new TwinTime(
                "always " + figure(seconds),
                new Spread.Exactly(seconds),
                dev.kanmon.clearance.hall.Spread.fixed(seconds));
    }

    static TwinTime exponential(double mean) {
        return new TwinTime(
                "exponential, mean " + figure(mean),
                new Spread.Exponential(mean),
                dev.kanmon.clearance.hall.Spread.exponential(mean));
    }

    static TwinTime gamma(double mean, double variation) {
        return new TwinTime(
                "gamma, mean " + figure(mean) + ", variation " + variation,
                new Spread.Gamma(mean, variation),
                dev.kanmon.clearance.hall.Spread.gamma(mean, variation));
    }

    static TwinTime lognormal(double mean, double variation) {
        return new TwinTime(
                "lognormal, mean " + figure(mean) + ", variation " + variation,
                new Spread.Lognormal(mean, variation),
                dev.kanmon.clearance.hall.Spread.lognormal(mean, variation));
    }

    static TwinTime uniform(double least, double most) {
        return new TwinTime(
                "uniform from " + figure(least) + " to " + figure(most),
                new Spread.Uniform(least, most),
                dev.kanmon.clearance.hall.Spread.uniform(least, most));
    }

    private static String figure(double seconds) {
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }
}
