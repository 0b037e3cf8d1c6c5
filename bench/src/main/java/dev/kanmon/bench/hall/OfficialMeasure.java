package dev.kanmon.bench.hall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Japan's official measure of waits for landing examination, of those who came by flights and stay for a short time: the time of landing
 * permission less the sum of spot-in and walking time.
 *
 * <p>Source: Immigration Services Agency of Japan, method of measuring the waiting time of landing examination at airports.
 *
 * @param mean seconds; NaN where nobody counts
 * @param within20 share, from 0 to 1, that waited at most 20 minutes; NaN where nobody counts
 * @param longest by flight, seconds: 10/8 of the wait when 80 % of those who count, rounded up to whole travellers, are landed
 */
record OfficialMeasure(int travellers, double mean, double within20, Map<String, Double> longest) {
    static OfficialMeasure of(List<Passage> passages) {
        Map<String, List<Double>> byFlight = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (Passage passage : passages) {
            String flight = passage.flight();
            if (flight != null && passage.travellerClass().shortStay()) {
                byFlight.computeIfAbsent(flight, name -> new ArrayList<>()).add(passage.officialWait());
                all.add(passage.officialWait());
            }
        }
        Map<String, Double> longest = new TreeMap<>();
        byFlight.forEach((flight, waits) -> {
            Collections.sort(waits);
            longest.put(flight, waits.get(Waits.place(8, 10, waits.size()) - 1) * 10 / 8);
        });
        Waits waits = Waits.of(all);
        return new OfficialMeasure(all.size(), waits.mean(), waits.within20(), Collections.unmodifiableMap(longest));
    }

    /** The longest of the day's flights in seconds; NaN where none counts. */
    double worst() {
        return longest.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}
