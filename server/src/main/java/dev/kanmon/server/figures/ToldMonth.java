package dev.kanmon.server.figures;

import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.measured.Difference;
import dev.kanmon.clearance.measured.HallHours;
import dev.kanmon.clearance.measured.MonthFigures;
import dev.kanmon.clearance.measured.OfficialWait;
import dev.kanmon.clearance.measured.Part;
import dev.kanmon.clearance.measured.SmallCells;
import dev.kanmon.clearance.measured.Summary;
import dev.kanmon.clearance.measured.ToldCount;
import dev.kanmon.clearance.measured.ToldTable;
import dev.kanmon.clearance.measured.VoyageFigures;
import dev.kanmon.clearance.post.PostOutcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month as it is told to everybody: nothing in it is a small count, or lets one be worked out.
 *
 * @param month of the days of departure
 * @param closed whether it is over
 * @param through the last day of it that is counted; absent while there is none
 * @param posts columns of {@code outcomes}
 * @param outcomes how it ended with members of parties: a row an outcome
 * @param whole members of all posts together
 * @param steps minutes by step
 * @param lines all minutes in lines and at counters together
 * @param difference of those, across everything
 * @param within difference of the wait in the hall, within voyages
 * @param japan by Japan's measure: everybody, who took part, the others
 * @param halls by hall, and the hour of the longest mean
 * @param voyages that enough of both were on
 */
