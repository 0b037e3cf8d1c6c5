package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.Calibration;
import dev.kanmon.clearance.calibration.Fit;
import dev.kanmon.clearance.calibration.Times;
import dev.kanmon.clearance.calibration.Way;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** How well a hall fits its log, for people; seconds. */
final class CalibrationSheet {
    private final PrintWriter out;

    CalibrationSheet(PrintWriter out) {
        this.out = out;
    }

    void print(Calibration calibration) {
        out.println(calibration.hall().id() + ", fitted to " + calibration.log() + ": "
                + calibration.days().size() + " days from " + calibration.days().getFirst() + " to "
                + calibration.days().getLast());
        Cells cells = new Cells()
                .row(
                        "SERVICE",
                        "ROWS",
                        "ASSUMED, S",
                        "MEAN, S",
                        "VARIATION",
                        "SHAPE",
                        "DISTANCE",
                        "10-50-90 % FITTED",
                        "SEEN");
        for (Calibration.OfService service : calibration.services()) {
            String name = service.lane() + ", " + service.readiness().name().toLowerCase(Locale.ROOT);
            String rows = Integer.toString(service.times().taken());
            String assumed = HallWords.people(service.assumed());
            Fit fit = service.fit();
            if (fit == null) {
                cells.row(name, rows, assumed, "too few rows: it stays as assumed");
            } else {
                cells.row(
                        name,
                        rows,
                        assumed,
                        HallWords.within(fit.mean()),
                        String.format(Locale.ROOT, "%.2f", fit.variation()),
                        shape(fit),
                        String.format(Locale.ROOT, "%.3f", fit.distance()),
                        quantiles(fit, true),
                        quantiles(fit, false));
            }
        }
        cells.print(out);
        way(calibration.way());
        left(calibration);
        out.println();
    }

    private static String shape(Fit fit) {
        return fit.departs() ? "as seen" : fit.chosen().shape().name().toLowerCase(Locale.ROOT);
    }

    private static String quantiles(Fit fit, boolean fitted) {
        return fit.quantiles().stream()
                .map(one -> HallWords.people(fitted ? one.fitted() : one.seen()))
                .collect(Collectors.joining("-"));
    }

    private void way(Way way) {
        out.println("Way: " + way.grade().sentence());
        if (!Double.isNaN(way.walk())) {
            out.println("  mean walk " + HallWords.people(way.walk()) + " s over " + way.landings() + " landings"
                    + (Double.isNaN(way.secondsEach())
                            ? ""
                            : String.format(Locale.ROOT, "; getting off %.1f s each", way.secondsEach())));
        }
    }

    private void left(Calibration calibration) {
        calibration
                .services()
                .forEach(service -> left(
                        service.lane() + ", " + service.readiness().name().toLowerCase(Locale.ROOT), service.times()));
        left("walks", calibration.way().times());
        if (calibration.elsewhere() + calibration.unsorted() > 0) {
            out.println("Left out: " + calibration.elsewhere() + " rows of lanes that the hall lacks, "
                    + calibration.unsorted() + " that do not tell which service they had.");
        }
    }

    private void left(String what, Times times) {
        if (times.untold() + times.zero() + times.negative() + times.tooLong() > 0) {
            out.println("Left out of " + what + ": " + times.untold() + " untold, " + times.zero() + " of no length, "
                    + times.negative() + " negative, " + times.tooLong() + " too long.");
        }
    }
}
