package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One traveller's way through a hall. Moments are seconds from 1970-01-01T00:00 of the port's own clock, {@code NaN} where the
 * log does not tell them, so that a time between two of which one is not told is {@code NaN} too.
 *
 * @param hall its id
 * @param voyage carrier and number
 * @param spotIn the aircraft stands, or the ship has moored
 * @param off the traveller leaves it
 * @param reached they reach the hall
 * @param called a counter, gate or kiosk turns to them
 * @param done it has finished with them
 * @param lane id of the lane that served them; of the last one where there were two
 * @param group whose national
 * @param readiness what was known of them
 */
public record Passage(
        @Nullable String hall,
        @Nullable String voyage,
        double spotIn,
        double off,
        double reached,
        double called,
        double done,
        @Nullable String lane,
        @Nullable Group group,
        @Nullable Readiness readiness) {
    private static final long DAY = 86_400;

    /** The day it counts to: that of the spot-in where it is told, so that who lands at 23:50 counts to that evening. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(Math.floorDiv((long) first(), DAY));
    }

    /** Seconds of a moment from midnight of {@link #day}; above 86,400 in the small hours after. */
    double sinceMidnight(double moment) {
        return moment - day().toEpochDay() * (double) DAY;
    }

    /** The first moment told; {@code NaN} where there is none. */
    double first() {
        double first = spotIn;
        for (double next : new double[] {off, reached, called, done}) {
            first = Double.isNaN(first) ? next : first;
        }
        return first;
    }
}
