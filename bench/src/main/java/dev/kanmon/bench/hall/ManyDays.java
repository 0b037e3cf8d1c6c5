package dev.kanmon.bench.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The same day run from many seeds: each figure is the mean of one figure a run, with its standard error.
 *
 * @param within20 share of waits of at most 20 minutes, as the traveller sees it: from joining the queue until service starts
 * @param peakStay the greatest mean stay of a quarter hour
 * @param officialWorst the longest of the day's flights
 * @param officialLongest by flight
 */
record ManyDays(
        Estimate travellers,
        Estimate mean,
        Estimate ninetieth,
        Estimate longest,
        Estimate within20,
        Estimate timeInHall,
        Estimate peakStay,
        Estimate officialMean,
        Estimate officialWithin20,
        Estimate officialWorst,
        Map<String, Estimate> officialLongest,
        List<QuarterOfDays> quarters) {

    /**
     * A quarter of an hour over all runs; waits count in the quarter in which the traveller reached the hall.
     *
     * @param number 0 from the start of the day
     * @param queue standing in queues on average
     * @param all waits of all runs together, where a traveller and not a day is what is drawn
     */
    record QuarterOfDays(
            int number,
            Estimate arrivals,
            Estimate mean,
            Estimate ninetieth,
            Estimate within20,
            Estimate queue,
            Waits all) {}

    /**
     * Runs seeds from the first on.
     *
     * @param quarters how many quarter hours from the start of the day are told
     */
    static ManyDays run(Scenario scenario, long firstSeed, int seeds, int quarters) {
        List<List<Double>> pooled = new ArrayList<>();
        IntStream.range(0, quarters).forEach(number -> pooled.add(new ArrayList<>()));
        List<DayOfHall> days = new ArrayList<>();
        LongStream.range(firstSeed, firstSeed + seeds).forEach(seed -> {
            List<Passage> passages = BruteForce.run(scenario, seed);
            for (Passage passage : passages) {
                int number = (int) Math.floor(passage.atHall() / Quarter.SECONDS);
                if (number >= 0 && number < quarters) {
                    pooled.get(number).add(passage.queued());
                }
            }
            days.add(DayOfHall.of(passages, quarters));
        });
        return of(days, pooled);
    }

    private static ManyDays of(List<DayOfHall> days, List<List<Double>> pooled) {
        Map<String, Estimate> longest = new TreeMap<>();
        days.stream()
                .flatMap(day -> day.official().longest().keySet().stream())
                .distinct()
                .forEach(flight -> longest.put(
                        flight, over(days, day -> day.official().longest().getOrDefault(flight, Double.NaN))));
        return new ManyDays(
                over(days, day -> day.waits().travellers()),
                over(days, day -> day.waits().mean()),
                over(days, day -> day.waits().ninetieth()),
                over(days, day -> day.waits().longest()),
                over(days, day -> day.waits().within20()),
                over(days, DayOfHall::timeInHall),
                over(days, DayOfHall::peakStay),
                over(days, day -> day.official().mean()),
                over(days, day -> day.official().within20()),
                over(days, day -> day.official().worst()),
                longest,
                IntStream.range(0, pooled.size())
                        .mapToObj(number -> quarter(
                                number,
                                days.stream()
                                        .map(day -> day.quarters().get(number))
                                        .toList(),
                                pooled.get(number)))
                        .toList());
    }

    private static QuarterOfDays quarter(int number, List<Quarter> quarters, List<Double> pooled) {
        return new QuarterOfDays(
                number,
                over(quarters, quarter -> quarter.waits().travellers()),
                over(quarters, quarter -> quarter.waits().mean()),
                over(quarters, quarter -> quarter.waits().ninetieth()),
                over(quarters, quarter -> quarter.waits().within20()),
                over(quarters, Quarter::queue),
                Waits.of(pooled));
    }

    private static <T> Estimate over(List<T> runs, ToDoubleFunction<T> figure) {
        return Estimate.of(runs.stream().mapToDouble(figure).toArray());
    }
}
