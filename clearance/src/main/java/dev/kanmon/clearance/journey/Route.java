package dev.kanmon.clearance.journey;

import java.util.List;

/**
 * A way from one city to another, in one direction.
 *
 * @param from where it departs
 * @param to where it arrives
 * @param usual what is taken of its ports where nothing is forecast
 * @param crossing from departure to arrival, for a day whose timetable has no voyage of it
 * @param notes what a reader must know of it, as keys of {@link JourneyWords#note}
 */
public record Route(Terminal from, Terminal to, Usual usual, Estimate crossing, List<String> notes) {
    public Route {
        notes = List.copyOf(notes);
    }

    /** By its ports, such as {@code GMP-HND}. */
    public String id() {
        return from.port().code() + "-" + to.port().code();
    }

    /** By its cities, such as {@code seoul-tokyo}. */
    public String cities() {
        return from.city() + "-" + to.city();
    }
}
