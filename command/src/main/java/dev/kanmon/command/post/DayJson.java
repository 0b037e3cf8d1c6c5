package dev.kanmon.command.post;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A played day for programs: one object a line, each with what it is. */
final class DayJson {
    private static final Pattern WORD_END = Pattern.compile("_([a-z0-9])");
    private static final double HUNDREDTHS = 100;

    private DayJson() {}

    static List<Map<String, Object>> of(PlayedDay day, DayProof proof, DayMinutes minutes, Duration took) {
        List<Map<String, Object>> objects = new ArrayList<>();
        objects.add(day(day, took));
        day.ends().forEach((end, number) -> {
            Map<String, Object> object = object("outcome");
            object.put("outcome", end);
            object.put("travellers", number);
            objects.add(object);
        });
        minutes.steps()
                .forEach((step, groups) -> groups.forEach((who, sample) -> {
                    if (sample.number() > 0) {
                        objects.add(step(step, who, sample));
                    }
                }));
        minutes.japan().forEach((who, measure) -> {
            Map<String, Object> object = object("japanMeasure");
            object.put("who", camel(who.name()));
            object.put("travellers", measure.travellers());
            put(object, "mean", measure.mean());
            put(object, "within20", measure.within20());
            put(object, "meanLongest", measure.meanLongest());
            put(object, "longest", measure.longest());
            objects.add(object);
        });
        minutes.incheon().forEach((port, measure) -> {
            Map<String, Object> object = object("incheonMeasure");
            object.put("port", port);
            object.put("travellers", measure.travellers());
            put(object, "mean", measure.mean());
            put(object, "peak", measure.peak());
            if (measure.peakHour() != null) {
                object.put("peakHour", measure.peakHour().toString());
            }
            objects.add(object);
        });
        objects.add(records(day));
        for (DayProof.Check check : proof.checks()) {
            Map<String, Object> object = object("check");
            object.put("claim", camel(check.claim().name()));
            object.put("seen", check.seen());
            object.put("wrong", check.wrong());
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> day(PlayedDay day, Duration took) {
        Map<String, Object> object = object("day");
        object.put("day", day.plan().day().toString());
        object.put("seed", day.plan().seed());
        object.put("share", day.plan().share());
        object.put("routes", day.plan().routes().stream().map(Route::name).toList());
        object.put("voyages", day.voyages().size());
        object.put("travellers", day.travellers().size());
        object.put("asked", day.asked());
        object.put("seconds", took.toSeconds());
        return object;
    }

    private static Map<String, Object> step(DayMinutes.Step step, DayMinutes.Who who, Sample sample) {
        Map<String, Object> object = object("step");
        object.put("step", camel(step.name()));
        object.put("who", camel(who.name()));
        object.put("travellers", sample.number());
        put(object, "mean", sample.mean());
        put(object, "median", sample.median());
        put(object, "p90", sample.p90());
        return object;
    }

    private static Map<String, Object> records(PlayedDay day) {
        Map<String, Object> object = object("records");
        Outage outage = day.outage();
        if (outage != null) {
            object.put("outagePort", outage.port());
            object.put("outageFrom", outage.from().toString());
            object.put("outageTo", outage.to().toString());
        }
        object.put("records", day.tally().records().size());
        object.put("cutOff", day.tally().cutOff().size());
        object.put("longestQueue", day.tally().longestQueue());
        object.put("sent", day.tally().sent());
        object.put("new", day.tally().fresh());
        object.put("repeated", day.tally().repeated());
        object.put("refused", day.tally().refused());
        object.put("secondUses", day.tally().secondUses().size());
        return object;
    }

    private static Map<String, Object> object(String kind) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", kind);
        return object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable Double figure) {
        if (figure != null && !figure.isNaN()) {
            object.put(name, Math.round(figure * HUNDREDTHS) / HUNDREDTHS);
        }
    }

    private static String camel(String constant) {
        return WORD_END.matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(end -> end.group(1).toUpperCase(Locale.ROOT));
    }
}
