package dev.kanmon.bench.hall;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A lane during the day. */
final class WorkingLane {
    final Scenario.Lane lane;
    final Deque<Waiting> queue = new ArrayDeque<>();

    /** At counters that are open, and those who finish whom they serve before they close. */
    final List<Officer> officers = new ArrayList<>();

    /** How many counters the opening hours want now. */
    int wanted;

    /** When the number of open counters may change. */
    final SortedSet<Double> changes = new TreeSet<>();

    WorkingLane(Scenario.Lane lane) {
        this.lane = lane;
        for (Scenario.Opening opening : lane.openings()) {
            changes.add(opening.fromSecond());
            changes.add(opening.toSecond());
        }
    }

    /** Closes idle counters while there are more than wanted; busy ones come here again when they end their service. */
    void closeIdleBeyondWanted() {
        for (Officer officer : List.copyOf(officers)) {
            if (officers.size() > wanted && officer.idle()) {
                officers.remove(officer);
            }
        }
    }
}
