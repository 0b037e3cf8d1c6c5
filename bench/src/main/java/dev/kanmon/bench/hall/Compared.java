package dev.kanmon.bench.hall;

/**
 * One figure of a day, by the forecast and by the brute force.
 *
 * @param what with its unit
 * @param forecast its figure
 * @param brute the brute force's
 * @param off the difference as a share of the brute force's figure, or of the day's greatest where the figure is one of many;
 *     for shares the difference itself
 * @param error the brute force's standard error, as {@code off} is taken
 */
record Compared(String what, double forecast, Estimate brute, double off, double error) {
    /** Issue 7: "within 2%". */
    static final double BAR = 0.02;

    static Compared figure(String what, double forecast, Estimate brute) {
        double off = forecast == brute.mean() ? 0 : forecast / brute.mean() - 1;
        return new Compared(what, forecast, brute, off, brute.standardError() / brute.mean());
    }

    static Compared share(String what, double forecast, Estimate brute) {
        return new Compared(what, forecast, brute, forecast - brute.mean(), brute.standardError());
    }

    boolean missed() {
        return !(Math.abs(off) <= BAR);
    }
}
