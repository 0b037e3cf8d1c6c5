package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an arrangement fits the provision that it stands in. */
final class ArrangementRules {
    private static final String ARRANGEMENT = "scope.arrangement";
    private static final String PLACES = ARRANGEMENT + ".places";

    private ArrangementRules() {}

    /**
     * Refuses one that does not.
     *
     * @param layers the provision, for the refusal
     * @throws MalformedFileException with a sentence that names the field
     */
    static void require(Domain domain, Leg leg, Terms terms, Scope scope, Layers layers) {
        Arrangement arrangement = scope.arrangement();
        if (arrangement == null) {
            return;
        }
        if (domain != Domain.PRECLEARANCE || !isCarriedOut(terms)) {
            throw layers.refused(
                    ARRANGEMENT,
                    "stands in another provision than a pre_entry_screening or a dedicated_lane of the domain"
                            + " preclearance. Take it out");
        }
        requireLaw(arrangement, terms, layers);
        if (!arrangement.nationalities().isEmpty() && !leg.isForAll()) {
            throw layers.refused(
                    ARRANGEMENT + ".nationalities",
                    "are named beside one beneficiary. Write \"*\" as the beneficiary, or leave them out");
        }
        requirePlaces(arrangement, scope, layers);
    }

    private static boolean isCarriedOut(Terms terms) {
        return terms instanceof Terms.PreEntryScreening
                || (terms instanceof Terms.Stated(StatedKind kind, String value) && kind == StatedKind.DEDICATED_LANE);
    }

    /** Korea, Immigration Act Art. 12(1), and Japan, Immigration Control Act Art. 9: admission is decided at the port of entry. */
    private static void requireLaw(Arrangement arrangement, Terms terms, Layers layers) {
        boolean full = terms instanceof Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value)
                && mode == Terms.PreEntryScreening.Mode.FULL_PRECLEARANCE;
        String law = arrangement.law();
        if (full && law == null) {
            throw layers.refused(
                    ARRANGEMENT + ".law",
                    "is missing. Name the law that lets admission be decided before departure, or write mode:"
                            + " pre_confirmation");
        }
        if (!full && law != null) {
            throw layers.refused(
                    ARRANGEMENT + ".law",
                    "is for full preclearance alone: here admission is decided on arrival. Take it out");
        }
    }

    private static void requirePlaces(Arrangement arrangement, Scope scope, Layers layers) {
        Set<String> ids = new HashSet<>();
        for (Arrangement.Place place : arrangement.places()) {
            if (!scope.ports().isEmpty() && !scope.ports().contains(place.port())) {
                throw layers.refused(
                        PLACES, "name " + place.port() + ", which is not among the scope's ports. Name it there too");
            }
            if (!ids.add(id(place.port(), place.terminal()))) {
                throw layers.refused(
                        PLACES,
                        "name " + id(place.port(), place.terminal())
                                + " twice. Write it once, or name the terminal of each");
            }
        }
    }

    private static String id(String port, @Nullable String terminal) {
        return terminal == null ? port : port + " terminal " + terminal;
    }
}
