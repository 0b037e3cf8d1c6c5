package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the figures of a hall come from, a line a source. */
final class SourceLines {
    private SourceLines() {}

    static List<String> of(HallDay day, HallWords words) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        Hall hall = day.hall();
        for (Lane lane : hall.lanes()) {
            lane.services()
                    .forEach((readiness, service) -> add(
                            bySource,
                            service.source(),
                            words.text(
                                    "source.service",
                                    lane.id(),
                                    words.text("readiness." + readiness.name().toLowerCase(Locale.ROOT)),
                                    HallWords.people(service.seconds().mean()))));
        }
        add(
                bySource,
                hall.approach().source(),
                words.text(
                        switch (hall.approach()) {
                            case Approach.Landing landing -> "source.walk";
                            case Approach.Departing departing -> "source.before";
                        }));
        add(bySource, hall.doubt().source(), words.text("source.doubt"));
        for (Coming one : day.coming()) {
            if (one instanceof Coming.Stream stream) {
                add(bySource, stream.source(), words.text("source.streams"));
            }
        }
        List<String> lines = new ArrayList<>();
        bySource.forEach((source, what) -> lines.add(source + ": " + String.join("; ", what)));
        lines.add(words.text("source.counters"));
        return lines;
    }

    private static void add(Map<String, List<String>> bySource, String source, String what) {
        List<String> known = bySource.computeIfAbsent(source, first -> new ArrayList<>());
        if (!known.contains(what)) {
            known.add(what);
        }
    }
}
