package dev.kanmon.bench.hall;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * A lane under a load that does not change, as the formulas assume it.
 *
 * @param warmUpSeconds those who arrive before are not counted, as the hall starts empty and the formulas do not
 * @param seconds from the start until the last arrival, more than the warm-up
 */
record SteadyLoad(int counters, double perSecond, Spread service, double warmUpSeconds, double seconds) {
    private static final Scenario.TravellerClass ANYONE = new Scenario.TravellerClass("anyone", true);

    Scenario scenario() {
        return new Scenario(
                "steady load",
                List.of(),
                List.of(new Scenario.Background(0, seconds, perSecond, List.of(new Scenario.Share(ANYONE, 1)))),
                List.of(new Scenario.Lane(
                        "counters",
                        true,
                        Map.of(ANYONE.name(), service),
                        // All who have come are served: the counters stay open after the last arrival.
                        List.of(new Scenario.Opening(0, Double.POSITIVE_INFINITY, counters)),
                        null)));
    }

    /** Waits of those who arrived after the warm-up, in seconds, in one run. */
    Waits waits(long seed) {
        return Waits.of(BruteForce.run(scenario(), seed).stream()
                .filter(passage -> passage.atHall() >= warmUpSeconds)
                .map(Passage::queued)
                .toList());
    }

    /** The mean wait over runs of seeds from the first on. */
    Estimate meanWait(long firstSeed, int seeds) {
        return Estimate.of(LongStream.range(firstSeed, firstSeed + seeds)
                .mapToDouble(seed -> waits(seed).mean())
                .toArray());
    }
}
