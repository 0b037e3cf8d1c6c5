package dev.kanmon.clearance.hall;

import java.time.LocalDate;
import java.util.List;

/**
 * A hall and who comes to it on one day.
 *
 * @param hall where
 * @param day local to its port
 * @param coming who; at most {@value #MAXIMUM_TRAVELLERS} travellers of {@value #MAXIMUM_COMING} voyages and streams
 */
public record HallDay(Hall hall, LocalDate day, List<Coming> coming) {
    /** The busiest airports of the world have a quarter of a million travellers a day, in and out. */
    public static final int MAXIMUM_TRAVELLERS = 300_000;

    /** Many times the voyages of a day; a traveller knows theirs by a number of sixteen bits. */
    public static final int MAXIMUM_COMING = Short.MAX_VALUE;

    public HallDay {
        coming = List.copyOf(coming);
        if (coming.size() > MAXIMUM_COMING) {
            throw new IllegalArgumentException("more than " + MAXIMUM_COMING + " voyages in one day");
        }
        double travellers = coming.stream().mapToDouble(Coming::travellers).sum();
        if (!(travellers <= MAXIMUM_TRAVELLERS)) {
            throw new IllegalArgumentException("more than " + MAXIMUM_TRAVELLERS + " travellers in one day");
        }
    }

    /** The same day with another hall. */
    public HallDay with(Hall other) {
        return new HallDay(other, day, coming);
    }
}
