package dev.kanmon.command;

import dev.kanmon.command.delivery.AnswerTimes;
import dev.kanmon.command.delivery.Delivery;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of a delivery, for people or for programs. */
final class DeliveryTable {
    private static final double NANOS_IN_MILLI = 1e6;

    private final Map<String, Object> source;
    private final DeliveryReport report;
    private final Delivery.End end;

    /** @param source what was sent where to: the first entries of the object */
    DeliveryTable(Map<String, Object> source, DeliveryReport report, Delivery.End end) {
        this.source = source;
        this.report = report;
        this.end = end;
    }

    void print(boolean json, PrintWriter out) {
        if (json) {
            out.println(JsonLines.line(object()));
        } else {
            text(out);
        }
        out.flush();
    }

    /** Times in milliseconds. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>(source);
        object.put("end", end.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("messages", report.parcels());
        object.putAll(counts(report.all()));
        object.put("notSent", report.notSent());
        object.put("repeats", report.repeats());
        Map<String, Object> kinds = new LinkedHashMap<>();
        report.kinds().forEach((kind, count) -> kinds.put(kind, counts(count)));
        object.put("byKind", kinds);
        object.put("refusals", report.refusals());
        object.put("exceptions", report.exceptions());
        object.put("failures", report.failures());
        DeliveryReport.People people = report.people();
        object.put("travellers", people.all());
        object.put("board", people.board());
        object.put("hold", people.hold());
        object.put("doNotBoard", people.doNotBoard());
        object.put("notAnswered", people.unanswered());
        AnswerTimes times = report.times();
        if (times.count() > 0) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("median", millis(times.median()));
            answer.put("p90", millis(times.p90()));
            answer.put("p99", millis(times.p99()));
            answer.put("longest", millis(times.longest()));
            object.put("answerMillis", answer);
        }
        object.put("seconds", rounded(report.took().toNanos() / 1e9));
        object.put("messagesPerSecond", rounded(report.perSecond()));
        return object;
    }

    private void text(PrintWriter out) {
        DeliveryReport.Kind all = report.all();
        out.printf(
                Locale.ROOT,
                "%s: %,d of %,d messages sent in %.1f s, %.1f a second.%n",
                source.get("server"),
                report.parcels() - report.notSent(),
                report.parcels(),
                report.took().toNanos() / 1e9,
                report.perSecond());
        switch (end) {
            case COMPLETE -> {}
            case STOPPED -> out.println("Stopped; the rest was not sent.");
            case SERVER_GONE -> out.println("The server no longer answers; the rest was not sent.");
        }
        out.println();
        row(out, "MESSAGES", "ANSWERED", "REFUSED", "NOT DELIVERED");
        report.kinds().forEach((kind, count) -> row(out, words(kind), count));
        row(out, "all", all);
        reasons(out, "refused: ", report.refusals());
        reasons(out, "answered with a remark: ", report.exceptions());
        reasons(out, "not delivered: ", report.failures());
        if (report.repeats() > 0) {
            out.printf(Locale.ROOT, "tried again: %,d%n", report.repeats());
        }
        DeliveryReport.People people = report.people();
        out.println();
        out.printf(
                Locale.ROOT,
                "%,d travellers: %,d board, %,d hold, %,d do not board, %,d not answered%n",
                people.all(),
                people.board(),
                people.hold(),
                people.doNotBoard(),
                people.unanswered());
        AnswerTimes times = report.times();
        if (times.count() > 0) {
            out.printf(
                    Locale.ROOT,
                    "Answers: median %.1f ms, 90%% within %.1f ms, 99%% within %.1f ms, longest %.1f ms%n",
                    times.median() / NANOS_IN_MILLI,
                    times.p90() / NANOS_IN_MILLI,
                    times.p99() / NANOS_IN_MILLI,
                    times.longest() / NANOS_IN_MILLI);
        }
    }

    private static void row(PrintWriter out, String kind, DeliveryReport.Kind count) {
        row(out, kind, number(count.answered()), number(count.refused()), number(count.undelivered()));
    }

    private static void row(PrintWriter out, String first, String... cells) {
        out.printf(Locale.ROOT, "%-26s%10s%10s%15s%n", first, cells[0], cells[1], cells[2]);
    }

    private static void reasons(PrintWriter out, String what, Map<String, Integer> reasons) {
        if (!reasons.isEmpty()) {
            out.println(what
                    + reasons.entrySet().stream()
                            .map(reason -> reason.getKey() + " " + number(reason.getValue()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static Map<String, Object> counts(DeliveryReport.Kind count) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("answered", count.answered());
        counts.put("refused", count.refused());
        counts.put("undelivered", count.undelivered());
        return counts;
    }

    private static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static double millis(long nanos) {
        return rounded(nanos / NANOS_IN_MILLI);
    }

    /** To a thousandth: more is noise. */
    private static double rounded(double value) {
        return Math.round(value * 1e3) / 1e3;
    }
}
