package dev.kanmon.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One voyage of a day as it came about.
 *
 * @param scheduled what was planned
 * @param cancelled whether it did not go
 * @param booked travellers that the carrier ever told of
 * @param onBoard travellers on board by nationality (alpha-3), without those who cancelled or did not come; empty where the voyage
 *     was cancelled
 */
public record SailedVoyage(
        ScheduledVoyage scheduled, boolean cancelled, int booked, SortedMap<String, Integer> onBoard) {
    public SailedVoyage {
        onBoard = Collections.unmodifiableSortedMap(new TreeMap<>(onBoard));
    }

    /** All who are on board. */
    public int travellers() {
        return onBoard.values().stream().mapToInt(Integer::intValue).sum();
    }
}
