package dev.kanmon.bench.hall;

/**
 * A traveller in a queue.
 *
 * @param service seconds that it will take to serve them, drawn when they join
 * @param foreseen when their service was foreseen to begin; NaN where they had no choice
 */
record Waiting(Traveller traveller, double joined, double service, double foreseen) {
    /** Sums of the same seconds in another order. */
    private static final double ROUNDING = 1e-6;

    /** An {@link IllegalStateException} where a service begins at another time than was foreseen. */
    void begins(double now) {
        if (Math.abs(now - foreseen) > ROUNDING) {
            throw new IllegalStateException("service was foreseen at " + foreseen + ", but begins at " + now);
        }
    }
}
