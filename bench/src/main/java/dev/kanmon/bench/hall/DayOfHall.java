package dev.kanmon.bench.hall;

import java.util.ArrayList;
import java.util.List;

/**
 * What one run gave.
 *
 * @param quarters from the start of the day until the last traveller has left the queue
 * @param timeInHall mean seconds from joining the first queue until landed
 */
record DayOfHall(Waits waits, double timeInHall, List<Quarter> quarters, OfficialMeasure official) {
    static DayOfHall of(List<Passage> passages, int quartersOfDay) {
        List<Quarter> quarters = new ArrayList<>();
        for (int number = 0; number < quartersOfDay; number++) {
            quarters.add(Quarter.of(number, passages));
        }
        return new DayOfHall(
                Waits.of(passages.stream().map(Passage::queued).toList()),
                passages.stream().mapToDouble(Passage::timeInHall).average().orElse(Double.NaN),
                List.copyOf(quarters),
                OfficialMeasure.of(passages));
    }

    /** The greatest mean stay of a quarter hour, in seconds. */
    double peakStay() {
        return quarters.stream()
                .mapToDouble(Quarter::stay)
                .filter(stay -> !Double.isNaN(stay))
                .max()
                .orElse(Double.NaN);
    }
}
