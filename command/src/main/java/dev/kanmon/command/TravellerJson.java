package dev.kanmon.command;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a screened traveller: keys in camelCase, absent values left out. */
final class TravellerJson {
    private TravellerJson() {}

    static Map<String, @Nullable Object> of(String file, Traveller traveller, Decision decision, Locale language) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("traveller", traveller(traveller));
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

    private static Map<String, @Nullable Object> traveller(Traveller traveller) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("role", lower(traveller.role()));
        map.put("surname", traveller.surname());
        map.put("given", traveller.given());
        map.put("sex", traveller.sex());
        map.put("birthDate", day(traveller.birthDate()));
        map.put("nationality", traveller.nationality());
        map.put("residence", traveller.residence());
        map.put("embark", traveller.embark());
        map.put("disembark", traveller.disembark());
        map.put("clearance", traveller.clearance());
        map.put("reservation", traveller.reservation());
        map.put("reference", traveller.reference());
        map.put("seats", traveller.seats().isEmpty() ? null : traveller.seats());
        map.put("bags", bags(traveller.bags()));
        map.put("verified", traveller.verified());
        map.put(
                "documents",
                traveller.documents().stream().map(TravellerJson::document).toList());
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> bags(Traveller.@Nullable Bags bags) {
        if (bags == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("count", bags.count());
        map.put("weight", bags.weight());
        return map;
    }

    private static Map<String, @Nullable Object> document(TravelDocument document) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("type", document.type());
        map.put("number", document.number());
        map.put("issuer", document.issuer());
        map.put("expiry", day(document.expiry()));
        return map;
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

    /** An impossible date has no ISO form; the finding about it shows what was sent. */
    private static @Nullable String day(@Nullable StatedDate date) {
        return date == null ? null : date.date().map(LocalDate::toString).orElse(null);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
