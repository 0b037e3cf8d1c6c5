package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When lines are longest: about the quarter hour whose travellers stand in line most, all together, the quarter hours in
 * which the mean wait is three quarters of its at least. Wait alone would point at two travellers whom a voyage that is late
 * leaves before closed counters; those stand in the picture, but are not its finding.
 *
 * @param from first moment, local to the port
 * @param to first moment after
 * @param minutes wait of those who come then, on average
 * @param at the quarter hour with the most waiting
 */
record Peak(LocalDateTime from, LocalDateTime to, double minutes, Forecast.Quarter at) {
    private static final double OF_LONGEST = 0.75;
    private static final int QUARTER = 15;

    /** One traveller who is unlucky at night makes no line. */
    private static final double FEWEST_ARRIVALS = 1;

    /** Of a forecast; empty where nobody is expected. */
    static Optional<Peak> of(Forecast forecast) {
        List<Forecast.Quarter> quarters = forecast.quarters();
        int longest = -1;
        for (int i = 0; i < quarters.size(); i++) {
            if (counts(quarters.get(i)) && (longest < 0 || waiting(quarters.get(i)) > waiting(quarters.get(longest)))) {
                longest = i;
            }
        }
        if (longest < 0) {
            return Optional.empty();
        }
        double floor = OF_LONGEST * wait(quarters, longest);
        int first = longest;
        int last = longest;
        while (first > 0 && counts(quarters.get(first - 1)) && wait(quarters, first - 1) >= floor) {
            first--;
        }
        while (last + 1 < quarters.size() && counts(quarters.get(last + 1)) && wait(quarters, last + 1) >= floor) {
            last++;
        }
        double minutes = 0;
        double arrivals = 0;
        for (Forecast.Quarter quarter : quarters.subList(first, last + 1)) {
            minutes += waiting(quarter);
            arrivals += quarter.arrivals().mean();
        }
        return Optional.of(new Peak(
                quarters.get(first).at(),
                quarters.get(last).at().plusMinutes(QUARTER),
                minutes / arrivals,
                quarters.get(longest)));
    }

    private static double waiting(Forecast.Quarter quarter) {
        return quarter.meanWait().mean() * quarter.arrivals().mean();
    }

    private static double wait(List<Forecast.Quarter> quarters, int at) {
        return quarters.get(at).meanWait().mean();
    }

    private static boolean counts(Forecast.Quarter quarter) {
        return quarter.arrivals().mean() >= FEWEST_ARRIVALS
                && !Double.isNaN(quarter.meanWait().mean());
    }
}