public record ToldMonth(
        YearMonth month,
        boolean closed,
        @Nullable LocalDate through,
        List<String> posts,
        List<Outcomes> outcomes,
        ToldCount whole,
        List<ToldCount> postTotals,
        List<StepRow> steps,
        StepRow lines,
        @Nullable Difference difference,
        @Nullable Difference within,
        List<Official> japan,
        List<HallRow> halls,
        List<VoyageRow> voyages) {
    /** One outcome by post, and of all posts. */
    public record Outcomes(PostOutcome outcome, List<ToldCount> byPost, ToldCount total) {}

    /** Minutes of one step; absent of fewer than ten travellers. The step is absent where it is all of them together. */
    public record StepRow(
            @Nullable Step step,
            @Nullable Summary tookPart,
            @Nullable Summary others) {}

    /**
     * Japan's measure.
     *
     * @param part absent for everybody
     * @param waits absent of fewer than ten travellers
     * @param share how many waited twenty minutes at most; absent where fewer than ten did and fewer than ten did not
     */
    public record Official(
            @Nullable Part part,
            @Nullable OfficialWait waits,
            @Nullable Share share) {}

    /**
     * A share of travellers. Where fewer than ten are on one side of it, that is all that is told.
     *
     * @param percent rounded; 0 and 100 where it is nearly none or nearly all
     */
    public record Share(int percent, Kind kind) {
        /** What is told of it. */
        public enum Kind {
            /** The percentage. */
            EXACT,
            /** Fewer than ten are not among them. */
            NEARLY_ALL,
            /** Fewer than ten are among them. */
            NEARLY_NONE
        }

        static @Nullable Share of(int some, int all) {
            if (!SmallCells.mayTell(some) && !SmallCells.mayTell(all - some)) {
                return null;
            }
            if (!SmallCells.mayTell(all - some)) {
                return new Share(100, Kind.NEARLY_ALL);
            }
            return SmallCells.mayTell(some)
                    ? new Share(Math.round(100f * some / all), Kind.EXACT)
                    : new Share(0, Kind.NEARLY_NONE);
        }
    }

    /** A hall; no hour where too few joined in each. */
    public record HallRow(String hall, Summary minutes, HallHours.@Nullable Hour peak, List<HallHours.Hour> hours) {
        public HallRow {
            hours = List.copyOf(hours);
        }
    }

    /** A voyage of the timetable. */
    public record VoyageRow(
            String voyage,
            Summary tookPart,
            Summary others,
            @Nullable Difference difference) {}

    public ToldMonth {
        posts = List.copyOf(posts);
        outcomes = List.copyOf(outcomes);
        postTotals = List.copyOf(postTotals);
        steps = List.copyOf(steps);
        japan = List.copyOf(japan);
        halls = List.copyOf(halls);
        voyages = List.copyOf(voyages);
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return whole.least() == 0 && lines.others() == null && japan.stream().allMatch(row -> row.waits() == null);
    }

    static ToldMonth of(YearMonth month, boolean closed, @Nullable LocalDate through, MonthFigures figures) {
        List<String> posts = List.copyOf(figures.outcomes().keySet());
        List<PostOutcome> outcomes = List.of(PostOutcome.values());
        ToldTable table = SmallCells.table(outcomes.stream()
                .map(outcome -> posts.stream()
                        .map(post -> Objects.requireNonNull(figures.outcomes().get(post))
                                .getOrDefault(outcome, 0))
                        .toList())
                .toList());
        List<Outcomes> rows = new ArrayList<>();
        for (int row = 0; row < outcomes.size(); row++) {
            rows.add(new Outcomes(
                    outcomes.get(row), table.cells().get(row), table.rows().get(row)));
        }
        return new ToldMonth(
                month,
                closed,
                through,
                posts,
                rows,
                table.whole(),
                table.columns(),
                steps(figures),
                new StepRow(
                        null,
                        told(figures.lines().get(Part.TOOK_PART)),
                        told(figures.lines().get(Part.OTHERS))),
                told(figures.difference()),
                told(figures.within()),
                japan(figures),
                halls(figures),
                voyages(figures));
    }

    private static List<HallRow> halls(MonthFigures figures) {
        int all = Arrays.stream(Part.values())
                .mapToInt(part -> inTheHall(figures, part))
                .sum();
        return SmallCells.tellable(figures.halls(), hall -> hall.all().number(), all).stream()
                .map(hall -> {
                    HallHours told = new HallHours(
                            hall.hall(),
                            hall.all(),
                            SmallCells.tellable(
                                    hall.hours(),
                                    hour -> hour.minutes().number(),
                                    hall.all().number()));
                    return new HallRow(told.hall(), told.all(), told.peak().orElse(null), told.hours());
                })
                .toList();
    }

    /** Means of both parts stand above them, and so neither part may have a rest that is too small. */
    private static List<VoyageRow> voyages(MonthFigures figures) {
        List<VoyageFigures> both = figures.voyages().stream()
                .filter(voyage -> SmallCells.mayTell(voyage.tookPart().number())
                        && SmallCells.mayTell(voyage.others().number()))
                .toList();
        List<VoyageFigures> told =
                SmallCells.tellable(both, voyage -> voyage.tookPart().number(), inTheHall(figures, Part.TOOK_PART));
        told = SmallCells.tellable(told, voyage -> voyage.others().number(), inTheHall(figures, Part.OTHERS));
        return told.stream()
                .map(voyage ->
                        new VoyageRow(voyage.voyage(), voyage.tookPart(), voyage.others(), told(voyage.difference())))
                .toList();
    }

    private static int inTheHall(MonthFigures figures, Part part) {
        Summary minutes = figures.steps().getOrDefault(part, Map.of()).get(Step.HALL_LINE);
        return minutes == null ? 0 : minutes.number();
    }

    private static List<StepRow> steps(MonthFigures figures) {
        return Arrays.stream(Step.values())
                .map(step -> new StepRow(
                        step,
                        told(figures.steps()
                                .getOrDefault(Part.TOOK_PART, Map.of())
                                .get(step)),
                        told(figures.steps().getOrDefault(Part.OTHERS, Map.of()).get(step))))
                .filter(row -> row.tookPart() != null || row.others() != null)
                .toList();
    }

    /** Beside one part alone, the figures of everybody would be as good as those of the other. */
    private static List<Official> japan(MonthFigures figures) {
        boolean bothMayBeTold = figures.japan().values().stream().allMatch(wait -> SmallCells.mayTell(wait.number()));
        Map<Optional<Part>, OfficialWait> by = new LinkedHashMap<>();
        by.put(Optional.empty(), figures.everybody());
        for (Part part : Part.values()) {
            by.put(Optional.of(part), Objects.requireNonNull(figures.japan().get(part)));
        }
        return by.entrySet().stream()
                .map(one -> {
                    OfficialWait wait = one.getValue();
                    boolean tell =
                            SmallCells.mayTell(wait.number()) && (one.getKey().isPresent() || bothMayBeTold);
                    return new Official(
                            one.getKey().orElse(null),
                            tell ? wait : null,
                            tell ? Share.of(wait.within20(), wait.number()) : null);
                })
                .toList();
    }

    private static @Nullable Summary told(@Nullable Summary summary) {
        return summary != null && SmallCells.mayTell(summary.number()) ? summary : null;
    }

    private static @Nullable Difference told(Optional<Difference> difference) {
        return difference
                .filter(one -> SmallCells.mayTell(one.tookPart()) && SmallCells.mayTell(one.others()))
                .orElse(null);
    }
}
