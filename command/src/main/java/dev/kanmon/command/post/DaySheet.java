package dev.kanmon.command.post;

import dev.kanmon.command.terminal.Columns;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A played day as tables for people. */
final class DaySheet {
    private static final int FIRST = 44;
    private static final int CELL = 18;
    private static final int NARROW = 10;
    private static final double PERCENT = 100;

    private final DayWords words;
    private final PrintWriter out;

    DaySheet(DayWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(PlayedDay day, DayProof proof, DayMinutes minutes, Duration took) {
        int travellers = day.travellers().size();
        out.println(words.text(
                "head",
                day.plan().day(),
                day.plan().routes().stream().map(Route::name).collect(Collectors.joining(", ")),
                day.voyages().size(),
                travellers,
                percent(day.plan().share()),
                day.asked(),
                day.plan().seed()));
        out.println();
        out.println(words.text("ends"));
        day.ends().forEach((end, number) -> out.println(row(words.text("end." + end)) + number(number)));
        out.println();
        steps(minutes);
        japan(minutes);
        incheon(minutes);
        outage(day);
        proof(proof);
        out.println(words.text("took", took.toSeconds()));
    }

    private void steps(DayMinutes minutes) {
        StringBuilder head = new StringBuilder(row(words.text("minutes")));
        for (DayMinutes.Who who : DayMinutes.Who.values()) {
            head.append(Columns.padded(words.text("who." + who.name()), CELL));
        }
        out.println(head.toString().stripTrailing());
        minutes.steps().forEach((step, groups) -> {
            StringBuilder line = new StringBuilder(row(words.text("step." + step.name())));
            groups.values().forEach(sample -> line.append(Columns.padded(cell(sample), CELL)));
            out.println(line.toString().stripTrailing());
        });
        StringBuilder numbers = new StringBuilder(row(words.text("travellers")));
        for (DayMinutes.Who who : DayMinutes.Who.values()) {
            numbers.append(Columns.padded(
                    Integer.toString(minutes.of(DayMinutes.Step.ARRIVAL, who).number()), CELL));
        }
        out.println(numbers.toString().stripTrailing());
        out.println();
    }

    private void japan(DayMinutes minutes) {
        out.println(row(words.text("japan"))
                + head("japan.mean")
                + head("japan.within")
                + head("japan.longest")
                + words.text("japan.most"));
        minutes.japan()
                .forEach((who, measure) -> out.println(row(words.text("who." + who.name()))
                        + Columns.padded(minutes(measure.mean()), CELL)
                        + Columns.padded(percent(measure.within20()), CELL)
                        + Columns.padded(minutes(measure.meanLongest()), CELL)
                        + minutes(measure.longest())));
        out.println();
    }

    private void incheon(DayMinutes minutes) {
        out.println(
                row(words.text("incheon")) + head("incheon.mean") + head("incheon.peak") + words.text("incheon.hour"));
        for (Map.Entry<String, DayMinutes.Incheon> hall : minutes.incheon().entrySet()) {
            DayMinutes.Incheon measure = hall.getValue();
            out.println(row(hall.getKey())
                    + Columns.padded(minutes(measure.mean()), CELL)
                    + Columns.padded(minutes(measure.peak()), CELL)
                    + (measure.peakHour() == null ? "-" : measure.peakHour().toLocalTime()));
        }
        out.println();
    }

    private void outage(PlayedDay day) {
        Outage outage = day.outage();
        DeviceTally tally = day.tally();
        if (outage == null) {
            out.println(words.text("outage.none"));
        } else {
            ZoneId zone = day.plan().routes().getFirst().to().zone();
            out.println(words.text("outage", outage.port(), time(outage.from(), zone), time(outage.to(), zone)));
            out.println(
                    row(words.text("outage.records")) + number(tally.cutOff().size()));
            out.println(row(words.text("outage.queue")) + number(tally.longestQueue()));
            out.println(
                    row(words.text("outage.second")) + number(tally.secondUses().size()));
        }
        out.println(row(words.text("records")) + number(tally.records().size()));
        out.println(row(words.text("records.sent")) + number(tally.sent()));
        out.println(row(words.text("records.new")) + number(tally.fresh()));
        out.println(row(words.text("records.repeated")) + number(tally.repeated()));
        out.println();
    }

    private void proof(DayProof proof) {
        out.println(words.text("proof"));
        for (DayProof.Check check : proof.checks()) {
            String found = check.wrong() == 0
                    ? words.text("proof.right", check.seen())
                    : words.text("proof.wrong", check.wrong(), check.seen());
            out.println(row(words.text("claim." + check.claim().name()), FIRST * 2) + found);
        }
        out.println();
    }

    private static String time(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private String head(String key) {
        return Columns.padded(words.text(key), CELL);
    }

    private static String row(String text) {
        return row(text, FIRST);
    }

    private static String row(String text, int width) {
        return "  " + Columns.padded(text, width - 2);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%," + NARROW + "d", number);
    }

    /** Mean, and what nine in ten do not exceed. */
    private static String cell(Sample sample) {
        return sample.number() == 0 ? "-" : minutes(sample.mean()) + " (" + minutes(sample.p90()) + ")";
    }

    private static String minutes(double minutes) {
        return Double.isNaN(minutes) ? "-" : String.format(Locale.ROOT, "%.1f", minutes);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : Math.round(share * PERCENT) + "%";
    }
}
