package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import java.util.Comparator;
import java.util.Optional;

/**
 * The counters that a planner moves up and down: those of the staffed lane with the most officer hours, in all its shifts
 * alike.
 *
 * @param hall as described
 * @param lane whose counters they are
 */
record Roster(Hall hall, Lane lane) {
    /** A slider with more steps is not set by hand. */
    static final int WIDEST = 30;

    private static final int NARROWEST = 2;

    /** Of a hall; empty for one without officers. */
    static Optional<Roster> of(Hall hall) {
        return hall.lanes().stream()
                .filter(lane -> lane.isStaffed() && hours(lane) > 0)
                .max(Comparator.comparingDouble(Roster::hours))
                .map(lane -> new Roster(hall, lane));
    }

    private static double hours(Lane lane) {
        return lane.openings().stream()
                .mapToDouble(opening -> opening.hours() * opening.counters())
                .sum();
    }

    /** How many counters at most there may be more or fewer: half of those at the busiest time. */
    int range() {
        return Math.clamp(busiest(0) / 2, NARROWEST, WIDEST);
    }

    /** Counters at the busiest time, with so many more. */
    int busiest(int more) {
        return lane.openings().stream()
                .mapToInt(opening -> moved(opening, more).counters())
                .max()
                .orElse(0);
    }

    /** Counters at the busiest time, and in brackets how many those are more or fewer. */
    String told(int more) {
        return busiest(more) + (more == 0 ? "" : more > 0 ? " (+" + more + ")" : " (−" + -more + ")");
    }

    /** The hall with so many more counters at every moment at which the lane is open; one stays where there are fewer. */
    Hall with(int more) {
        return more == 0
                ? hall
                : hall.with(lane.with(lane.openings().stream()
                        .map(opening -> moved(opening, more))
                        .toList()));
    }

    private static Opening moved(Opening opening, int more) {
        return opening.counters() == 0
                ? opening
                : opening.with(Math.clamp(opening.counters() + more, 1, Opening.MAXIMUM_COUNTERS));
    }
}
