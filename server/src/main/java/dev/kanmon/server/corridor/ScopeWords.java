package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.agreement.ArrangementWords;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.agreement.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** To what a provision is limited, in a line; empty where nothing is limited. */
final class ScopeWords {
    private ScopeWords() {}

    /** Scope and conditions. */
    static String of(Scope scope) {
        List<String> words = limits(scope);
        words.addAll(scope.conditions());
        return String.join("; ", words);
    }

    /** Scope without conditions, and what else sets one licence apart from another of its name. */
    static String limits(Provision provision) {
        List<String> words = limits(provision.scope());
        if (provision.terms() instanceof Terms.LicenceType licence) {
            add(words, "groups", licence.groups());
            addDays(words, licence);
        }
        return String.join("; ", words);
    }

    private static void addDays(List<String> words, Terms.LicenceType licence) {
        if (licence.validYears() != null) {
            words.add("valid for " + licence.validYears() + " y");
        }
        if (licence.reviewDays() != null) {
            words.add("review " + licence.reviewDays() + " d");
        }
        if (licence.papers() != null) {
            words.add("papers " + licence.papers());
        }
    }

    private static List<String> limits(Scope scope) {
        List<String> words = new ArrayList<>();
        add(words, "documents", scope.documents());
        add(words, "purposes", scope.purposes());
        add(words, "ports", scope.ports());
        add(words, "carriers", scope.carriers());
        if (scope.hours() != null) {
            words.add("hours " + scope.hours().from() + "-" + scope.hours().to());
        }
        add(words, "items", scope.items());
        add(words, "licences", scope.licences());
        if (scope.counting() != null) {
            words.add("counting " + scope.counting().days() + " in "
                    + scope.counting().within());
        }
        Arrangement arrangement = scope.arrangement();
        if (arrangement != null) {
            words.addAll(ArrangementWords.of(arrangement));
        }
        return words;
    }

    private static void add(List<String> words, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            words.add(name + " "
                    + String.join(", ", values.stream().map(Object::toString).toList()));
        }
    }
}
