package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.JapanMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Longest waits of voyages by Japan's measure, as the log has them: {@code done} less spot-in and walking time, short stays
 * only. The official walking time is that of the gate; a log does not name it, so it is the mean walk of the voyage's own
 * travellers, and the nominal one of the hall where the log does not tell when they got off. Nothing where the log does not tell voyage, spot-in, done and group.
 */
final class VoyageTruth {
    private static final double MINUTE = 60;

    private record Sailed(LocalDate day, String voyage) {}

    private final Map<Sailed, Double> longest = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    VoyageTruth(HallLog log, Hall hall, int least) {
        if (!(hall.approach() instanceof Approach.Landing landing)) {
            return;
        }
        Map<Sailed, List<Double>> waits = new HashMap<>();
        Map<Sailed, Double> walks = walks(log);
        for (Passage passage : log.passages()) {
            Group group = passage.group();
            if (passage.voyage() == null || group == null || !group.isShortStay()) {
                continue;
            }
            Sailed sailed = new Sailed(passage.day(), passage.voyage());
            double wait = passage.done() - passage.spotIn() - walks.getOrDefault(sailed, landing.nominalWalk());
            if (!Double.isNaN(wait)) {
                waits.computeIfAbsent(sailed, first -> new ArrayList<>()).add(Math.max(0, wait) / MINUTE);
            }
        }
        waits.forEach((sailed, some) -> {
            told.add(sailed.voyage());
            if (some.size() >= least) {
                longest.put(
                        sailed,
                        JapanMeasure.longest(
                                some.stream().mapToDouble(Double::doubleValue).toArray()));
            }
        });
    }

    private static Map<Sailed, Double> walks(HallLog log) {
        return log.passages().stream()
                .filter(passage -> passage.voyage() != null && !Double.isNaN(passage.reached() - passage.off()))
                .collect(Collectors.groupingBy(
                        passage -> new Sailed(passage.day(), Objects.requireNonNull(passage.voyage())),
                        Collectors.averagingDouble(passage -> passage.reached() - passage.off())));
    }

    /** Those of a day that have truth and forecast. */
    List<Score.Judged> judged(Forecast forecast, LocalDate day) {
        List<Score.Judged> judged = new ArrayList<>();
        for (Forecast.OfVoyage one : forecast.voyages()) {
            String voyage = number(one.voyage());
            Double truth = longest.get(new Sailed(day, voyage));
            if (truth != null && !Double.isNaN(one.japanLongest().mean())) {
                judged.add(new Score.Judged(
                        day,
                        truth,
                        one.japanLongest(),
                        longest.getOrDefault(new Sailed(day.minusDays(Evaluation.NAIVE_DAYS), voyage), Double.NaN)));
            }
        }
        return judged;
    }

    /** A forecast names the route after carrier and number, and a log need not. */
    private String number(String voyage) {
        return told.contains(voyage) ? voyage : voyage.split(" ", 2)[0];
    }
}
