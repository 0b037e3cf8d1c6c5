package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.JapanMeasure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a day, from the moments that were recorded.
 *
 * @param steps by step and group
 * @param japan by group of travellers
 * @param incheon by arrival hall
 */
record DayMinutes(Map<Step, Map<Who, Sample>> steps, Map<Who, Japan> japan, Map<String, Incheon> incheon) {
    private static final double SECONDS = 60;
    private static final double WITHIN = 20;

    /** What takes time. */
    enum Step {
        POST_LINE,
        POST_DESK,
        /** From spot-in to the hall: getting off and walking. */
        TO_THE_HALL,
        /** In the lines of the hall. */
        HALL_LINE,
        /** At a gate or a counter. */
        HALL_SERVICE,
        /** From spot-in to the permission to land. */
        ARRIVAL,
        /** All minutes at the post and on arrival. */
        ALL
    }

    /** Whose they are. */
    enum Who {
        /** Landed by the pass. */
        BY_PASS,
        /** Enrolled, and landed at the counter. */
        ENROLLED_AT_COUNTER,
        /** For a short stay, and not enrolled. */
        SHORT_STAYS,
        /** Nationals and residents of the State of arrival, who have gates of their own. */
        AT_HOME;

        static Who of(DayTraveller traveller) {
            if (traveller.landedByPass) {
                return BY_PASS;
            }
            if (traveller.member != null) {
                return ENROLLED_AT_COUNTER;
            }
            return traveller.group().isShortStay() ? SHORT_STAYS : AT_HOME;
        }
    }

    /** Japan's official measure: within 20 minutes, and the longest waits of voyages, in minutes. */
    record Japan(int travellers, double mean, double within20, double meanLongest, double longest) {}

    /** Time in the lines of a hall, mean and that of the hour with the greatest, in minutes; short stays alone. */
    record Incheon(
            int travellers,
            double mean,
            double peak,
            @Nullable LocalDateTime peakHour) {}

    static DayMinutes of(PlayedDay day) {
        List<DayTraveller> landed = day.travellers().stream()
                .filter(traveller -> traveller.landed != null)
                .toList();
        Map<Step, Map<Who, Sample>> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            Map<Who, Sample> groups = new EnumMap<>(Who.class);
            for (Who who : Who.values()) {
                groups.put(
                        who,
                        Sample.of(landed.stream()
                                .filter(traveller -> Who.of(traveller) == who)
                                .map(traveller -> minutes(step, traveller))
                                .filter(minutes -> !Double.isNaN(minutes))
                                .toList()));
            }
            steps.put(step, groups);
        }
        Map<Who, Japan> japan = new EnumMap<>(Who.class);
        for (Who who : List.of(Who.BY_PASS, Who.ENROLLED_AT_COUNTER, Who.SHORT_STAYS)) {
            japan.put(
                    who,
                    japan(landed.stream()
                            .filter(traveller -> Who.of(traveller) == who
                                    && traveller.group().isShortStay())
                            .toList()));
        }
        return new DayMinutes(steps, japan, incheon(landed));
    }

    /** Of one group; no values where nobody of it took that step. */
    Sample of(Step step, Who who) {
        return steps.getOrDefault(step, Map.of()).getOrDefault(who, Sample.of(List.of()));
    }

    private static double minutes(Step step, DayTraveller one) {
        return switch (step) {
            case POST_LINE -> between(one.joinedPost, one.startedPost);
            case POST_DESK -> between(one.startedPost, one.finishedPost);
            case TO_THE_HALL -> between(one.voyage().spotIn(), one.reachedHall);
            case HALL_LINE -> line(one);
            case HALL_SERVICE ->
                zero(between(one.gateServed, one.gateEnded))
                        + zero(between(one.counterServed, one.counterServed == null ? null : one.landed));
            case ARRIVAL -> between(one.voyage().spotIn(), one.landed);
            case ALL ->
                zero(between(one.joinedPost, one.finishedPost))
                        + between(one.voyage().spotIn(), one.landed);
        };
    }

    private static double line(DayTraveller one) {
        return zero(between(one.gateServed == null ? null : one.reachedHall, one.gateServed))
                + zero(between(one.joinedCounter, one.counterServed));
    }

    private static double zero(double minutes) {
        return Double.isNaN(minutes) ? 0 : minutes;
    }

    private static double between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? Double.NaN
                : Duration.between(from, to).toMillis() / 1000.0 / SECONDS;
    }

    /** Landing permission less spot-in and walking time. */
    private static double wait(DayTraveller one) {
        return Math.max(0, between(one.voyage().spotIn(), one.landed) - one.officialWalk.toMillis() / 1000.0 / SECONDS);
    }

    private static Japan japan(List<DayTraveller> travellers) {
        double[] longest = travellers.stream()
                .collect(Collectors.groupingBy(
                        traveller -> traveller.voyage().designator(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .mapToDouble(voyage -> JapanMeasure.longest(
                        voyage.stream().mapToDouble(DayMinutes::wait).toArray()))
                .toArray();
        Sample waits = Sample.of(travellers.stream().map(DayMinutes::wait).toList());
        Sample of = Sample.of(Arrays.stream(longest).boxed().toList());
        return new Japan(
                travellers.size(),
                waits.mean(),
                (double) travellers.stream().filter(one -> wait(one) <= WITHIN).count() / travellers.size(),
                of.mean(),
                of.most());
    }

    private static Map<String, Incheon> incheon(List<DayTraveller> landed) {
        Map<String, List<DayTraveller>> halls = landed.stream()
                .filter(one -> one.group().isShortStay())
                .collect(Collectors.groupingBy(
                        one -> one.voyage().route().to().code(), TreeMap::new, Collectors.toList()));
        Map<String, Incheon> incheon = new TreeMap<>();
        halls.forEach((port, travellers) -> {
            Map<LocalDateTime, Sample> hours = samples(travellers, DayMinutes::hour);
            LocalDateTime peak = hours.entrySet().stream()
                    .max(Comparator.comparingDouble(hour -> hour.getValue().mean()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
            Sample all = Sample.of(travellers.stream().map(DayMinutes::line).toList());
            Sample most = peak == null ? null : hours.get(peak);
            incheon.put(
                    port, new Incheon(travellers.size(), all.mean(), most == null ? Double.NaN : most.mean(), peak));
        });
        return incheon;
    }

    private static LocalDateTime hour(DayTraveller one) {
        Instant reached = one.reachedHall == null ? one.voyage().spotIn() : one.reachedHall;
        return LocalDateTime.ofInstant(reached, one.voyage().route().to().zone())
                .truncatedTo(ChronoUnit.HOURS);
    }

    private static <K> Map<K, Sample> samples(List<DayTraveller> travellers, Function<DayTraveller, K> by) {
        Map<K, List<Double>> values = new TreeMap<>();
        travellers.forEach(one ->
                values.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(line(one)));
        Map<K, Sample> samples = new TreeMap<>();
        values.forEach((key, minutes) -> samples.put(key, Sample.of(minutes)));
        return samples;
    }
}
