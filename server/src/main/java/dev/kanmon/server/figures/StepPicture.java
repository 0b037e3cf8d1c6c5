package dev.kanmon.server.figures;

import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.measured.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Mean minutes in lines and at counters, step by step, of those who took part above those of the others, as SVG 1.1. Every bar
 * says its step and minutes, so that no colour alone does. In the colours of the clock of journeys (Okabe and Ito 2008).
 */
final class StepPicture {
    /** Fills the page of a desk. */
    static final int WIDE = 1_080;

    /** Fills the page of a phone of 360 pixels. */
    static final int NARROW = 320;

    private static final List<Step> SHOWN = List.of(Step.POST_LINE, Step.POST_SERVICE, Step.HALL_LINE);
    private static final int MARGIN = 14;
    private static final int BAR = 30;
    private static final int LINE = 24;
    private static final int FONT = 14;
    private static final int GAP = 10;

    private final ToldMonth month;
    private final UnaryOperator<String> words;

    /**
     * Draws a month.
     *
     * @param words the text of a key, in the language of the page
     */
    StepPicture(ToldMonth month, UnaryOperator<String> words) {
        this.month = month;
        this.words = words;
    }

    private record Bar(Step step, double minutes) {}

    /** The drawing; empty where there is nothing to draw. */
    String svg(int width) {
        List<Bar> took = bars(true);
        List<Bar> others = bars(false);
        double most = Math.max(sum(took), sum(others));
        if (most <= 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        double scale = (width - 2.0 * MARGIN) / most;
        double y = group(out, "figures.took-part", took, scale, MARGIN);
        y = group(out, "figures.others", others, scale, y + GAP);
        return String.format(
                Locale.ROOT,
                "<svg class=\"figures-picture\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\" width=\"%d\""
                        + " height=\"%.0f\" role=\"img\" aria-label=\"%s\" font-family=\"sans-serif\">%s</svg>",
                width,
                y,
                width,
                y,
                escaped(words.apply("figures.picture")),
                out);
    }

    private double group(StringBuilder out, String title, List<Bar> bars, double scale, double top) {
        double y = top + FONT;
        text(out, MARGIN, y, true, words.apply(title) + ": " + minutes(sum(bars)));
        y += GAP;
        double x = MARGIN;
        for (Bar bar : bars) {
            double width = bar.minutes() * scale;
            out.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    x,
                    y,
                    Math.max(width, 1),
                    BAR,
                    fill(bar.step())));
            x += width;
        }
        y += BAR + GAP / 2.0;
        for (Bar bar : bars) {
            out.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%.1f\" width=\"12\" height=\"12\" fill=\"%s\"/>",
                    MARGIN,
                    y + 4,
                    fill(bar.step())));
            text(
                    out,
                    MARGIN + 20,
                    y + FONT,
                    false,
                    words.apply("figures.step." + bar.step().name()) + " " + minutes(bar.minutes()));
            y += LINE;
        }
        return y + GAP;
    }

    private List<Bar> bars(boolean tookPart) {
        List<Bar> bars = new ArrayList<>();
        for (ToldMonth.StepRow row : month.steps()) {
            @Nullable Summary summary = tookPart ? row.tookPart() : row.others();
            Step step = row.step();
            if (step != null && summary != null && SHOWN.contains(step)) {
                bars.add(new Bar(step, summary.mean()));
            }
        }
        return bars;
    }

    private static double sum(List<Bar> bars) {
        return bars.stream().mapToDouble(Bar::minutes).sum();
    }

    private String minutes(double minutes) {
        return words.apply("figures.minutes").replace("#", String.format(Locale.ROOT, "%.1f", minutes));
    }

    private static String fill(Step step) {
        return switch (step) {
            case POST_LINE -> "#d55e00";
            case POST_SERVICE -> "#f0a35e";
            case HALL_LINE -> "#0072b2";
            case REACH_PORT,
                    CHECK_IN,
                    EXIT_LINE,
                    EXIT_SERVICE,
                    SPARE,
                    BOARDING,
                    VOYAGE,
                    WALK,
                    HALL_SERVICE,
                    BAGS,
                    LEAVE_PORT -> "#8a939c";
        };
    }

    private static void text(StringBuilder out, double x, double y, boolean bold, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\"%s fill=\"currentColor\">%s</text>",
                x,
                y,
                FONT,
                bold ? " font-weight=\"bold\"" : "",
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
