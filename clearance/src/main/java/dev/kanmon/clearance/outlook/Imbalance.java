package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one side gives, or asks, that the other does not.
 *
 * @param kind of provision
 * @param first what the first side grants the other; empty where it grants nothing of the kind
 * @param second what the second side grants the first
 * @param since day since when it has been so; absent where it was so as far back as is known
 */
public record Imbalance(
        String kind,
        List<Provision> first,
        List<Provision> second,
        @Nullable LocalDate since) {
    public Imbalance {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * The imbalances between two parties on a day, by kind.
     *
     * @param one a State, alpha-3
     * @param other the other
     */
    public static List<Imbalance> between(KnownAgreements known, String one, String other, LocalDate on) {
        Set<String> kinds = known.provisions().stream()
                .filter(provision -> provision.leg().equals(new Leg(one, other))
                        || provision.leg().equals(new Leg(other, one)))
                .map(provision -> provision.terms().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        List<LocalDate> changes = changes(known, on);
        List<Imbalance> found = new ArrayList<>();
        for (String kind : kinds) {
            List<Provision> given = granted(known, kind, new Leg(one, other), on);
            List<Provision> returned = granted(known, kind, new Leg(other, one), on);
            if (!worth(given).equals(worth(returned))) {
                found.add(new Imbalance(kind, given, returned, since(known, kind, one, other, changes)));
            }
        }
        return List.copyOf(found);
    }

    /** The first day of the unbroken time, up to the last of {@code changes}, in which the two sides differ. */
    private static @Nullable LocalDate since(
            KnownAgreements known, String kind, String one, String other, List<LocalDate> changes) {
        LocalDate earliest = null;
        for (LocalDate day : changes.reversed()) {
            boolean even = worth(granted(known, kind, new Leg(one, other), day))
                    .equals(worth(granted(known, kind, new Leg(other, one), day)));
            if (even) {
                return earliest;
            }
            earliest = day;
        }
        // Before the first change that is dated, what has no first day may already have differed.
        LocalDate before = earliest == null ? LocalDate.MIN : earliest.minusDays(1);
        boolean evenBefore = worth(granted(known, kind, new Leg(one, other), before))
                .equals(worth(granted(known, kind, new Leg(other, one), before)));
        return evenBefore ? earliest : null;
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
                .filter(provision -> provision.leg().equals(leg)
                        && provision.terms().kind().equals(kind)
                        && known.state(provision, day).applies())
                .toList();
    }

    /** What counts when two sides are compared; how each words it does not. */
    private static List<String> worth(List<Provision> granted) {
        return granted.stream()
                .map(provision -> switch (provision.terms()) {
                    case Terms.VisaFree(int days) -> Integer.toString(days);
                    case Terms.VisaFreeWithAuthorisation(int days, String scheme) -> Integer.toString(days);
                    case Terms.Facility facility -> amount(facility.ceiling());
                    case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) -> amount(ceiling);
                    case Terms.LicenceType type -> type.value();
                    case Terms.Suspension suspension -> "";
                    case Terms.AuthorisationNeeded needed -> "";
                    case Terms.AuthorisationNotNeeded notNeeded -> "";
                    case Terms.TrustedDestination trusted -> "";
                    case Terms.IndividualLicenceRequired required -> "";
                    case Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value) -> mode.name();
                    case Terms.Stated stated -> "";
                })
                .sorted()
                .toList();
    }

    private static String amount(Ceiling ceiling) {
        return ceiling.amount().stripTrailingZeros().toPlainString() + ' ' + ceiling.unit() + ' ' + ceiling.period();
    }
}
