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
import java.util.Set;

/**
 * Longest waits of voyages by Japan's measure, as the log has them: {@code done} less spot-in and the nominal walking time of
 * the hall, short stays only. Nothing where the log does not tell voyage, spot-in, done and group.
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
        for (Passage passage : log.passages()) {
            Group group = passage.group();
            double wait = passage.done() - passage.spotIn() - landing.nominalWalk();
            if (passage.voyage() != null && group != null && group.isShortStay() && !Double.isNaN(wait)) {
                waits.computeIfAbsent(new Sailed(passage.day(), passage.voyage()), sailed -> new ArrayList<>())
                        .add(Math.max(0, wait) / MINUTE);
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
