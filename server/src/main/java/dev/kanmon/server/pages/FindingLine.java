package dev.kanmon.server.pages;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * A finding as a page shows it.
 *
 * @param code what was found
 * @param sentence in the page's language
 * @param evidence values by name
 */
record FindingLine(FindingCode code, String sentence, SortedMap<String, String> evidence) {
    /** The weightiest first, else in the order of the checks. */
    static List<FindingLine> of(Decision decision, Locale language) {
        return decision.findings().stream()
                .map(finding -> new FindingLine(finding.code(), Sentences.of(finding, language), finding.evidence()))
                .sorted(Comparator.comparing(line -> line.code().weight()))
                .toList();
    }
}
