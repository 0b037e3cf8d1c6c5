package dev.kanmon.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of those who booked a voyage between the list and the departure. Those planted travel as booked.
 *
 * @param listed told of by the list
 * @param late told of after it
 * @param moved listed ones who got another seat
 * @param cancelled listed ones who cancelled
 * @param missing listed ones who did not come
 * @param voyageCancelled whether the voyage did not go
 */
record Turnout(
        Passage passage,
        List<Person> listed,
        List<Person> late,
        List<Person> moved,
        List<Person> cancelled,
        List<Person> missing,
        boolean voyageCancelled) {
    Turnout {
        listed = List.copyOf(listed);
        late = List.copyOf(late);
        moved = List.copyOf(moved);
        cancelled = List.copyOf(cancelled);
        missing = List.copyOf(missing);
    }

    static Turnout of(Passage passage, Random random) {
        Rates rates = Rates.ASSUMED;
        List<Person> listed = new ArrayList<>();
        List<Person> late = new ArrayList<>();
        List<Person> moved = new ArrayList<>();
        List<Person> cancelled = new ArrayList<>();
        List<Person> missing = new ArrayList<>();
        for (Person person : passage.everybody()) {
            int drawn = person.planted ? Integer.MAX_VALUE : random.nextInt(1000);
            int end = rates.lateJoiners();
            (drawn < end ? late : listed).add(person);
            if (drawn >= end && drawn < (end += rates.changes())) {
                // Who sits on a lap has no seat to change.
                if (person.seat != null) {
                    moved.add(person);
                }
            } else if (drawn >= end && drawn < (end += rates.cancellations())) {
                cancelled.add(person);
            } else if (drawn >= end && drawn < end + rates.noShows()) {
                missing.add(person);
            }
        }
        boolean goes = passage.sailing().ofSmallDay() || random.nextInt(1000) >= rates.cancelledVoyages();
        return new Turnout(passage, listed, late, moved, cancelled, missing, !goes);
    }

    /** Whoever is on board when the doors are closed, in the order of the bookings. */
    List<Person> onBoard() {
        return voyageCancelled
                ? List.of()
                : passage.everybody().stream()
                        .filter(person -> !cancelled.contains(person) && !missing.contains(person))
                        .toList();
    }

    SortedMap<String, Integer> onBoardByNationality() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        onBoard().forEach(person -> counts.merge(person.identity().nationality(), 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }
}
