package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * One line of people and those who serve at its end, first come, first served. Who serves ends with whoever is in front, however
 * late it is; nobody is called up while fewer are open than serve.
 */
final class Line {
    private final Agenda agenda;
    private final ZoneId zone;
    private final List<Opening> openings;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private final PriorityQueue<Integer> free;
    private int serving;

    /** Somebody in the line. */
    interface Turn {
        /**
         * They are called up.
         *
         * @param by number of who serves, from 0
         * @return how long it takes; nothing where they are not served after all
         */
        Duration begins(int by);

        /** Service ends, where it took any time. */
        void ends(int by);
    }

    /**
     * A line.
     *
     * @param openings how many serve when, local to the zone; the same on every day
     * @param days on which it works
     */
    Line(Agenda agenda, ZoneId zone, List<Opening> openings, List<LocalDate> days) {
        this.agenda = agenda;
        this.zone = zone;
        this.openings = List.copyOf(openings);
        this.free = new PriorityQueue<>(
                IntStream.range(0, openings.stream().mapToInt(Opening::counters).sum())
                        .boxed()
                        .toList());
        for (LocalDate day : days) {
            for (Opening opening : openings) {
                agenda.at(day.atTime(opening.from()).atZone(zone).toInstant(), this::callUp);
            }
        }
    }

    void join(Turn turn) {
        waiting.add(turn);
        callUp();
    }

    private void callUp() {
        int open = open(agenda.now());
        while (serving < open && !waiting.isEmpty()) {
            Turn next = waiting.remove();
            int by = free.remove();
            serving++;
            Duration takes = next.begins(by);
            if (takes.isZero()) {
                done(by);
            } else {
                agenda.at(agenda.now().plus(takes), () -> {
                    next.ends(by);
                    done(by);
                    callUp();
                });
            }
        }
    }

    private void done(int by) {
        serving--;
        free.add(by);
    }

    private int open(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, zone);
        return openings.stream()
                .filter(opening -> covers(opening, time))
                .mapToInt(Opening::counters)
                .sum();
    }

    private static boolean covers(Opening opening, LocalTime time) {
        boolean begun = !time.isBefore(opening.from());
        boolean left = time.isBefore(opening.to());
        return opening.to().isAfter(opening.from()) ? begun && left : begun || left;
    }
}
