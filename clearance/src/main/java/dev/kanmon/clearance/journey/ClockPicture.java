package dev.kanmon.clearance.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Clocks as a picture: on the left each journey as a bar from door to door, on the right, larger, only what Kanmon touches.
 * Below, the steps by their numbers.
 */
public final class ClockPicture {
    /** More do not fit on a sheet. */
    public static final int MAXIMUM_ROUTES = 6;

    private static final int WIDTH = 1_240;
    private static final int MARGIN = 20;
    private static final int LABELS = 196;
    private static final int BARS = 570;
    private static final int ZOOM_X = 900;
    private static final int ZOOM = 170;
    private static final int TOP = 112;
    private static final int ROW = 38;
    private static final int BAR = 30;
    private static final int GROUP = 3 * ROW + 40;
    private static final int LEGEND_ROW = 22;
    private static final int LEGEND_COLUMNS = 3;
    private static final int LEGEND_WIDTH = 400;
    private static final double HOUR = 60;

    /** Narrower parts hold no figure. */
    private static final double ROOM_FOR_MINUTES = 13.5;

    private static final int MOST_HOURS_SHOWN = 9;

    /** About how wide letters are that name a part: Latin ones, and those of Korean and Japanese. */
    private static final double NARROW = 4.9;

    private static final double WIDE = 9.2;

    /** Hangul Jamo, behind which come the scripts of East Asia. */
    private static final int FIRST_WIDE = 0x1100;

    /** How much larger the letters of a heading are. */
    private static final double HEADING = 1.75;

    private final List<RouteClock> clocks;
    private final JourneyWords words;
    private final Svg svg;
    private final double perMinute;
    private final double zoomed;
    private final int bottom;

    private ClockPicture(List<RouteClock> clocks, String caption, JourneyWords words) {
        this.clocks = clocks;
        this.words = words;
        bottom = TOP + clocks.size() * GROUP;
        perMinute = BARS / most(clocks, false);
        zoomed = ZOOM / most(clocks, true);
        int legend = Math.ceilDiv(Step.values().length, LEGEND_COLUMNS) * LEGEND_ROW + 3 * LEGEND_ROW;
        String title = words.text("picture.title");
        svg = new Svg(WIDTH, bottom + 24 + legend, words.language().getLanguage(), title, description());
        svg.text(MARGIN, 34, 22, true, Svg.Anchor.START, Ink.TEXT, title);
        svg.text(MARGIN, 56, 13, false, Svg.Anchor.START, Ink.MUTED, caption);
    }

    /**
     * The picture as SVG.
     *
     * @param clocks from 1 to {@value #MAXIMUM_ROUTES}
     * @param caption which day and share it is of, one line
     */
    public static String svg(List<RouteClock> clocks, String caption, JourneyWords words) {
        if (clocks.isEmpty() || clocks.size() > MAXIMUM_ROUTES) {
            throw new IllegalArgumentException("a picture holds from 1 to " + MAXIMUM_ROUTES + " routes");
        }
        ClockPicture picture = new ClockPicture(clocks, caption, words);
        picture.axis();
        picture.promise();
        for (int i = 0; i < clocks.size(); i++) {
            picture.group(clocks.get(i), TOP + i * GROUP);
        }
        picture.legend();
        return picture.svg.finished();
    }

    private static double most(List<RouteClock> clocks, boolean touched) {
        double most = 1;
        for (RouteClock clock : clocks) {
            for (Variant variant : Variant.values()) {
                most = Math.max(most, sum(clock.of(variant), touched));
            }
        }
        return most;
    }

    private static double sum(Clock clock, boolean touched) {
        return clock.steps().stream()
                .filter(step -> !touched || step.step().isTouched())
                .mapToDouble(step -> step.time().minutes().mean())
                .sum();
    }

    private void axis() {
        int x = MARGIN + LABELS;
        double hours = BARS / perMinute / HOUR;
        int step = Math.max(1, (int) Math.ceil(hours / MOST_HOURS_SHOWN));
        for (int hour = 0; hour <= hours; hour += step) {
            double at = x + hour * HOUR * perMinute;
            svg.line(at, TOP - 14, at, bottom - 8, Ink.LINE, false);
            svg.text(
                    at,
                    TOP - 20,
                    11,
                    false,
                    Svg.Anchor.MIDDLE,
                    Ink.MUTED,
                    words.text("picture.hour", String.valueOf(hour)));
        }
        svg.text(ZOOM_X, TOP - 20, 12, true, Svg.Anchor.START, Ink.TEXT, words.text("picture.touched"));
    }

    private void promise() {
        double at = MARGIN + LABELS + HOUR * perMinute;
        svg.line(at, TOP - 14, at, bottom - 8, Ink.PROMISE, true);
        svg.text(at + 4, bottom + 6, 12, true, Svg.Anchor.START, Ink.PROMISE, words.text("picture.promise"));
    }

    private void group(RouteClock clock, int y) {
        String route = words.route(clock.route());
        // Lines of the axis end where the text stands.
        svg.rect(MARGIN, y + 4, width(route) * HEADING, 20, Ink.PAPER);
        svg.text(MARGIN, y + 18, 15, true, Svg.Anchor.START, Ink.TEXT, route);
        int row = y + 28;
        for (Variant variant : Variant.values()) {
            row(clock, clock.of(variant), row);
            row += ROW;
        }
    }

