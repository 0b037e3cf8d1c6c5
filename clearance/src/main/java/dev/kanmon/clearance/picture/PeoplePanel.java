package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.util.Comparator;

/** Who comes and who stands in line. */
final class PeoplePanel {
    /** Between the bars of two quarter hours. */
    private static final double GAP = 1;

    private final Plot plot;
    private final Scale scale;

    PeoplePanel(Plot plot, double top, double bottom) {
        this.plot = plot;
        double most = plot.quarters().stream()
                .mapToDouble(quarter ->
                        Math.max(quarter.arrivals().mean(), quarter.queue().mean()))
                .max()
                .orElse(1);
        scale = Scale.ofNumbers(Math.max(4, most), bottom, top);
    }

    void draw(Drawing drawing) {
        plot.heading(drawing, scale.topY(), "people");
        plot.grid(drawing, scale);
        for (Forecast.Quarter quarter : plot.quarters()) {
            double x = plot.time().x(quarter.at());
            double width = plot.time().x(quarter.at().plusMinutes(15)) - x;
            double y = scale.y(quarter.arrivals().mean());
            drawing.rectangle(x + GAP / 2, y, width - GAP, scale.bottomY() - y, Ink.BARS);
        }
        QuarterLine lines = new QuarterLine(plot.time(), scale);
        drawing.path(lines.line(plot.quarters(), quarter -> quarter.queue().mean()), Ink.QUEUE);
        plot.quarters().stream()
                .max(Comparator.comparingDouble(quarter -> quarter.queue().mean()))
                .filter(quarter -> quarter.queue().mean() >= 1)
                .ifPresent(quarter -> plot.label(
                        drawing,
                        plot.time().x(QuarterLine.middle(quarter)),
                        scale.y(quarter.queue().mean()) - 7,
                        Ink.HEADING,
                        plot.words()
                                .text(
                                        "in-line",
                                        plot.words().number(quarter.queue().mean()))));
    }
}
