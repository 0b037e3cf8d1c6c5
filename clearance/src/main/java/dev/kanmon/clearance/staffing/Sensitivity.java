package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.DayFigures;
import dev.kanmon.clearance.hall.Forecast;
import dev.kanmon.clearance.hall.Forecasting;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Trial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a forecast hangs on what was assumed: each figure that may be otherwise, changed alone.
 *
 * @param hall its id
 * @param day local to its port
 * @param now as assumed
 * @param rows one a change that can be in this hall, in the order of {@link Change}
 */
public record Sensitivity(String hall, LocalDate day, Forecast now, List<Row> rows) {
    /**
     * By how much a change moves the figures of a day: those with it less those without, within each day played.
     *
     * @param change what is otherwise
     * @param meanWait minutes
     * @param within20 share of travellers, as a difference: 0.05 is five of a hundred more
     * @param japanMean minutes by Japan's measure; {@code NaN} where no short stay lands
     * @param japanWithin20 share of short stays by Japan's measure, as a difference; {@code NaN} likewise
     * @param unserved travellers whom nobody serves
     */
    public record Row(Change change, Band meanWait, Band within20, Band japanMean, Band japanWithin20, Band unserved) {}

    public Sensitivity {
        rows = List.copyOf(rows);
    }

    /** With the usual seed and number of plays. */
    public static Sensitivity of(HallDay day, double share) {
        return of(day, share, 1, Forecasting.USUAL_PLAYS);
    }

    /**
     * Plays the day with each change.
     *
     * @param day the hall and who comes; with a tenth more travellers still no more than a day may have
     * @param share of those who may be pre-confirmed who are, from 0 to 1
     * @param seed any number
     * @param plays from 1 to {@value Plays#MAXIMUM}
     */
    public static Sensitivity of(HallDay day, double share, long seed, int plays) {
        Plays.check(plays);
        Trial now = new Trial(day, share, seed, plays);
        DayFigures[] figures = figures(now, plays);
        List<Row> rows = new ArrayList<>();
        Stream.of(Change.values()).filter(change -> change.applies(day.hall())).forEach(change -> {
            DayFigures[] then = figures(new Trial(change.of(day), share, seed, plays), plays);
            rows.add(row(change, figures, then));
        });
        return new Sensitivity(day.hall().id(), day.day(), now.forecast(), rows);
    }

    private static DayFigures[] figures(Trial trial, int plays) {
        DayFigures[] figures = new DayFigures[plays];
        for (int play = 0; play < plays; play++) {
            trial.next();
            figures[play] = trial.figures();
        }
        return figures;
    }

    private interface Figure {
        double of(DayFigures figures);
    }

    private static Row row(Change change, DayFigures[] now, DayFigures[] then) {
        return new Row(
                change,
                difference(now, then, DayFigures::meanWait),
                difference(now, then, DayFigures::within20),
                difference(now, then, DayFigures::japanMean),
                difference(now, then, DayFigures::japanWithin20),
                difference(now, then, DayFigures::unserved));
    }

    private static Band difference(DayFigures[] now, DayFigures[] then, Figure figure) {
        double[] differences = new double[now.length];
        for (int play = 0; play < now.length; play++) {
            differences[play] = figure.of(then[play]) - figure.of(now[play]);
        }
        return Band.of(differences);
    }
}
