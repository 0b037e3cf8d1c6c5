package dev.kanmon.command.post;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen on a simulated day, in the order of time; at one moment in the order in which it was put down. */
final class Agenda {
    private final DayClock clock;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private long order;

    private record Entry(Instant at, long order, Runnable what) {}

    Agenda(DayClock clock) {
        this.clock = clock;
    }

    /** Puts something down; what is past happens next. */
    void at(Instant moment, Runnable what) {
        entries.add(new Entry(moment, order++, what));
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets the next thing happen; false where there is none. */
    boolean next() {
        Entry entry = entries.poll();
        if (entry == null) {
            return false;
        }
        clock.to(entry.at());
        entry.what().run();
        return true;
    }
}
