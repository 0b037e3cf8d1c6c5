package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What pre-confirmation saves, beside an earlier sketch of it.
 *
 * <p>The sketch is a simulation of 200 seeds whose assumptions are stated, but not its shapes: six flights of 180 ten minutes
 * apart, a walk-in spread of about 5 minutes, 12 counters at 72 seconds, 4 gates at 15. Those that are pre-confirmed take
 * the gates, all others the counters.
 */
final class BenefitTable {
    /** Of the shapes tried, the walk and the counter with which the table comes nearest to the sketch. */
    static final TwinTime WALK = TwinTime.lognormal(300, 0.5);

    static final TwinTime COUNTER = TwinTime.exponential(72);
    static final TwinTime GATE = TwinTime.gamma(15, 0.3);

    /** The sketch, by tenths that are pre-confirmed: it ends at a half. */
    private static final List<Figures> SKETCH = List.of(
            new Figures(24.8, 44.0, 48.8, 0.40, 24.8),
            new Figures(17.5, 33.8, 38.3, 0.56, 19.5),
            new Figures(11.4, 24.1, 28.0, 0.77, 14.2),
            new Figures(6.4, 14.9, 18.1, 0.99, 9.1),
            new Figures(2.7, 7.2, 9.4, 1.00, 4.5),
            new Figures(0.9, 2.7, 4.6, 1.00, 1.6));

    private static final int TENTHS = 6;

    private BenefitTable() {}

    /**
     * Figures of a day.
     *
     * @param mean wait of everybody, minutes, and so {@code p90} and {@code longest}
     * @param within20 share from 0 to 1
     * @param others mean wait of those who use the counters
     */
    record Figures(double mean, double p90, double longest, double within20, double others) {}

    /** One share, with what nine of ten days lie within; the sketch is absent where it has no such row. */
    record Row(
            double share,
            Figures ours,
            Figures low,
            Figures high,
            @Nullable Figures sketch) {}

    static List<Row> rows(int plays) {
        return IntStream.rangeClosed(0, TENTHS)
                .mapToObj(tenths -> {
                    double share = tenths / 10.0;
                    Forecast forecast = Forecasting.forecast(FastTwin.of(day(share)), share, 1, plays);
                    return new Row(
                            share,
                            figures(forecast, dev.kanmon.clearance.hall.Band::mean),
                            figures(forecast, dev.kanmon.clearance.hall.Band::low),
                            figures(forecast, dev.kanmon.clearance.hall.Band::high),
                            tenths < SKETCH.size() ? SKETCH.get(tenths) : null);
                })
                .toList();
    }

    private static Figures figures(Forecast forecast, ToDoubleFunction<dev.kanmon.clearance.hall.Band> of) {
        Forecast.Waits all = forecast.everybody();
        return new Figures(
                of.applyAsDouble(all.mean()),
                of.applyAsDouble(all.p90()),
                of.applyAsDouble(all.longest()),
                of.applyAsDouble(all.within20()),
                of.applyAsDouble(forecast.others().mean()));
    }

    /** The day with a share, from 0 to 1, that is pre-confirmed. */
    static TwinDay day(double share) {
        return new TwinDay(
                "six flights, %.0f %% pre-confirmed".formatted(100 * share),
                Hall.Kind.ARRIVAL,
                share,
                // One metre, so that the pace is the walk.
                new TwinDay.Way.Landing(0, 1, WALK),
                TwinDays.flights("10:00", 10, 6, List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, 180))),
                List.of(),
                List.of(
                        line("counters", Lane.Kind.COUNTER, Readiness.CLEAR, COUNTER, 12),
                        line("gates", Lane.Kind.E_GATE, Readiness.PRE_CONFIRMED, GATE, 4)));
    }

    private static TwinDay.Line line(String id, Lane.Kind kind, Readiness readiness, TwinTime time, int number) {
        return new TwinDay.Line(
                id, kind, EnumSet.of(Group.PARTNER), Map.of(readiness, time), List.of(Opening.always(number)), null);
    }
}
