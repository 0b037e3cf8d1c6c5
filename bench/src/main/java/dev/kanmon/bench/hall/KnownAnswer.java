package dev.kanmon.bench.hall;

/**
 * A figure that a formula gives, and the forecast's.
 *
 * @param queue in Kendall's notation with the load of a counter
 * @param figure what is compared, with its unit
 * @param formula its figure
 * @param forecast its figure
 * @param travellers how many were played
 */
record KnownAnswer(String queue, String figure, double formula, Estimate forecast, double travellers) {
    /** Issue 7: "within 1% in mean wait over a long run". */
    static final double BAR = 0.01;

    /** The difference as a share of the formula's figure. */
    double off() {
        return forecast.mean() / formula - 1;
    }

    /** The standard error as a share of the formula's figure. */
    double error() {
        return forecast.standardError() / formula;
    }

    boolean missed() {
        return !(Math.abs(off()) <= BAR);
    }
}
