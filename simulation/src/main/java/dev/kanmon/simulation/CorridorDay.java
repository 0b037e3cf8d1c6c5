package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of the corridor.
 *
 * @param seed what it was made from
 * @param day day on which the voyages depart, local to each port of departure
 * @param voyages the main voyage first
 * @param watchList a watch list in tab-separated text with the header {@code id name aliases dob nationality document
 *     source basis expires}; lines that begin with {@code #} are comments, and several aliases or documents are parted by
 *     semicolons
 * @param plants every planted traveller, by voyage and then by kind
 */
public record CorridorDay(
        long seed, LocalDate day, List<SimulatedVoyage> voyages, String watchList, List<Plant> plants) {
    public CorridorDay {
        voyages = List.copyOf(voyages);
        plants = List.copyOf(plants);
    }

    /** The first voyage of the timetable. */
    public SimulatedVoyage mainVoyage() {
        return voyages.getFirst();
    }
}
