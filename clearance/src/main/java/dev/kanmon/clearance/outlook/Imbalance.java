package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.StatedKind;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one side gives, or asks, that the other does not.
 *
 * @param kind of provision
 * @param first what the first side grants the other; empty where it grants nothing of the kind
 * @param second what the second side grants the first
 * @param lean which of them grants more
 * @param since day since when it has leant so without a break; absent where it did as far back as is known
 * @param proposed what either side only proposes of the kind; it changes nothing yet
 */
public record Imbalance(
        String kind,
        List<Provision> first,
        List<Provision> second,
        Lean lean,
        @Nullable LocalDate since,
        List<Provision> proposed) {
    public Imbalance {
        first = List.copyOf(first);
        second = List.copyOf(second);
        proposed = List.copyOf(proposed);
    }

    /**
     * The imbalances between two parties on a day, by kind. What one grants to every State it grants to the other too; a
     * membership and a type of licence are given to nobody in particular, and count only where they are.
     *
     * @param one a State, alpha-3
     * @param other the other
     */
    public static List<Imbalance> between(KnownAgreements known, String one, String other, LocalDate on) {
        Leg there = new Leg(one, other);
        Leg back = new Leg(other, one);
        Set<String> kinds = known.provisions().stream()
                .filter(provision -> isGiven(provision, there) || isGiven(provision, back))
                .map(provision -> provision.terms().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Imbalance> found = new ArrayList<>();
        for (String kind : kinds) {
            List<Provision> given = granted(known, kind, there, on);
            List<Provision> returned = granted(known, kind, back, on);
            Lean.of(given, returned)
                    .ifPresent(lean -> found.add(new Imbalance(
                            kind,
                            given,
                            returned,
                            lean,
                            since(
                                    known,
                                    on,
                                    day -> Lean.of(granted(known, kind, there, day), granted(known, kind, back, day))
                                            .equals(Optional.of(lean))),
                            proposed(known, kind, there, back, on))));
        }
        return List.copyOf(found);
    }

    /** The first day of the unbroken time up to {@code on} of which that is true. */
    private static @Nullable LocalDate since(KnownAgreements known, LocalDate on, Predicate<LocalDate> isSo) {
        LocalDate earliest = null;
        for (LocalDate day : changes(known, on).reversed()) {
            if (!isSo.test(day)) {
                return earliest;
            }
            earliest = day;
        }
        // Before the first change that is dated, what has no first day may already have been so.
        return isSo.test(LocalDate.MIN) ? null : earliest;
    }

    /** Days up to {@code on} on which anything begins, or is over for the first day. */
    private static List<LocalDate> changes(KnownAgreements known, LocalDate on) {
        Set<LocalDate> days = new TreeSet<>();
        for (Provision provision : known.provisions()) {
            if (provision.from() != null) {
                days.add(provision.from());
            }
            if (provision.to() != null) {
                days.add(provision.to().plusDays(1));
            }
        }
        return days.stream().filter(day -> !day.isAfter(on)).toList();
    }

    private static List<Provision> granted(KnownAgreements known, String kind, Leg leg, LocalDate day) {
        return known.provisions().stream()
                .filter(provision -> provision.terms().kind().equals(kind)
                        && isGiven(provision, leg)
                        && known.state(provision, day).applies())
                .toList();
    }

    private static List<Provision> proposed(KnownAgreements known, String kind, Leg there, Leg back, LocalDate on) {
        return known.provisions().stream()
                .filter(provision -> provision.terms().kind().equals(kind)
                        && provision.standing() == Provision.Standing.PROPOSED
                        && (isGiven(provision, there) || isGiven(provision, back)))
                .filter(provision -> provision.to() == null || !provision.to().isBefore(on))
                .toList();
    }

    private static boolean isGiven(Provision provision, Leg leg) {
        return provision.leg().equals(leg)
                || (Consequences.reaches(provision.leg(), leg) && isGivenToEach(provision.terms()));
    }

    private static boolean isGivenToEach(Terms terms) {
        return switch (terms) {
            case Terms.LicenceType type -> false;
            case Terms.Stated(StatedKind stated, String value) -> stated != StatedKind.MEMBERSHIP;
            default -> true;
        };
    }
}
