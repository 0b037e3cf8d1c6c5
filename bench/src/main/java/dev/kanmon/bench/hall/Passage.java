package dev.kanmon.bench.hall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What befell one traveller.
 *
 * @param flight null where they came with the background
 * @param officialStart spot-in plus the official walking time; arrival at the hall for the background
 * @param atHall when they joined the first queue
 * @param stands the queues they stood in, one or more, in order
 */
record Passage(
        @Nullable String flight,
        Scenario.TravellerClass travellerClass,
        double officialStart,
        double atHall,
        List<Stand> stands) {
    Passage {
        stands = List.copyOf(stands);
    }

    /** Seconds in queues. */
    double queued() {
        return stands.stream()
                .mapToDouble(stand -> stand.begun() - stand.joined())
                .sum();
    }

    /** When landing was permitted: the end of the last service. */
    double landed() {
        return stands.getLast().ended();
    }

    double timeInHall() {
        return landed() - atHall;
    }

    /**
     * The wait as Japan's immigration service measures it: landing permission less spot-in and walking time, in seconds; none where
     * somebody walks so fast that it would be less than nothing.
     */
    double officialWait() {
        return Math.max(0, landed() - officialStart);
    }

    /** One queue: joined, service begun, service ended, in seconds. */
    record Stand(String lane, double joined, double begun, double ended) {}
}
