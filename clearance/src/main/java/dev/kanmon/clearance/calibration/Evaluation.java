package dev.kanmon.clearance.calibration;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Hall;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Forecasts held against a log, as forecasts of the weather are: beside one that costs nothing.
 *
 * @param hall its id
 * @param quarters mean waits of quarter hours, from reaching the hall to being called; naive is the same quarter hour seven
 *     days before
 * @param voyages longest waits of voyages by Japan's measure; naive is the same voyage seven days before
 * @param days the score of quarter hours for each day that has a forecast
 * @param left what is in no score
 */
public record Evaluation(String hall, Score quarters, Score voyages, List<OfDay> days, Left left) {
    /** A mean of fewer tells of them more than of the hall. */
    public static final int LEAST_TRAVELLERS = 5;

    /** Back to the same day of the week. */
    static final int NAIVE_DAYS = 7;

    public Evaluation {
        days = List.copyOf(days);
    }

    /** A day's quarter hours. */
    public record OfDay(LocalDate day, Score score) {}

    /**
     * What is in no score, or only in one.
     *
     * @param rows that tell no wait
     * @param daysWithoutForecast days of the log for which there is none
     * @param few quarter hours in which fewer reached the hall than count
     * @param unforeseen quarter hours in which enough did, where the forecast expects nobody
     * @param withoutWeekBefore quarter hours with truth and forecast and no truth seven days before: in the share within the
     *     bands, and in no error, the forecast's or the naive one's
     */
    public record Left(int rows, int daysWithoutForecast, int few, int unforeseen, int withoutWeekBefore) {}

    /** Who knows the forecast of a day; it must not know the waits of that day. */
    public interface Forecasts {
        /** The forecast of a day, local to the port; empty where there is none. */
        Optional<Forecast> of(LocalDate day);
    }

    /** With {@link #LEAST_TRAVELLERS}. */
    public static Evaluation of(HallLog log, Hall hall, Forecasts forecasts) {
        return of(log, hall, forecasts, LEAST_TRAVELLERS);
    }

    /**
     * Evaluates.
     *
     * @param log rows of other halls do not count
     * @param hall whose mean services are taken off where the log tells {@code done} and not {@code called}
     * @param forecasts asked once for each day of the log, in order
     * @param least travellers of a quarter hour, or short stays of a voyage, that count
     */
    public static Evaluation of(HallLog log, Hall hall, Forecasts forecasts, int least) {
        HallLog own = log.ofHall(hall.id());
        Truth truth = new Truth(own, hall, least);
        VoyageTruth voyages = new VoyageTruth(own, hall, least);
        Map<LocalDate, Map<LocalDateTime, Double>> truths =
                truth.days().stream().collect(Collectors.toMap(day -> day, truth::of));
        List<Score.Judged> judged = new ArrayList<>();
        List<Score.Judged> judgedVoyages = new ArrayList<>();
        List<OfDay> days = new ArrayList<>();
        int without = 0;
        int few = 0;
        int unforeseen = 0;
        for (LocalDate day : truth.days()) {
            Optional<Forecast> asked = forecasts.of(day);
            if (asked.isEmpty()) {
                without++;
                continue;
            }
            Forecast forecast = asked.get();
            Map<LocalDateTime, Double> now = truths.getOrDefault(day, Map.of());
            Map<LocalDateTime, Double> before = truths.getOrDefault(day.minusDays(NAIVE_DAYS), Map.of());
            List<Score.Judged> ofDay = quarters(forecast, day, now, before);
            judged.addAll(ofDay);
            judgedVoyages.addAll(voyages.judged(forecast, day));
            days.add(new OfDay(day, Score.of(ofDay)));
            few += truth.few(day);
            unforeseen += now.size() - ofDay.size();
        }
        int withoutWeekBefore =
                (int) judged.stream().filter(one -> !one.isCompared()).count();
        return new Evaluation(
                hall.id(),
                Score.of(judged),
                Score.of(judgedVoyages),
                days,
                new Left(truth.untold(), without, few, unforeseen, withoutWeekBefore));
    }

    private static List<Score.Judged> quarters(
            Forecast forecast, LocalDate day, Map<LocalDateTime, Double> now, Map<LocalDateTime, Double> before) {
        Map<LocalDateTime, Forecast.Quarter> foreseen = forecast.quarters().stream()
                .filter(quarter -> !Double.isNaN(quarter.meanWait().mean()))
                .collect(Collectors.toMap(Forecast.Quarter::at, Function.identity()));
        List<Score.Judged> judged = new ArrayList<>();
        now.forEach((at, wait) -> {
            Forecast.Quarter quarter = foreseen.get(at);
            if (quarter != null) {
                judged.add(new Score.Judged(
                        day, wait, quarter.meanWait(), before.getOrDefault(at.minusDays(NAIVE_DAYS), Double.NaN)));
            }
        });
        return judged;
    }
}
