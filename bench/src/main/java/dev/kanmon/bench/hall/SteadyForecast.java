package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forecast of a hall with one lane, to which travellers come all day as a Poisson stream: what the formulas speak of, once
 * the empty beginning is forgotten.
 *
 * @param counters open all day
 * @param load of a counter, above 0 and below 1
 * @param secondsEach mean service over counters, so that the stream has load/secondsEach travellers a second
 * @param service whose mean is counters x secondsEach
 * @param forgotten quarter hours from midnight that do not count, below {@value #QUARTERS}
 */
record SteadyForecast(int counters, double load, double secondsEach, Spread service, int forgotten) {
    private static final int QUARTERS = 96;
    private static final double QUARTER = 900;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** Days whose waits are thrown together for one 90th percentile. */
    private static final int POOLED = 1_000;

    /** What those who come after the forgotten quarters wait, each with its standard error, in seconds and from 0 to 1. */
    record Answers(Estimate mean, Estimate byQueue, Estimate within20) {}

    double perSecond() {
        return load / secondsEach;
    }

    double meanService() {
        return counters * secondsEach;
    }

    /** Travellers of one day played. */
    double perDay() {
        return perSecond() * QUARTERS * QUARTER;
    }

    /**
     * Plays days one by one, so that each wait counts once: the mean of means of quarter hours would be too high, as busy ones
     * have more travellers and longer waits.
     *
     * @param first seed of the first day; each day has the next one
     */
    Answers answers(long first, int days) {
        HallDay day = day();
        double[] travellers = new double[days];
        double[] waited = new double[days];
        double[] stood = new double[days];
        double[] within = new double[days];
        for (int i = 0; i < days; i++) {
            for (Forecast.Quarter quarter : steady(Forecasting.forecast(day, 0, first + i, 1))) {
                double arrivals = quarter.arrivals().mean();
                stood[i] += quarter.queue().mean() * QUARTER;
                if (arrivals > 0) {
                    travellers[i] += arrivals;
                    waited[i] += arrivals * quarter.meanWait().mean() * 60;
                    within[i] += arrivals * quarter.within20().mean();
                }
            }
        }
        return new Answers(
                Estimate.ofRatio(waited, travellers),
                Estimate.ofRatio(stood, travellers),
                Estimate.ofRatio(within, travellers));
    }

    /** The 90th percentile in seconds: the mean of those of the quarter hours, each over {@value #POOLED} days. */
    Estimate ninetieth(long first, int batches) {
        HallDay day = day();
        double[] figures = new double[batches];
        for (int i = 0; i < batches; i++) {
            figures[i] = steady(Forecasting.forecast(day, 0, first + i, POOLED)).stream()
                            .mapToDouble(Forecast.Quarter::p90Wait)
                            .average()
                            .orElseThrow()
                    * 60;
        }
        return Estimate.of(figures);
    }

    /** How many days one batch of {@link #ninetieth} plays. */
    static int pooled() {
        return POOLED;
    }

    private List<Forecast.Quarter> steady(Forecast forecast) {
        return forecast.quarters().stream()
                .filter(quarter -> !quarter.at().isBefore(DAY.atStartOfDay().plusMinutes(15L * forgotten))
                        && quarter.at().toLocalDate().equals(DAY))
                .toList();
    }

    private HallDay day() {
        Lane lane = new Lane(
                "counters",
                Lane.Kind.COUNTER,
                EnumSet.of(Group.OTHER),
                Map.of(Readiness.CLEAR, new Service(service, "assumed")),
                List.of(Opening.always(counters)),
                null);
        Hall hall = new Hall(
                "steady",
                "ICN",
                Hall.Kind.ARRIVAL,
                Set.of(),
                List.of(lane),
                new Approach.Landing(0, Spread.fixed(0), Spread.fixed(0), "nobody lands"),
                Doubt.NONE);
        return new HallDay(
                hall,
                DAY,
                List.of(new Coming.Stream(
                        LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, perSecond() * 3600, Group.OTHER, "assumed")));
    }
}
