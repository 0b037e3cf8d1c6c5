package dev.kanmon.command.hall;

import dev.kanmon.clearance.calibration.Calibration;
import dev.kanmon.clearance.calibration.Fit;
import dev.kanmon.clearance.calibration.Times;
import dev.kanmon.clearance.calibration.Way;
import dev.kanmon.server.json.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well a hall fits its log, for programs: one object a service, then one for the way. */
final class CalibrationLines {
    private CalibrationLines() {}

    static List<Map<String, Object>> of(Calibration calibration) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String hall = calibration.hall().id();
        for (Calibration.OfService service : calibration.services()) {
            Figures figures = new Figures()
                    .with("hall", hall)
                    .with("lane", service.lane())
                    .with("readiness", word(service.readiness()))
                    .with("assumed", service.assumed());
            counted(figures, service.times());
            if (service.fit() != null) {
                fit(figures, service.fit());
            }
            lines.add(figures.object());
        }
        Way way = calibration.way();
        Figures figures = new Figures()
                .with("hall", hall)
                .with("way", word(way.grade()))
                .with("landings", (Integer) way.landings())
                .with("walk", way.walk())
                .with("secondsEach", way.secondsEach())
                .with("farther", way.farther());
        counted(figures, way.times());
        if (way.pace() != null) {
            fit(figures, way.pace());
        }
        lines.add(figures.object());
        return lines;
    }

    private static void counted(Figures figures, Times times) {
        figures.with("taken", (Integer) times.taken())
                .with("untold", (Integer) times.untold())
                .with("zero", (Integer) times.zero())
                .with("negative", (Integer) times.negative())
                .with("tooLong", (Integer) times.tooLong());
    }

    private static void fit(Figures figures, Fit fit) {
        figures.with("mean", fit.mean())
                .with("variation", fit.variation())
                .with("shape", word(fit.chosen().shape()))
                .with("distance", fit.distance())
                .with("departs", (Boolean) fit.departs());
        fit.quantiles().forEach(one -> {
            String percent = "p" + Math.round(one.share() * 100);
            figures.with(percent + "Fitted", one.fitted()).with(percent + "Seen", one.seen());
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
