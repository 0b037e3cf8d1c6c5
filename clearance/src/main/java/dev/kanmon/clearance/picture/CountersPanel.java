package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.util.List;

/** How many counters are open: a line of steps, each with its number where there is room. */
final class CountersPanel {
    private static final double NUMBER_ROOM = 26;

    private final Plot plot;
    private final Scale scale;

    CountersPanel(Plot plot, double top, double bottom) {
        this.plot = plot;
        int most = plot.quarters().stream()
                .mapToInt(Forecast.Quarter::counters)
                .max()
                .orElse(0);
        scale = new Scale(Math.max(1, most), Math.max(1, most), bottom, top);
    }

    void draw(Drawing drawing) {
        plot.heading(drawing, scale.topY() - 6, "counters");
        drawing.line(plot.time().left(), scale.bottomY(), plot.time().right(), scale.bottomY(), Ink.BASE);
        List<Forecast.Quarter> quarters = plot.quarters();
        StringBuilder steps = new StringBuilder();
        int begins = 0;
        for (int i = 1; i <= quarters.size(); i++) {
            if (i == quarters.size()
                    || quarters.get(i).counters() != quarters.get(begins).counters()) {
                step(drawing, quarters.get(begins), quarters.get(i - 1), steps);
                begins = i;
            }
        }
        drawing.path(steps.toString(), Ink.COUNTERS);
    }

    private void step(Drawing drawing, Forecast.Quarter first, Forecast.Quarter last, StringBuilder steps) {
        double from = plot.time().x(first.at());
        double to = plot.time().x(last.at().plusMinutes(15));
        double y = scale.y(first.counters());
        steps.append(steps.isEmpty() ? 'M' : 'L')
                .append(Drawing.point(from, y))
                .append('L')
                .append(Drawing.point(to, y));
        drawing.rectangle(from, y, to - from, scale.bottomY() - y, Ink.COUNTERS_FILL);
        if (to - from >= NUMBER_ROOM) {
            drawing.label(
                    (from + to) / 2,
                    y - 5,
                    plot.letters(),
                    Drawing.Anchor.MIDDLE,
                    Ink.HEADING,
                    plot.words().number(first.counters()));
        }
    }
}
