package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finding as a page shows it.
 *
 * @param code what was found
 * @param sentence in the page's language
 * @param evidence values by name
 */
record FindingLine(FindingCode code, String sentence, SortedMap<String, String> evidence) {
    /** Terms that the sentence says in full; beside it their bare names would tell an officer nothing. */
    private static final Set<String> SAID_IN_THE_SENTENCE = Set.of("item", "law");

    FindingLine {
        evidence = new TreeMap<>(evidence);
        evidence.keySet().removeAll(SAID_IN_THE_SENTENCE);
    }

    /** The weightiest first, else in the order of the checks. */
    static List<FindingLine> of(Decision decision, Locale language) {
        return decision.findings().stream()
                .map(finding -> new FindingLine(finding.code(), Sentences.of(finding, language), finding.evidence()))
                .sorted(Comparator.comparing(line -> line.code().weight()))
                .toList();
    }
}
