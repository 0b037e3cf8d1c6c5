package dev.kanmon.clearance.hall;

import java.util.Arrays;

/**
 * The longest wait of a voyage as Japan's Immigration Services Agency takes it: the wait of the traveller at whom 80 % of
 * its short stays are done, times 10/8 (moj.go.jp/isa/content/930003351.pdf): not everybody walks straight to the hall, and
 * the last ones would say more of that than of the line.
 */
public final class JapanMeasure {
    private static final double DONE = 0.8;

    private JapanMeasure() {}

    /**
     * The longest wait of a voyage.
     *
     * @param waits landing permission less spot-in and walking time, of its short stays
     * @return in the unit of {@code waits}; {@code NaN} where there are none
     */
    public static double longest(double[] waits) {
        return longest(waits.clone(), waits.length);
    }

    /** The same of the first so many, whose order is lost. */
    static double longest(double[] waits, int number) {
        if (number == 0) {
            return Double.NaN;
        }
        Arrays.sort(waits, 0, number);
        return waits[(int) Math.ceil(DONE * number) - 1] / DONE;
    }
}
