package dev.kanmon.clearance.picture;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of time, of whole hours.
 *
 * @param from its beginning
 * @param to its end
 * @param left where it begins
 * @param right where it ends
 */
record TimeAxis(LocalDateTime from, LocalDateTime to, double left, double right) {
    /** Hours between names of hours, the first that leaves them room. */
    private static final int[] STEPS = {1, 2, 3, 4, 6, 12};

    private static final double ROOM = 46;

    /** The hours that hold two moments. */
    static TimeAxis around(LocalDateTime first, LocalDateTime last, double left, double right) {
        LocalDateTime from = first.truncatedTo(ChronoUnit.HOURS);
        LocalDateTime to = last.truncatedTo(ChronoUnit.HOURS);
        return new TimeAxis(from, to.isBefore(last) || to.equals(from) ? to.plusHours(1) : to, left, right);
    }

    double x(LocalDateTime moment) {
        return left + minutes(moment) / minutes(to) * (right - left);
    }

    private double minutes(LocalDateTime moment) {
        return Duration.between(from, moment).toMinutes();
    }

    /** Hours that are named. */
    List<LocalDateTime> hours() {
        double hour = (right - left) / Duration.between(from, to).toHours();
        int step = STEPS[STEPS.length - 1];
        for (int each : STEPS) {
            if (each * hour >= ROOM) {
                step = each;
                break;
            }
        }
        List<LocalDateTime> hours = new ArrayList<>();
        for (LocalDateTime at = from; !at.isAfter(to); at = at.plusHours(1)) {
            if (at.getHour() % step == 0) {
                hours.add(at);
            }
        }
        return hours;
    }
}
