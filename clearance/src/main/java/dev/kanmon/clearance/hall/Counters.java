package dev.kanmon.clearance.hall;

import java.util.TreeSet;

/**
 * The counters of one lane while a day is played: first come, first served. Travellers join in order of time; each start of
 * service is known the moment they join, since nobody who joins later can change it.
 */
final class Counters {
    /** Moments at which the number of open counters changes, and by how much. */
    private final double[] changeAt;

    private final int[] change;
    private int nextChange;

    /** When each open counter is free, as a heap: the soonest first. */
    private final double[] free;

    private int open;

    Counters(Lane lane) {
        TreeSet<Double> moments = new TreeSet<>();
        moments.add((double) -Clock.DAY);
        for (Opening opening : lane.openings()) {
            for (int day = -1; day <= 1; day++) {
                moments.add(opening.from().toSecondOfDay() + (double) day * Clock.DAY);
                moments.add(opening.until() + (double) day * Clock.DAY);
            }
        }
        changeAt = moments.stream().mapToDouble(Double::doubleValue).toArray();
        change = new int[changeAt.length];
        int most = 0;
        int before = 0;
        for (int i = 0; i < changeAt.length; i++) {
            // The openings of one day are those of the next.
            double ofDay = changeAt[i] - Math.floor(changeAt[i] / Clock.DAY) * Clock.DAY;
            int now = lane.open(ofDay);
            change[i] = now - before;
            before = now;
            most = Math.max(most, now);
        }
        free = new double[most + 1];
    }

    void reset() {
        nextChange = 0;
        open = 0;
    }

    /**
     * When somebody who joins at this moment would be served; infinite where nobody opens before the day is over.
     *
     * @param moment not before that of an earlier question
     */
    double start(double moment) {
        while (true) {
            double start = open == 0 ? Double.POSITIVE_INFINITY : Math.max(moment, free[0]);
            if (nextChange == changeAt.length || changeAt[nextChange] > start) {
                return start < Clock.END ? start : Double.POSITIVE_INFINITY;
            }
            // No service begins between now and this change, so it may be made at once.
            double at = changeAt[nextChange];
            int by = change[nextChange++];
            for (int i = 0; i < by; i++) {
                push(at);
            }
            // Those close that are idle, then those that finish first.
            for (int i = 0; i > by; i--) {
                pop();
            }
        }
    }

    /**
     * Serves the next in line.
     *
     * @param start what {@link #start} answered, finite
     * @param seconds of service
     */
    void serve(double start, double seconds) {
        free[0] = start + seconds;
        sink();
    }

    private void push(double moment) {
        int at = open++;
        while (at > 0 && free[(at - 1) / 2] > moment) {
            free[at] = free[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        free[at] = moment;
    }

    private void pop() {
        free[0] = free[--open];
        sink();
    }

    private void sink() {
        double moment = free[0];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= open) {
                break;
            }
            if (child + 1 < open && free[child + 1] < free[child]) {
                child++;
            }
            if (free[child] >= moment) {
                break;
            }
            free[at] = free[child];
            at = child;
        }
        free[at] = moment;
    }
}
