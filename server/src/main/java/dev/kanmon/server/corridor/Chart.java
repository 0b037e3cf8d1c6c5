package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Period;
import dev.kanmon.clearance.relations.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A series against the timeline of instruments, as coordinates of a drawing.
 *
 * @param years lines of the axis of time
 * @param steps lines of the axis of values
 * @param dots one a figure
 * @param rivals figures that other sources give
 * @param lines through dots of periods that follow each other, each as SVG wants it
 * @param marks first days of provisions, numbered
 */
record Chart(
        List<Timeline.Year> years,
        List<Step> steps,
        List<Dot> dots,
        List<Dot> rivals,
        List<String> lines,
        List<Mark> marks) {
    static final int WIDTH = 1_180;
    static final int HEIGHT = 400;

    private static final int LEFT = 76;
    private static final int RIGHT = 20;
    /** Numbers of marks stand in rows, so that those of near days can be told apart. */
    private static final int ROWS = 4;

    private static final int ROW = 13;
    private static final int NUMBER_WIDTH = 20;
    private static final int TOP = 16 + ROWS * ROW;
    private static final int BOTTOM = 34;

    /** Lines of the axis of values. */
    private static final int STEPS = 4;

    private static final int MOST_LABELS = 16;

    /** A line of the axis of values. */
    record Step(int y, String label) {}

    /** A figure. */
    record Dot(int x, int y, String period, String value) {}

    /**
     * The first day of provisions.
     *
     * @param number by which the list below tells them
     * @param day the day
     * @param row of its number
     * @param provisions that begin on it
     */
    record Mark(int number, int x, int row, LocalDate day, List<Provision> provisions) {
        public int labelY() {
            return ROW + row * ROW;
        }
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }

    static Chart of(Indicator indicator, KnownAgreements known, Set<Domain> beside) {
        List<Point> points = indicator.points();
        LocalDate first = points.stream()
                .map(point -> point.period().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = points.stream()
                .map(point -> point.period().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Frame frame = new Frame(first, last, top(points));
        List<Dot> dots = points.stream()
                .map(point -> new Dot(
                        frame.x(middle(point)),
                        frame.y(point.value()),
                        point.period().toString(),
                        point.value().toPlainString()))
                .toList();
        return new Chart(
                years(frame),
                steps(frame),
                dots,
                rivals(points, frame),
                lines(points, dots),
                marks(frame, known, beside));
    }

    private static List<Dot> rivals(List<Point> points, Frame frame) {
        List<Dot> rivals = new ArrayList<>();
        for (Point point : points) {
            point.conflict()
                    .ifPresent(conflict -> conflict.claims().stream()
                            .map(Claim::value)
                            .filter(value -> new BigDecimal(value).compareTo(point.value()) != 0)
                            .forEach(value -> rivals.add(new Dot(
                                    frame.x(middle(point)),
                                    frame.y(new BigDecimal(value)),
                                    point.period().toString(),
                                    value))));
        }
        return rivals;
    }

    private static List<Mark> marks(Frame frame, KnownAgreements known, Set<Domain> beside) {
        Map<LocalDate, List<Provision>> byDay = new LinkedHashMap<>();
        known.provisions().stream()
                .filter(provision -> beside.contains(provision.domain()) && !known.isRenewed(provision))
                .filter(provision -> provision.standing() == Provision.Standing.ADOPTED)
                .filter(provision -> provision.from() != null && frame.covers(provision.from()))
                .sorted(Comparator.comparing(
                                (Provision provision) -> provision.from() == null ? LocalDate.MIN : provision.from())
                        .thenComparing(Provision::id))
                .forEach(provision -> byDay.computeIfAbsent(provision.from(), day -> new ArrayList<>())
                        .add(provision));
        List<Mark> marks = new ArrayList<>();
        byDay.forEach((day, provisions) -> {
            int x = frame.x(day);
            marks.add(new Mark(marks.size() + 1, x, row(marks, x), day, provisions));
        });
        return marks;
    }

    /** The first row with room, or else that of the mark farthest back. */
    private static int row(List<Mark> before, int x) {
        return IntStream.range(0, ROWS)
                .filter(row -> before.stream().noneMatch(mark -> mark.row() == row && x - mark.x() < NUMBER_WIDTH))
                .findFirst()
                .orElse(before.size() % ROWS);
    }

    /** What lies between two periods that do not follow each other is not known, so no line leads across. */
    private static List<String> lines(List<Point> points, List<Dot> dots) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < dots.size(); i++) {
            if (i > 0 && !follows(points.get(i - 1).period(), points.get(i).period())) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(dots.get(i).x()).append(',').append(dots.get(i).y()).append(' ');
        }
        lines.add(line.toString());
        return lines.stream().map(String::strip).toList();
    }

    private static boolean follows(Period before, Period after) {
        return after.isLike(before) && after.first().equals(before.last().plusDays(1));
    }

    private static List<Timeline.Year> years(Frame frame) {
        int first = frame.first().getYear();
        int last = frame.last().getYear();
        int step = Math.max(1, Math.ceilDiv(last - first + 1, MOST_LABELS));
        List<Timeline.Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            LocalDate shown = start.isBefore(frame.first()) ? frame.first() : start;
            years.add(new Timeline.Year(year, frame.x(shown), year % step == 0 || last - first < MOST_LABELS));
        }
        return years;
    }

    private static List<Step> steps(Frame frame) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal value = frame.top()
                    .multiply(BigDecimal.valueOf(i))
                    .divide(BigDecimal.valueOf(STEPS), 6, RoundingMode.HALF_UP);
            steps.add(new Step(frame.y(value), value.stripTrailingZeros().toPlainString()));
        }
        return steps;
    }

    /** A round number not below any figure: 1, 2, 4 or 8 times a power of ten, so that quarters of it are round too. */
    private static BigDecimal top(List<Point> points) {
        BigDecimal most = points.stream()
                .flatMap(point -> point.claims().stream())
                .map(claim -> new BigDecimal(claim.value()))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        BigDecimal power = BigDecimal.ONE;
        while (power.multiply(BigDecimal.TEN).compareTo(most) <= 0) {
            power = power.multiply(BigDecimal.TEN);
        }
        for (int times : new int[] {1, 2, 4, 6, 8, 10}) {
            BigDecimal top = power.multiply(BigDecimal.valueOf(times));
            if (top.compareTo(most) >= 0) {
                return top;
            }
        }
        return most;
    }

    private static LocalDate middle(Point point) {
        LocalDate first = point.period().first();
        return first.plusDays(ChronoUnit.DAYS.between(first, point.period().last()) / 2);
    }

    /** From days and values to the drawing. */
    private record Frame(LocalDate first, LocalDate last, BigDecimal top) {
        int x(LocalDate day) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
            return Math.toIntExact(LEFT + at * (WIDTH - LEFT - RIGHT) / all);
        }

        int y(BigDecimal value) {
            int inside = HEIGHT - TOP - BOTTOM;
            int up = value.multiply(BigDecimal.valueOf(inside))
                    .divide(top, 0, RoundingMode.HALF_UP)
                    .intValue();
            return HEIGHT - BOTTOM - Math.clamp(up, 0, inside);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
