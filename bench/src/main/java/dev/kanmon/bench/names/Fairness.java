package dev.kanmon.bench.names;

import dev.kanmon.bench.names.Row.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** False alerts by who the passengers are: whether some pay more than others for the same list. */
final class Fairness implements Part {
    /** At which all groups together are measured: that of the bar with birth dates, and the highest by name. */
    private static final int PER_MILLION_DATED = 100;

    private static final int PER_MILLION_BY_NAME = 1_000;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        PassengerAlerts alerts = run.alerts();
        List<Row> rows = new ArrayList<>();
        for (Passenger.Group group : Passenger.Group.values()) {
            add(rows, group, alerts, PER_MILLION_DATED, true);
        }
        for (Passenger.Group group : Passenger.Group.values()) {
            add(rows, group, alerts, PER_MILLION_BY_NAME, false);
        }
        return rows;
    }

    private static void add(
            List<Row> rows, Passenger.Group group, PassengerAlerts alerts, int perMillion, boolean withBirthDates) {
        Recall alerted = alerts.alerted(group, alerts.threshold(perMillion, withBirthDates), withBirthDates);
        if (alerted.of() > 0) {
            String measure = String.format(
                    Locale.ROOT,
                    "%s, alerts a million where all together have %,d: %s",
                    withBirthDates ? "with birth dates" : "name alone",
                    perMillion,
                    group.told());
            rows.add(Row.of(measure, alerted.share() * 1e6, Form.WHOLE, alerted.of())
                    .noted(String.format(
                            Locale.ROOT,
                            "%d alerts; 95%%: %.0f-%.0f",
                            alerted.hits(),
                            alerted.low() * 1e6,
                            alerted.high() * 1e6)));
        }
    }
}
