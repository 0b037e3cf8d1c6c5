package dev.kanmon.clearance.calibration;

import java.util.Arrays;

/**
 * Times of one kind that a log tells, and how many rows gave none.
 *
 * @param taken how many are fitted to
 * @param untold one of the two moments is missing: the log does not have it, or the traveller was not done when it ended
 * @param zero both moments in one second: booked at once, or shorter than the log can tell
 * @param negative the second moment before the first: clocks that differ, or a slip
 * @param tooLong above the bound of its kind: a second inspection, or a row closed late
 */
public record Times(int taken, int untold, int zero, int negative, int tooLong) {
    /** Above this no counter keeps anybody: they were led elsewhere. */
    public static final int LONGEST_SERVICE_SECONDS = 3_600;

    /** Nobody walks longer to a hall; who stays on the way (a shop, a rest room, illness) says nothing about the way. */
    public static final int LONGEST_WALK_SECONDS = 7_200;

    static final class Gathering {
        private final double longest;
        private double[] seconds = new double[64];
        private long[] days = new long[64];
        private int taken;
        private int untold;
        private int zero;
        private int negative;
        private int tooLong;

        Gathering(double longest) {
            this.longest = longest;
        }

        /** Whether it is taken. */
        boolean add(double time, long day) {
            if (Double.isNaN(time)) {
                untold++;
            } else if (time == 0) {
                zero++;
            } else if (time < 0) {
                negative++;
            } else if (time > longest) {
                tooLong++;
            } else {
                if (taken == seconds.length) {
                    seconds = Arrays.copyOf(seconds, 2 * taken);
                    days = Arrays.copyOf(days, 2 * taken);
                }
                seconds[taken] = time;
                days[taken++] = day;
                return true;
            }
            return false;
        }

        Times counted() {
            return new Times(taken, untold, zero, negative, tooLong);
        }

        double[] seconds() {
            return Arrays.copyOf(seconds, taken);
        }

        /** The day of each, so that times of one day count as kin. */
        long[] days() {
            return Arrays.copyOf(days, taken);
        }
    }
}
