package dev.kanmon.clearance.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sources that disagree about one field, side by side.
 *
 * @param subject id of the provision or figure
 * @param field which field
 * @param claims what each says, the winner first
 * @param rule by which the first wins
 */
public record Conflict(String subject, String field, List<Claim> claims, Rule rule) {
    /** Which claim wins; a later rule decides where the earlier ones leave a tie. */
    public enum Rule {
        /** The kind of source that stands nearest to what it tells of. */
        NEAREST_SOURCE,
        /** The surer one. */
        CONFIDENCE,
        /** The one that more sources make. */
        MORE_SOURCES,
        /** The one that stands first in the file. */
        ORDER_OF_THE_FILE
    }

    private static final Comparator<Claim> NEAREST = Comparator.comparing(Claim::nearest);
    private static final Comparator<Claim> SUREST = Comparator.comparing(Claim::confidence);
    private static final Comparator<Claim> MOST =
            Comparator.comparingInt((Claim claim) -> claim.sources().size()).reversed();

    public Conflict {
        claims = List.copyOf(claims);
    }

    /** The conflicts among claims about one subject: fields for which they give more than one value. */
    public static List<Conflict> among(String subject, List<Claim> claims) {
        Map<String, List<Claim>> byField = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byField.computeIfAbsent(claim.field(), field -> new ArrayList<>()).add(claim);
        }
        List<Conflict> conflicts = new ArrayList<>();
        byField.forEach((field, said) -> {
            if (said.stream().map(Claim::value).distinct().count() > 1) {
                conflicts.add(of(subject, field, said));
            }
        });
        return List.copyOf(conflicts);
    }

    /** What wins. */
    public Claim winner() {
        return claims.getFirst();
    }

    private static Conflict of(String subject, String field, List<Claim> said) {
        List<Claim> ranked = said.stream()
                .sorted(NEAREST.thenComparing(SUREST).thenComparing(MOST))
                .toList();
        Claim first = ranked.getFirst();
        Claim rival = ranked.stream()
                .filter(claim -> !claim.value().equals(first.value()))
                .findFirst()
                .orElseThrow();
        return new Conflict(subject, field, ranked, rule(first, rival));
    }

    private static Rule rule(Claim first, Claim rival) {
        if (NEAREST.compare(first, rival) != 0) {
            return Rule.NEAREST_SOURCE;
        }
        if (SUREST.compare(first, rival) != 0) {
            return Rule.CONFIDENCE;
        }
        return MOST.compare(first, rival) == 0 ? Rule.ORDER_OF_THE_FILE : Rule.MORE_SOURCES;
    }
}
