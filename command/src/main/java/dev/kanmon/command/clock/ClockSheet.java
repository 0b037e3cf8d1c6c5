package dev.kanmon.command.clock;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.journey.Clock;
import dev.kanmon.clearance.journey.JourneyWords;
import dev.kanmon.clearance.journey.RouteClock;
import dev.kanmon.clearance.journey.Step;
import dev.kanmon.clearance.journey.TimedStep;
import dev.kanmon.command.terminal.Columns;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Clocks as tables for people. */
final class ClockSheet {
    private static final int FIRST = 34;
    private static final int CELL = 17;
    private static final int NARROW = 12;
    private static final double HOUR = 60;

    /** A source that says no more than the origin does. */
    private static final String ASSUMED = "assumed";

    private final JourneyWords words;

    ClockSheet(JourneyWords words) {
        this.words = words;
    }

    /** One route, step by step. */
    void steps(RouteClock clock, PrintWriter out) {
        out.println(words.route(clock.route()));
        out.println(voyages(clock));
        clock.route().notes().forEach(note -> out.println(words.note(note)));
        out.println();
        out.println(Columns.padded(words.text("head.step"), FIRST + 2)
                + cell(words.text("head.without"))
                + cell(words.text("head.takesPart"))
                + cell(words.text("head.doesNot"))
                + words.text("head.source"));
        for (TimedStep step : clock.takesPart().steps()) {
            String name = (step.step().isTouched() ? "* " : "  ") + words.step(step.step());
            out.println((Columns.padded(name, FIRST + 2)
                            + cell(clock.without(), step.step())
                            + cell(clock.takesPart(), step.step())
                            + cell(clock.doesNot(), step.step())
                            + source(step))
                    .stripTrailing());
        }
        out.println();
        line(
                out,
                "total",
                clock.without().total(),
                clock.takesPart().total(),
                clock.doesNot().total());
        line(
                out,
                "ashore",
                clock.without().ashore(),
                clock.takesPart().ashore(),
                clock.doesNot().ashore());
        line(
                out,
                "inPorts",
                clock.without().inPorts(),
                clock.takesPart().inPorts(),
                clock.doesNot().inPorts());
        out.println();
        saved(out, "saved", clock.saved());
        saved(out, "savedWithRoom", clock.savedWithRoom());
        saved(out, "savedByOthers", clock.savedByOthers());
        out.println();
    }

    /** All routes, one a line, and how far they are from an hour. */
    void overview(List<RouteClock> clocks, PrintWriter out) {
        out.println(Columns.padded(words.text("head.route"), FIRST)
                + narrow("head.without")
                + narrow("head.takesPart")
                + narrow("head.doesNot")
                + narrow("head.saved")
                + narrow("head.savedWithRoom")
                + narrow("head.savedByOthers")
                + narrow("head.ashore")
                + narrow("head.inPorts").stripTrailing());
        for (RouteClock clock : clocks) {
            String route = words.city(clock.route().from().city()) + "-"
                    + words.city(clock.route().to().city()) + " "
                    + clock.route().id();
            out.println((Columns.padded(route, FIRST)
                            + narrow(clock.without().total())
                            + narrow(clock.takesPart().total())
                            + narrow(clock.doesNot().total())
                            + whole(clock.saved())
                            + whole(clock.savedWithRoom())
                            + whole(clock.savedByOthers())
                            + narrow(clock.takesPart().ashore())
                            + narrow(clock.takesPart().inPorts()))
                    .stripTrailing());
        }
        out.println();
        promise(clocks).forEach(out::println);
    }

    /** How far the routes are from a zone of one hour; two sentences. */
    private List<String> promise(List<RouteClock> clocks) {
        List<String> sentences = new ArrayList<>();
        RouteClock nearest = clocks.stream()
                .min(Comparator.comparingDouble(
                        clock -> clock.takesPart().total().mean()))
                .orElseThrow();
        long within = clocks.stream()
                .filter(clock -> clock.takesPart().total().mean() <= HOUR)
                .count();
        String[] named = {
            words.route(nearest.route()),
            words.span(nearest.takesPart().total().mean()),
            words.span(nearest.takesPart().inPorts().mean())
        };
        sentences.add(
                within == 0
                        ? words.text("hour.none", named)
                        : words.text(
                                "hour.some",
                                String.valueOf(within),
                                String.valueOf(clocks.size()),
                                named[0],
                                named[1],
                                named[2]));
        double[] inPorts = clocks.stream()
                .mapToDouble(clock -> clock.takesPart().inPorts().mean())
                .sorted()
                .toArray();
        sentences.add(words.text("ports.range", words.span(inPorts[0]), words.span(inPorts[inPorts.length - 1])));
        return sentences;
    }

    private String voyages(RouteClock clock) {
        if (clock.ofDay() == 0) {
            return words.text("voyages.none");
        }
        return clock.postIsOpen()
                ? words.text("voyages", String.valueOf(clock.voyages()), String.valueOf(clock.ofDay()))
                : words.text("voyages.closed", String.valueOf(clock.ofDay()));
    }

    private String source(TimedStep step) {
        String origin = words.origin(step.time().origin());
        return step.time().source().equals(ASSUMED)
                ? origin
                : origin + ": " + step.time().source();
    }

    private static String cell(Clock clock, Step step) {
        return cell(clock.time(step)
                .map(time -> banded(time.minutes(), step.isTouched()))
                .orElse("-"));
    }

    private static String cell(String text) {
        return Columns.padded(text, CELL - 1) + " ";
    }

    private String narrow(String key) {
        return Columns.padded(words.text(key), NARROW - 1) + " ";
    }

    private String narrow(Band minutes) {
        return Columns.padded(words.span(minutes.mean()), NARROW - 1) + " ";
    }

    private static String whole(Band minutes) {
        return Columns.padded(signed(minutes.mean()), NARROW - 1) + " ";
    }

    private void line(PrintWriter out, String key, Band without, Band takesPart, Band doesNot) {
        out.println((Columns.padded("  " + words.text(key), FIRST + 2)
                        + cell(banded(without, false))
                        + cell(banded(takesPart, false))
                        + cell(banded(doesNot, false)))
                .stripTrailing());
    }

    private void saved(PrintWriter out, String key, Band minutes) {
        out.println("  " + words.text(key) + ": " + signed(minutes.mean()) + " (" + signed(minutes.low()) + " – "
                + signed(minutes.high()) + ")");
    }

    /** Steps at counters take less than a minute, so they are told in tenths. */
    private static String banded(Band minutes, boolean fine) {
        return fine
                ? String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", minutes.mean(), minutes.low(), minutes.high())
                : String.format(
                        Locale.ROOT,
                        "%d (%d–%d)",
                        Math.round(minutes.mean()),
                        Math.round(minutes.low()),
                        Math.round(minutes.high()));
    }

    private static String signed(double minutes) {
        return String.valueOf(Math.round(minutes));
    }
}
