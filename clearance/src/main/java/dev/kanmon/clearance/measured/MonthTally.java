package dev.kanmon.clearance.measured;

import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.post.PostOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts the crossings of a month, one by one. For one thread. */
public final class MonthTally {
    private final SortedMap<String, Map<PostOutcome, Integer>> outcomes = new TreeMap<>();
    private final Map<Part, Map<Step, Values>> steps = new EnumMap<>(Part.class);
    private final Map<Part, Values> lines = new EnumMap<>(Part.class);
    private final SortedMap<String, SortedMap<LocalDate, Waits>> voyages = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Values>> halls = new TreeMap<>();

    /** Waits of one voyage on one day: as measured, and as Japan measures. */
    private record Waits(Map<Part, Values> measured, Map<Part, Values> japan) {
        static Waits empty() {
            return new Waits(new EnumMap<>(Part.class), new EnumMap<>(Part.class));
        }
    }

    public MonthTally() {
        for (Part part : Part.values()) {
            steps.put(part, new EnumMap<>(Step.class));
            lines.put(part, new Values());
        }
    }

    /** It ended with a member of a party. */
    public void ended(String post, PostOutcome outcome) {
        outcomes.computeIfAbsent(post, one -> new EnumMap<>(PostOutcome.class)).merge(outcome, 1, Integer::sum);
    }

    /** Somebody was seen at a post, whatever became of them. */
    public void seen(Crossing.AtPost post) {
        Steps.of(post).forEach((step, minutes) -> add(Part.TOOK_PART, step, minutes));
    }

    /** Somebody landed. What they needed at a post is counted by {@link #seen}, and here for the sum of their lines. */
    public void crossed(Crossing crossing) {
        Map<Step, Double> minutes = Steps.of(crossing);
        minutes.forEach((step, told) -> {
            if (!step.isAtPost()) {
                add(crossing.part(), step, told);
            }
        });
        Double wait = minutes.get(Step.HALL_LINE);
        if (wait == null) {
            return;
        }
        Double line = minutes.get(Step.POST_LINE);
        Double service = minutes.get(Step.POST_SERVICE);
        switch (crossing.part()) {
            case OTHERS -> values(lines, crossing.part()).add(wait);
            case TOOK_PART -> {
                if (line != null && service != null) {
                    values(lines, crossing.part()).add(line + service + wait);
                }
            }
        }
        Instant reached = Objects.requireNonNull(crossing.reached(), "a wait begins when the hall is reached");
        halls.computeIfAbsent(crossing.hall(), one -> new TreeMap<>())
                .computeIfAbsent(reached.atZone(crossing.zone()).getHour(), one -> new Values())
                .add(wait);
        voyage(crossing, wait);
    }

    private void voyage(Crossing crossing, double wait) {
        String voyage = crossing.voyage();
        LocalDate day = crossing.day();
        if (voyage == null || day == null) {
            return;
        }
        Waits waits =
                voyages.computeIfAbsent(voyage, one -> new TreeMap<>()).computeIfAbsent(day, one -> Waits.empty());
        values(waits.measured(), crossing.part()).add(wait);
        if (crossing.arrived() != null) {
            Crossing byJapan = new Crossing(
                    crossing.part(),
                    voyage,
                    day,
                    null,
                    null,
                    crossing.arrived(),
                    crossing.walk(),
                    crossing.hall(),
                    crossing.zone(),
                    null,
                    crossing.landed());
            Optional.ofNullable(Steps.of(byJapan).get(Step.HALL_LINE))
                    .ifPresent(values(waits.japan(), crossing.part())::add);
        }
    }

    private void add(Part part, Step step, double minutes) {
        Map<Step, Values> of = Objects.requireNonNull(steps.get(part), "both parts are there from the start");
        of.computeIfAbsent(step, one -> new Values()).add(minutes);
    }

    private static Values values(Map<Part, Values> by, Part part) {
        return by.computeIfAbsent(part, one -> new Values());
    }

    /** What was counted so far. */
    public MonthFigures figures() {
        Map<Part, Map<Step, Summary>> byStep = new EnumMap<>(Part.class);
        Map<Part, Summary> inLines = new EnumMap<>(Part.class);
        Map<Part, OfficialWait> japan = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Step, Summary> summaries = new EnumMap<>(Step.class);
            Objects.requireNonNull(steps.get(part), "both parts are there from the start")
                    .forEach((step, values) -> summaries.put(step, values.summary()));
            byStep.put(part, summaries);
            inLines.put(part, values(lines, part).summary());
            japan.put(part, japan(waits -> values(waits.japan(), part).all()));
        }
        SortedMap<String, Map<PostOutcome, Integer>> ended = new TreeMap<>();
        outcomes.forEach((post, counts) -> ended.put(post, Map.copyOf(counts)));
        return new MonthFigures(
                ended,
                byStep,
                inLines,
                japan,
                japan(waits -> both(waits.japan())),
                halls.entrySet().stream()
                        .map(one -> hall(one.getKey(), one.getValue()))
                        .toList(),
                compared(),
                Difference.of(
                        values(lines, Part.TOOK_PART).summary(),
                        values(lines, Part.OTHERS).summary()),
                within(voyages.values().stream()
                        .flatMap(days -> days.values().stream())
                        .toList()));
    }

    private OfficialWait japan(Function<Waits, double[]> of) {
        return OfficialWait.of(voyages.values().stream()
                .flatMap(days -> days.values().stream())
                .map(of)
                .filter(waits -> waits.length > 0)
                .toList());
    }

    private static double[] both(Map<Part, Values> by) {
        Values both = new Values();
        for (Part part : Part.values()) {
            for (double one : values(by, part).all()) {
                both.add(one);
            }
        }
        return both.all();
    }

    private static HallHours hall(String hall, SortedMap<Integer, Values> hours) {
        Values all = new Values();
        List<HallHours.Hour> told = new ArrayList<>();
        hours.forEach((hour, values) -> {
            told.add(new HallHours.Hour(hour, values.summary()));
            for (double one : values.all()) {
                all.add(one);
            }
        });
        return new HallHours(hall, all.summary(), told);
    }

    private List<VoyageFigures> compared() {
        List<VoyageFigures> compared = new ArrayList<>();
        voyages.forEach((voyage, days) -> {
            Values took = new Values();
            Values others = new Values();
            for (Waits waits : days.values()) {
                for (double one : values(waits.measured(), Part.TOOK_PART).all()) {
                    took.add(one);
                }
                for (double one : values(waits.measured(), Part.OTHERS).all()) {
                    others.add(one);
                }
            }
            if (took.number() > 0 && others.number() > 0) {
                compared.add(new VoyageFigures(
                        voyage, took.summary(), others.summary(), within(List.copyOf(days.values()))));
            }
        });
        return compared;
    }

    private static Optional<Difference> within(List<Waits> days) {
        Within within = new Within();
        days.forEach(waits -> within.add(
                values(waits.measured(), Part.TOOK_PART).all(),
                values(waits.measured(), Part.OTHERS).all()));
        return within.difference();
    }
}
