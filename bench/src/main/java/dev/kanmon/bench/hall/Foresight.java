package dev.kanmon.bench.hall;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;

/** When service would start for a traveller who joins a lane now: the lane played on, without anyone who comes later. */
final class Foresight {
    private Foresight() {}

    /**
     * Plays the lane on.
     *
     * @param now shifts that change at this second have changed
     * @return a second from now; infinity where the lane would never come to them
     */
    static double start(WorkingLane lane, double now) {
        PriorityQueue<Double> ends = new PriorityQueue<>();
        int idle = 0;
        for (Officer officer : lane.officers) {
            if (officer.idle()) {
                idle++;
            } else {
                ends.add(officer.until());
            }
        }
        Deque<Double> changes = new ArrayDeque<>(lane.changes.tailSet(Math.nextUp(now)));
        Deque<Waiting> ahead = new ArrayDeque<>(lane.queue);
        int wanted = lane.wanted;
        double second = now;
        while (true) {
            while (idle > 0 && !ahead.isEmpty()) {
                idle--;
                ends.add(second + ahead.removeFirst().service());
            }
            if (idle > 0) {
                return second;
            }
            Double end = ends.peek();
            Double change = changes.peek();
            if (end == null && change == null) {
                return Double.POSITIVE_INFINITY;
            }
            if (end != null && (change == null || end <= change)) {
                second = end;
                ends.remove();
                idle = ends.size() < wanted ? 1 : 0;
            } else if (change != null) {
                second = change;
                changes.remove();
                wanted = lane.lane.countersAt(second);
                // Nobody was idle, or service would have started.
                idle = Math.max(0, wanted - ends.size());
            }
        }
    }
}
