package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A series of figures in one unit. Figures are never summed: years of visitors and months of visitors overlap, and lines of
 * credit are not one line.
 *
 * @param id stable name, that of its file
 * @param title what it counts, in English
 * @param unit the unit of every figure, such as {@code USD bn}
 * @param kind what a figure is over its period
 * @param grounds where the series was read; a figure may have sources of its own
 * @param points the figures in the order of their periods
 */
public record Indicator(String id, String title, String unit, Kind kind, Grounds grounds, List<Point> points) {
    /** Ten years of months: more is not looked at on either side of a day. */
    static final int MAXIMUM_AROUND = 120;

    public Indicator {
        points = List.copyOf(points);
    }

    /** What a figure is over its period. */
    public enum Kind {
        /** What came about during it. */
        FLOW,
        /** What stood at its end. */
        LEVEL,
        /** A share or a multiple: a change of it is told in its unit alone, never in per cent. */
        RATE
    }

    /**
     * Reads an indicator file (YAML, UTF-8).
     *
     * @param file name of the file; without its ending it is the indicator's id
     * @param content the bytes of the file
     * @param sources where sources are looked up
     * @throws dev.kanmon.clearance.yaml.MalformedFileException with a sentence that names the file and the field
     */
    public static Indicator read(String file, byte[] content, SourceCatalogue sources) {
        return IndicatorReader.read(file, content, sources);
    }

    /** The series as it was known on a day. */
    public Indicator asKnown(LocalDate known) {
        return new Indicator(
                id,
                title,
                unit,
                kind,
                grounds,
                points.stream()
                        .filter(point -> !point.published().isAfter(known))
                        .toList());
    }

    /** The figure of a period. */
    public Optional<Point> point(Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    /** Figures for which sources give different values. */
    public List<Conflict> conflicts() {
        return points.stream().flatMap(point -> point.conflict().stream()).toList();
    }

    /** One period against an earlier one. */
    public Comparison compare(Period earlier, Period later) {
        return switch (Comparison.of(kind, point(earlier), point(later))) {
            case Comparison.Measured measured -> measured;
            case Comparison.Missing(Comparison.Reason reason, var none) ->
                new Comparison.Missing(reason, lacking(reason, earlier, later));
        };
    }

    private static Period lacking(Comparison.Reason reason, Period earlier, Period later) {
        return reason == Comparison.Reason.NO_POINT_BEFORE ? earlier : later;
    }

    /**
     * The series on both sides of a day.
     *
     * @param day in UTC+9
     * @param most how many figures on each side, from 1 to 120
     * @throws IllegalArgumentException for another number
     */
    public Around around(LocalDate day, int most) {
        if (most < 1 || most > MAXIMUM_AROUND) {
            throw new IllegalArgumentException("ask for 1 to " + MAXIMUM_AROUND + " figures on each side");
        }
        List<Point> before = points.stream()
                .filter(point -> point.period().last().isBefore(day))
                .toList();
        List<Point> after = points.stream()
                .filter(point -> !point.period().first().isBefore(day))
                .toList();
        List<Point> within = points.stream()
                .filter(point ->
                        point.period().covers(day) && point.period().first().isBefore(day))
                .toList();
        List<Point> shownAfter = after.subList(0, Math.min(most, after.size()));
        List<Point> since = new ArrayList<>(within);
        since.addAll(shownAfter);
        return new Around(
                id,
                day,
                before.subList(Math.max(0, before.size() - most), before.size()),
                within,
                shownAfter,
                Comparison.of(
                        kind,
                        before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()),
                        after.stream().findFirst()),
                since.stream()
                        .map(point -> compare(point.period().yearBefore(), point.period()))
                        .toList());
    }
}
