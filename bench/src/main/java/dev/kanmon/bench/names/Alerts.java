package dev.kanmon.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recall of listed persons under another spelling at so many false alerts per million passengers. */
final class Alerts implements Part {
    private static final int[] PER_MILLION = {10, 100, 1_000};
    private static final int BAR_PER_MILLION = 100;
    private static final double BAR = 0.90;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        PassengerAlerts alerts = run.alerts();
        run.progress().tell("listed persons under another spelling");
        ListedTravellers listed = ListedTravellers.of(run);
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows("with birth dates", true, alerts, listed.scores(births -> births)));
        rows.addAll(rows("name alone", false, alerts, listed.scores(births -> List.of())));
        return rows;
    }

    private static List<Row> rows(
            String how, boolean withBirthDates, PassengerAlerts alerts, Map<String, double[]> scores) {
        double[] all = scores.values().stream().flatMapToDouble(Arrays::stream).toArray();
        List<Row> rows = new ArrayList<>();
        for (int perMillion : PER_MILLION) {
            double threshold = alerts.threshold(perMillion, withBirthDates);
            String measure = String.format(Locale.ROOT, "%s: recall at %,d alerts a million", how, perMillion);
            Row row = Row.of(measure, Recall.above(threshold, all))
                    .noted(String.format(
                            Locale.ROOT,
                            "threshold %.6f of %,d passengers",
                            threshold,
                            alerts.searches(withBirthDates)));
            rows.add(withBirthDates && perMillion == BAR_PER_MILLION ? row.atLeast(BAR, "-") : row);
            if (perMillion == BAR_PER_MILLION) {
                scores.forEach((group, own) -> rows.add(Row.of("  " + group, Recall.above(threshold, own))));
            }
        }
        return rows;
    }
}