    private void row(RouteClock route, Clock clock, int y) {
        svg.text(MARGIN, y + 20, 13, false, Svg.Anchor.START, Ink.TEXT, words.variant(clock.variant()));
        double end = bar(clock.steps(), MARGIN + LABELS, y, perMinute);
        svg.text(
                end + 8,
                y + 20,
                13,
                true,
                Svg.Anchor.START,
                Ink.TEXT,
                words.span(clock.total().mean()));
        List<TimedStep> touched =
                clock.steps().stream().filter(step -> step.step().isTouched()).toList();
        double zoomEnd = bar(touched, ZOOM_X, y, zoomed);
        List<String> said = said(route, clock);
        int first = said.size() == 1 ? y + 20 : y + 13;
        svg.text(zoomEnd + 8, first, 12, false, Svg.Anchor.START, Ink.TEXT, said.getFirst());
        if (said.size() > 1) {
            svg.text(zoomEnd + 8, y + 27, 11, false, Svg.Anchor.START, Ink.MUTED, said.getLast());
        }
    }

    /** Draws parts one after the other and says where they end. */
    private double bar(List<TimedStep> steps, double x, int y, double scale) {
        double at = x;
        for (TimedStep step : steps) {
            double minutes = step.time().minutes().mean();
            double width = minutes * scale;
            String told = words.text(
                    "picture.part",
                    words.step(step.step()),
                    figure(minutes),
                    words.origin(step.time().origin()));
            svg.part(at, y, width, BAR, Ink.fill(step.step()), step.time().origin() == Origin.ASSUMED, told);
            if (width >= ROOM_FOR_MINUTES) {
                String ink = Ink.text(step.step());
                svg.text(at + width / 2, y + 11, 9, false, Svg.Anchor.MIDDLE, ink, name(step.step(), width));
                svg.text(at + width / 2, y + 24, 12, false, Svg.Anchor.MIDDLE, ink, figure(minutes));
            }
            at += width;
        }
        return at;
    }

    /** Its name where that fits, or else its number. */
    private String name(Step step, double width) {
        String name = words.step(step);
        return width(name) + 4 < width ? name : number(step);
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(point -> point < FIRST_WIDE ? NARROW : WIDE)
                .sum();
    }

    private List<String> said(RouteClock route, Clock clock) {
        return switch (clock.variant()) {
            case WITHOUT -> List.of(words.text("minutes", figure(sum(clock, true))));
            case TAKES_PART ->
                List.of(
                        gain(route.saved().mean()),
                        words.text(
                                "picture.room",
                                words.text(
                                        "minutes", figure(route.savedWithRoom().mean()))));
            case DOES_NOT -> List.of(gain(route.savedByOthers().mean()));
        };
    }

    private String gain(double saved) {
        String minutes = words.text("minutes", figure(Math.abs(saved)));
        return saved > -0.05 ? words.text("picture.gain", minutes) : words.text("picture.loss", minutes);
    }

    private static String figure(double minutes) {
        return Math.abs(minutes) < 10
                ? String.format(Locale.ROOT, "%.1f", minutes)
                        .replace("-0.0", "0.0")
                        .replaceFirst("\\.0$", "")
                : String.valueOf(Math.round(minutes));
    }

    private static String number(Step step) {
        return String.valueOf(step.number());
    }

    private void legend() {
        int top = bottom + 34;
        int rows = Math.ceilDiv(Step.values().length, LEGEND_COLUMNS);
        for (Step step : Step.values()) {
            int x = MARGIN + (step.number() - 1) / rows * LEGEND_WIDTH;
            int y = top + (step.number() - 1) % rows * LEGEND_ROW;
            svg.part(x, y - 12, 22, 16, Ink.fill(step), false, words.step(step));
            svg.text(x + 11, y, 10, false, Svg.Anchor.MIDDLE, Ink.text(step), number(step));
            boolean strong = step.isTouched();
            svg.text(x + 30, y, 13, strong, Svg.Anchor.START, Ink.TEXT, words.step(step));
        }
        int y = top + rows * LEGEND_ROW + 8;
        svg.part(MARGIN, y - 12, 22, 16, "#e1e5ea", true, words.origin(Origin.ASSUMED));
        svg.text(MARGIN + 30, y, 12, false, Svg.Anchor.START, Ink.MUTED, words.text("picture.hatched"));
        svg.text(MARGIN, y + LEGEND_ROW, 12, false, Svg.Anchor.START, Ink.MUTED, words.text("picture.counted"));
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        for (RouteClock clock : clocks) {
            sentences.add(words.route(clock.route()) + ": "
                    + List.of(Variant.values()).stream()
                            .map(variant -> words.variant(variant) + " "
                                    + words.span(clock.of(variant).total().mean()))
                            .collect(Collectors.joining("; "))
                    + "; " + gain(clock.saved().mean()) + ".");
        }
        return String.join(" ", sentences);
    }
}
