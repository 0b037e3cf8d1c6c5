package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counter of one staffed lane that works in another for an hour.
 *
 * @param from lane
 * @param to lane
 * @param hall with it
 */
record HourMove(String from, String to, Hall hall) {
    private static final int HOUR = 3_600;
    private static final int DAY = 86_400;

    /** The move; none where the one lane would be left without a counter or the other is not open the whole hour. */
    static @Nullable HourMove of(Hall hall, Lane from, Lane to, int hour) {
        if (from.id().equals(to.id()) || !from.isStaffed() || !to.isStaffed()) {
            return null;
        }
        Opening giver = covering(from, hour, 2);
        Opening taker = covering(to, hour, 1);
        if (giver == null || taker == null || taker.counters() == Opening.MAXIMUM_COUNTERS) {
            return null;
        }
        return new HourMove(
                from.id(), to.id(), hall.with(other(from, giver, hour, -1)).with(other(to, taker, hour, 1)));
    }

    private static @Nullable Opening covering(Lane lane, int hour, int atLeast) {
        return lane.openings().stream()
                .filter(opening -> opening.counters() >= atLeast && covers(opening, hour))
                .findFirst()
                .orElse(null);
    }

    private static boolean covers(Opening opening, int hour) {
        int begin = opening.from().toSecondOfDay();
        int end = opening.to().toSecondOfDay() + (opening.to().isAfter(opening.from()) ? 0 : DAY);
        int at = hour * HOUR;
        return (at >= begin && at + HOUR <= end) || (at + DAY >= begin && at + DAY + HOUR <= end);
    }

    /** The lane with one of its openings parted: before the hour, the hour with more or fewer counters, and after it. */
    private static Lane other(Lane lane, Opening parted, int hour, int more) {
        LocalTime begin = LocalTime.of(hour, 0);
        LocalTime end = begin.plusHours(1);
        List<Opening> openings = new ArrayList<>(lane.openings());
        openings.remove(parted);
        if (!parted.from().equals(begin)) {
            openings.add(new Opening(parted.from(), begin, parted.counters()));
        }
        openings.add(new Opening(begin, end, parted.counters() + more));
        if (!parted.to().equals(end)) {
            openings.add(new Opening(end, parted.to(), parted.counters()));
        }
        return lane.with(openings);
    }
}
