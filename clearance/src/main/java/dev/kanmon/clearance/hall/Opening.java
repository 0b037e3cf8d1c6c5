package dev.kanmon.clearance.hall;

import java.time.LocalTime;

/**
 * How many counters of a lane are open during a part of the day, each with its officer; or gates, or kiosks.
 *
 * @param from first moment, local to the port
 * @param to first moment after; one that is not after {@code from} is of the next day, so that from 00:00 to 00:00 is a
 *     whole day
 * @param counters from 0 to {@value #MAXIMUM_COUNTERS}
 */
public record Opening(LocalTime from, LocalTime to, int counters) {
    /** No hall has more in one lane; the largest have about a hundred. */
    public static final int MAXIMUM_COUNTERS = 500;

    public Opening {
        if (counters < 0 || counters > MAXIMUM_COUNTERS) {
            throw new IllegalArgumentException("a lane has from 0 to " + MAXIMUM_COUNTERS + " counters: " + counters);
        }
    }

    /** Open the whole day. */
    public static Opening always(int counters) {
        return new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, counters);
    }

    /** The same hours with another number. */
    public Opening with(int number) {
        return new Opening(from, to, number);
    }

    /** Length in hours. */
    public double hours() {
        return (until() - from.toSecondOfDay()) / 3600.0;
    }

    /** Seconds from midnight of the day it begins on. */
    int until() {
        int end = to.toSecondOfDay();
        return to.isAfter(from) ? end : end + Clock.DAY;
    }

    /** Whether it is open at so many seconds after midnight, on this day or from the evening before. */
    boolean covers(double second) {
        return (second >= from.toSecondOfDay() && second < until())
                || (second + Clock.DAY >= from.toSecondOfDay() && second + Clock.DAY < until());
    }
}
