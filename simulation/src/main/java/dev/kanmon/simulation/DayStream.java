package dev.kanmon.simulation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * The messages of all voyages in the order of the moment they are sent. A voyage's are made when the first of them is due,
 * so that few voyages are in memory at once.
 */
final class DayStream implements Iterator<SimulatedMessage> {
    private final Deque<Sailing> ahead;
    private final Function<Sailing, Instant> first;
    private final Function<Sailing, List<SimulatedMessage>> messages;
    private final PriorityQueue<SimulatedMessage> due =
            new PriorityQueue<>(Comparator.comparing(SimulatedMessage::at).thenComparing(SimulatedMessage::fileName));

    /**
     * For some voyages.
     *
     * @param first when the first message of a voyage is sent; none is sent before
     * @param messages all messages of a voyage
     */
    DayStream(
            List<Sailing> sailings,
            Function<Sailing, Instant> first,
            Function<Sailing, List<SimulatedMessage>> messages) {
        this.first = first;
        this.messages = messages;
        this.ahead = new ArrayDeque<>(
                sailings.stream().sorted(Comparator.comparing(first)).toList());
    }

    @Override
    public boolean hasNext() {
        return !due.isEmpty() || !ahead.isEmpty();
    }

    @Override
    public SimulatedMessage next() {
        while (!ahead.isEmpty()
                && (due.isEmpty()
                        || !first.apply(ahead.peek()).isAfter(due.peek().at()))) {
            due.addAll(messages.apply(ahead.remove()));
        }
        if (due.isEmpty()) {
            throw new NoSuchElementException("the day is over");
        }
        return due.remove();
    }
}
