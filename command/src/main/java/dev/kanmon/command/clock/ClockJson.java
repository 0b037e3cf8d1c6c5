package dev.kanmon.command.clock;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.journey.Clock;
import dev.kanmon.clearance.journey.RouteClock;
import dev.kanmon.clearance.journey.TimedStep;
import dev.kanmon.clearance.journey.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Clocks for programs: one object a step, then one a sum. */
final class ClockJson {
    private static final Pattern WORD_END = Pattern.compile("_([a-z])");
    private static final double TENTHS = 10;

    private ClockJson() {}

    static List<Map<String, Object>> of(List<RouteClock> clocks, LocalDate day, double share) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (RouteClock clock : clocks) {
            for (Variant variant : Variant.values()) {
                Clock one = clock.of(variant);
                for (TimedStep step : one.steps()) {
                    Map<String, Object> object = object(clock, day, share);
                    object.put("variant", camel(variant.name()));
                    object.put("step", camel(step.step().name()));
                    put(object, step.time().minutes());
                    object.put("origin", camel(step.time().origin().name()));
                    object.put("source", step.time().source());
                    objects.add(object);
                }
                objects.add(sum(clock, day, share, variant, "total", one.total()));
                objects.add(sum(clock, day, share, variant, "ashore", one.ashore()));
                objects.add(sum(clock, day, share, variant, "inPorts", one.inPorts()));
            }
            objects.add(sum(clock, day, share, Variant.TAKES_PART, "saved", clock.saved()));
            objects.add(sum(clock, day, share, Variant.TAKES_PART, "savedWithRoom", clock.savedWithRoom()));
            objects.add(sum(clock, day, share, Variant.DOES_NOT, "saved", clock.savedByOthers()));
        }
        return objects;
    }

    private static Map<String, Object> sum(
            RouteClock clock, LocalDate day, double share, Variant variant, String sum, Band minutes) {
        Map<String, Object> object = object(clock, day, share);
        object.put("variant", camel(variant.name()));
        object.put("sum", sum);
        put(object, minutes);
        return object;
    }

    private static Map<String, Object> object(RouteClock clock, LocalDate day, double share) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("day", day.toString());
        object.put("share", share);
        object.put("fromCity", clock.route().from().city());
        object.put("toCity", clock.route().to().city());
        object.put("from", clock.route().from().port().code());
        object.put("to", clock.route().to().port().code());
        object.put("way", camel(clock.route().from().way().name()));
        object.put("voyages", clock.voyages());
        object.put("postIsOpen", clock.postIsOpen());
        return object;
    }

    /** No figure of a journey is right to more than a tenth of a minute. */
    private static void put(Map<String, Object> object, Band minutes) {
        object.put("minutes", rounded(minutes.mean()));
        object.put("low", rounded(minutes.low()));
        object.put("high", rounded(minutes.high()));
    }

    private static double rounded(double minutes) {
        return Math.round(minutes * TENTHS) / TENTHS;
    }

    private static String camel(String constant) {
        return WORD_END.matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(end -> end.group(1).toUpperCase(Locale.ROOT));
    }
}
