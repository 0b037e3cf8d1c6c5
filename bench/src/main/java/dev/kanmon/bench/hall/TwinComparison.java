package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Holds the forecast of a day against the brute force's. */
final class TwinComparison {
    /** A mean of fewer travellers a day says little. */
    private static final double A_FEW = 5;

    private static final int QUARTERS = 128;
    private static final double MINUTE = 60;

    private TwinComparison() {}

    /**
     * Plays a day by both.
     *
     * @param seeds days of the brute force; the forecast plays {@code plays}
     */
    static List<Compared> of(TwinDay day, int seeds, int plays) {
        ManyDays slow = ManyDays.run(SlowTwin.of(day), 1, seeds, QUARTERS);
        Forecast fast = Forecasting.forecast(FastTwin.of(day), day.share(), 1, plays);
        Forecast.Waits waits = fast.everybody();
        List<Compared> rows = new ArrayList<>(List.of(
                Compared.figure("travellers", waits.travellers(), slow.travellers()),
                Compared.figure("mean wait, min", waits.mean().mean(), minutes(slow.mean())),
                Compared.figure("90th percentile, min", waits.p90().mean(), minutes(slow.ninetieth())),
                Compared.figure("longest, min", waits.longest().mean(), minutes(slow.longest())),
                Compared.share("share within 20 min", waits.within20().mean(), slow.within20())));
        if (!Double.isNaN(fast.official().japanMean().mean())) {
            rows.add(Compared.figure(
                    "Japan's measure, mean, min", fast.official().japanMean().mean(), minutes(slow.officialMean())));
            rows.add(Compared.share(
                    "Japan's measure, within 20",
                    fast.official().japanWithin20().mean(),
                    slow.officialWithin20()));
            rows.add(Compared.figure(
                    "Japan's measure, longest, min",
                    fast.official().japanLongest().mean(),
                    minutes(slow.officialWorst())));
        }
        rows.add(Compared.figure(
                "time in the hall, min", fast.official().incheonMean().mean(), minutes(slow.timeInHall())));
        rows.add(Compared.figure(
                "same, greatest quarter, min", fast.official().incheonPeak().mean(), minutes(slow.peakStay())));
        rows.add(worst(
                "mean wait by quarter, min",
                fast,
                slow,
                quarter -> quarter.meanWait().mean(),
                quarter -> minutes(quarter.mean())));
        rows.add(worst(
                "in line by quarter", fast, slow, quarter -> quarter.queue().mean(), ManyDays.QuarterOfDays::queue));
        return rows;
    }

    /** The quarter hour in which the two lie furthest apart, as a share of the day's greatest. */
    private static Compared worst(
            String what,
            Forecast fast,
            ManyDays slow,
            ToDoubleFunction<Forecast.Quarter> ours,
            Function<ManyDays.QuarterOfDays, Estimate> theirs) {
        List<ManyDays.QuarterOfDays> many = slow.quarters().stream()
                .filter(quarter -> quarter.arrivals().mean() >= A_FEW)
                .toList();
        double greatest = many.stream()
                .mapToDouble(quarter -> theirs.apply(quarter).mean())
                .max()
                .orElseThrow();
        return many.stream()
                .map(quarter -> {
                    Estimate brute = theirs.apply(quarter);
                    double figure = fast.quarters().stream()
                            .filter(one -> number(one) == quarter.number())
                            .mapToDouble(ours)
                            .findFirst()
                            .orElse(Double.NaN);
                    return new Compared(
                            what + ", at " + clock(quarter.number()),
                            figure,
                            brute,
                            (figure - brute.mean()) / greatest,
                            brute.standardError() / greatest);
                })
                .max(Comparator.comparingDouble(row -> Math.abs(row.off())))
                .orElseThrow();
    }

    private static int number(Forecast.Quarter quarter) {
        return (int) (Duration.between(TwinDay.DAY.atStartOfDay(), quarter.at()).toMinutes() / 15);
    }

    private static String clock(int quarter) {
        return "%02d:%02d".formatted(quarter / 4, quarter % 4 * 15);
    }

    private static Estimate minutes(Estimate seconds) {
        return new Estimate(seconds.mean() / MINUTE, seconds.standardError() / MINUTE, seconds.runs());
    }
}
