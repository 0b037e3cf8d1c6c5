package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The wait: mean with its band, the 20 minutes, and what it is seen against. */
final class WaitPanel {
    /** Japan's target, in minutes. */
    private static final double TARGET = 20;

    /** The line of the target is seen with room above it, on a day without lines too. */
    private static final double LEAST_TOP = 25;

    private static final double LABEL_ROOM = 22;

    /** Share of the arrivals of the fullest quarter hour. */
    private static final double A_FEW = 0.05;

    private final Plot plot;
    private final Scale scale;
    private final QuarterLine lines;

    WaitPanel(Plot plot, double top, double bottom) {
        this.plot = plot;
        double most = longest(plot.forecast(), quarter -> quarter.meanWait().high());
        Forecast beside = plot.beside();
        double other = beside == null ? 0 : longest(beside, WaitPanel::mean);
        scale = Scale.ofMinutes(Math.max(LEAST_TOP, Math.max(most, other)), bottom, top);
        lines = new QuarterLine(plot.time(), scale);
    }

    /** Of quarter hours in which more than a few come: the few would press everybody else's line flat. */
    private static double longest(Forecast forecast, ToDoubleFunction<Forecast.Quarter> figure) {
        double most = forecast.quarters().stream()
                .mapToDouble(quarter -> quarter.arrivals().mean())
                .max()
                .orElse(0);
        return forecast.quarters().stream()
                .filter(quarter -> quarter.arrivals().mean() >= most * A_FEW)
                .mapToDouble(figure)
                .filter(minutes -> !Double.isNaN(minutes))
                .max()
                .orElse(0);
    }

    /** Quarter hours whose line leaves the panel say how long the wait is. */
    private void beyond(Drawing drawing) {
        plot.quarters().stream()
                .filter(quarter -> mean(quarter) > scale.top())
                .max(Comparator.comparingDouble(WaitPanel::mean))
                .ifPresent(quarter -> plot.label(
                        drawing,
                        x(quarter),
                        scale.topY() + plot.letters() + 2,
                        Ink.WAIT_NAME,
                        "↑ " + plot.words().text("peak", plot.words().minutes(mean(quarter)))));
    }

    private static double mean(Forecast.Quarter quarter) {
        return quarter.meanWait().mean();
    }

    void draw(Drawing drawing) {
        plot.heading(drawing, scale.topY(), "wait");
        plot.grid(drawing, scale);
        Forecast beside = plot.beside();
        if (beside != null) {
            Map<LocalDateTime, Double> other = new HashMap<>();
            beside.quarters().forEach(quarter -> other.put(quarter.at(), mean(quarter)));
            drawing.path(
                    lines.area(
                            plot.quarters(),
                            quarter -> Math.max(mean(quarter), other.getOrDefault(quarter.at(), Double.NaN)),
                            WaitPanel::mean),
                    Ink.SAVED);
        }
        drawing.path(
                lines.area(
                        plot.quarters(),
                        quarter -> quarter.meanWait().high(),
                        quarter -> quarter.meanWait().low()),
                Ink.BAND);
        drawing.line(plot.time().left(), scale.y(TARGET), plot.time().right(), scale.y(TARGET), Ink.TARGET);
        if (beside != null) {
            drawing.path(lines.line(beside.quarters(), WaitPanel::mean), Ink.BESIDE);
        }
        drawing.path(lines.line(plot.quarters(), WaitPanel::mean), Ink.WAIT);
        drawing.label(
                plot.time().left() + 6,
                scale.y(TARGET) - 6,
                plot.letters(),
                Drawing.Anchor.START,
                Ink.HEADING,
                plot.words().text("target"));
        names(drawing);
        beyond(drawing);
    }

    /** Of two lines whose peaks are near each other, the lower one bears its name below. */
    private void names(Drawing drawing) {
        Optional<Forecast.Quarter> peak = Peak.of(plot.forecast()).map(Peak::at);
        Forecast beside = plot.beside();
        Optional<Forecast.Quarter> other =
                beside == null ? Optional.empty() : Peak.of(beside).map(Peak::at);
        boolean near = peak.isPresent()
                && other.isPresent()
                && Math.abs(x(peak.get()) - x(other.get())) < 2 * Letters.width("00000000000000", plot.letters())
                && Math.abs(scale.y(mean(peak.get())) - scale.y(mean(other.get()))) < LABEL_ROOM;
        if (beside != null) {
            other.ifPresent(at -> plot.label(
                    drawing,
                    x(at),
                    scale.y(mean(at)) - 9,
                    Ink.BESIDE_NAME,
                    plot.words()
                            .text(
                                    "peak.beside",
                                    plot.words().percent(beside.share()),
                                    plot.words().minutes(mean(at)))));
        }
        peak.ifPresent(at -> plot.label(
                drawing,
                x(at),
                scale.y(mean(at)) + (near ? plot.letters() + 7 : -9),
                Ink.WAIT_NAME,
                beside == null
                        ? plot.words().text("peak", plot.words().minutes(mean(at)))
                        : plot.words()
                                .text(
                                        "peak.beside",
                                        plot.words().percent(plot.forecast().share()),
                                        plot.words().minutes(mean(at)))));
    }

    private double x(Forecast.Quarter quarter) {
        return plot.time().x(QuarterLine.middle(quarter));
    }
}
