package dev.kanmon.bench.hall;

import java.util.List;

/**
 * A quarter of an hour in one run.
 *
 * @param number 0 from the start of the day
 * @param waits of those who reached the hall in it, however long after it they were served
 * @param stay mean seconds from joining the first queue until landed, of those who reached the hall in it; NaN where none did
 * @param queue how many stood in queues, averaged over the quarter's time
 */
record Quarter(int number, Waits waits, double stay, double queue) {
    static final double SECONDS = 900;

    static Quarter of(int number, List<Passage> passages) {
        double from = number * SECONDS;
        double to = from + SECONDS;
        double stood = 0;
        for (Passage passage : passages) {
            for (Passage.Stand stand : passage.stands()) {
                stood += Math.max(0, Math.min(to, stand.begun()) - Math.max(from, stand.joined()));
            }
        }
        List<Passage> came = passages.stream()
                .filter(passage -> from <= passage.atHall() && passage.atHall() < to)
                .toList();
        return new Quarter(
                number,
                Waits.of(came.stream().map(Passage::queued).toList()),
                came.stream().mapToDouble(Passage::timeInHall).average().orElse(Double.NaN),
                stood / SECONDS);
    }
}
