package dev.kanmon.command;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.json.TravellerJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a screened traveller: keys in camelCase, absent values left out. */
final class DecisionJson {
    private DecisionJson() {}

    static Map<String, @Nullable Object> of(String file, Traveller traveller, Decision decision, Locale language) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("traveller", TravellerJson.of(traveller));
        line.put("decision", decision.outcome().name());
        line.put("directive", decision.directive().name());
        line.put(
                "findings",
                decision.findings().stream()
                        .map(finding -> finding(finding, language))
                        .toList());
        Map<String, @Nullable Object> basis = new LinkedHashMap<>();
        basis.put("agreements", decision.basis().agreements());
        basis.put("lists", decision.basis().lists());
        basis.put("engine", decision.basis().engine());
        line.put("basis", basis);
        return line;
    }

    private static Map<String, @Nullable Object> finding(Finding finding, Locale language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("check", lower(finding.code().check()));
        map.put("code", finding.code().name());
        map.put("weight", lower(finding.code().weight()));
        map.put("text", Sentences.of(finding, language));
        map.put("evidence", finding.evidence().isEmpty() ? null : finding.evidence());
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
