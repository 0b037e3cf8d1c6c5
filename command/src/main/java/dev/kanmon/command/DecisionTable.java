package dev.kanmon.command;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.FindingCode.Weight;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** The decisions of one list as a table for people; in colour only on a terminal. */
final class DecisionTable {
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
        out.println(TravellerCells.voyage(voyage) + ", " + TravellerCells.travellers(rows.size()));
        row(out, "", name("NAME"), "NAT", "BORN", "DOCUMENT", pad("DECISION"), "TOLD", "WHY");
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
                TravellerCells.name(traveller),
                TravellerCells.text(traveller.nationality()),
                TravellerCells.day(traveller.birthDate()),
                TravellerCells.document(traveller),
                paint(decision.outcome()),
                decision.directive(),
                reasons.isEmpty() ? "" : reasons.getFirst());
        for (String more : reasons.subList(Math.min(1, reasons.size()), reasons.size())) {
            row(out, "", name(""), "", "", "", pad(""), "", more);
        }
    }

    private static String name(String heading) {
        return Columns.padded(heading, TravellerCells.NAME_WIDTH);
    }

    private static void row(PrintWriter out, Object... cells) {
        out.println(String.format(Locale.ROOT, "%4s  %s  %-3s  %-10s  %-16s  %s  %-5s  %s", cells)
                .stripTrailing());
    }

    /** Notes explain a person who is held; on a cleared one they would drown what matters. */
    private List<String> reasons(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.code().weight() != Weight.NOTE)
                .map(finding -> Sentences.of(finding, language))
                .toList();
    }

    private static String summary(List<Row> rows) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rows.forEach(row -> counts.merge(row.decision().outcome(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(count + " " + outcome));
        return String.join(", ", parts);
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
