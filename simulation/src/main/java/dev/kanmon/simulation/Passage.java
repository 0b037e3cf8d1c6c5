package dev.kanmon.simulation;

import java.util.List;

/**
 * Everyone who has booked a voyage of the day.
 *
 * @param everybody in the order of the carrier's list
 * @param planted those of them with whom something is the matter
 */
record Passage(Sailing sailing, List<Person> everybody, List<Planted> planted) {
    Passage {
        everybody = List.copyOf(everybody);
        planted = List.copyOf(planted);
    }
}
