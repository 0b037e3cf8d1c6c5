package dev.kanmon.command;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.FindingCode.Weight;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The decisions of one list as a table for people; in colour only on a terminal. */
final class DecisionTable {
    private static final int WIDEST_NAME = 28;
    private static final String ROW = "%4s  %-" + WIDEST_NAME + "s  %-3s  %-10s  %-16s  %s  %-5s  %s";

    private final Locale language;
    private final boolean colour;

    DecisionTable(Locale language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    /** Whether standard output is a terminal that wants colour (see no-color.org). */
    static boolean onTerminal() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }

    /**
     * One line of the table.
     *
     * @param traveller as reported
     * @param decision about them
     */
    record Row(Traveller traveller, Decision decision) {}

    void print(PrintWriter out, Voyage voyage, List<Row> rows) {
        out.println(heading(voyage, rows.size()));
        row(out, "", "NAME", "NAT", "BORN", "DOCUMENT", pad("DECISION"), "TOLD", "WHY");
        for (int i = 0; i < rows.size(); i++) {
            print(out, i + 1, rows.get(i).traveller(), rows.get(i).decision());
        }
        out.println(summary(rows));
    }

    private void print(PrintWriter out, int place, Traveller traveller, Decision decision) {
        List<String> reasons = reasons(decision);
        row(
                out,
                place,
                cut(name(traveller)),
                text(traveller.nationality()),
                day(traveller.birthDate()),
                document(traveller),
                paint(decision.outcome()),
                decision.directive(),
                reasons.isEmpty() ? "" : reasons.getFirst());
        for (String more : reasons.subList(Math.min(1, reasons.size()), reasons.size())) {
            row(out, "", "", "", "", "", pad(""), "", more);
        }
    }

    private static void row(PrintWriter out, Object... cells) {
        out.println(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    /** Notes explain a person who is held; on a cleared one they would drown what matters. */
    private List<String> reasons(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.code().weight() != Weight.NOTE)
                .map(finding -> Sentences.of(finding, language))
                .toList();
    }

    private static String heading(Voyage voyage, int count) {
        String route = Stream.concat(
                        voyage.legs().stream().limit(1).map(Leg::from),
                        voyage.legs().stream().map(Leg::to))
                .collect(Collectors.joining("-"));
        LocalDateTime departure = voyage.legs().getFirst().departure();
        String departs =
                departure == null ? "" : ", departs " + departure.toString().replace('T', ' ');
        return voyage.designator() + " " + route + departs + ", " + travellers(count);
    }

    private static String travellers(int count) {
        return count == 1 ? "1 traveller" : count + " travellers";
    }

    private static String summary(List<Row> rows) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rows.forEach(row -> counts.merge(row.decision().outcome(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + outcome));
        return String.join(", ", parts);
    }

    private static String name(Traveller traveller) {
        return Stream.of(traveller.surname(), traveller.given())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String cut(String name) {
        return name.length() <= WIDEST_NAME ? name : name.substring(0, WIDEST_NAME - 1) + "…";
    }

    private static String document(Traveller traveller) {
        return traveller.documents().stream()
                .findFirst()
                .map(DecisionTable::document)
                .orElse("-");
    }

    private static String document(TravelDocument document) {
        return document.type() + " " + text(document.issuer()) + " " + text(document.number());
    }

    private static String text(@Nullable String value) {
        return value == null ? "-" : value;
    }

    private static String day(@Nullable StatedDate date) {
        return date == null ? "-" : date.date().map(LocalDate::toString).orElse(date.asSent() + "?");
    }

    private String paint(Outcome outcome) {
        String word = pad(outcome.name());
        if (!colour) {
            return word;
        }
        int code = switch (outcome) {
            case CLEAR -> 32;
            case REFER -> 31;
            case INSUFFICIENT_DATA -> 33;
            case NOT_SCREENED -> 35;
        };
        return "\u001b[" + code + "m" + word + "\u001b[0m";
    }

    private static String pad(String word) {
        return String.format(Locale.ROOT, "%-17s", word);
    }
}
