package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.Durability;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows once a provision is gone.
 *
 * @param touched what loses its effect, directly or through others, and what comes back; by id and leg
 * @param comesBack of those, what it had set aside: the authorisation it waived, the provision it suspended, the facility
 *     whose ceiling it stood for
 */
record Consequences(List<Provision> touched, List<Provision> comesBack) {
    /** How provisions stand in every list here. */
    static final Comparator<Provision> BY_ID = Comparator.comparing(Provision::id)
            .thenComparing(provision -> provision.leg().grantor())
            .thenComparing(provision -> provision.leg().beneficiary());

    Consequences {
        touched = List.copyOf(touched);
        comesBack = List.copyOf(comesBack);
    }

    /**
     * What follows.
     *
     * @param without first day without the provision
     */
    static Consequences of(KnownAgreements known, Provision gone, LocalDate without) {
        Set<Provision> fallen = fallen(known, gone, without);
        List<Provision> setters = fallen.stream()
                .filter(by -> known.state(by, without.minusDays(1)).applies())
                .toList();
        List<Provision> comesBack = known.provisions().stream()
                .filter(provision -> !fallen.contains(provision))
                .filter(provision -> setters.stream().anyMatch(by -> setsAside(by, provision)))
                .filter(provision -> applies(known, provision, without, fallen))
                .sorted(BY_ID)
                .toList();
        Set<Provision> touched = new LinkedHashSet<>(fallen);
        touched.remove(gone);
        touched.addAll(comesBack);
        return new Consequences(touched.stream().sorted(BY_ID).toList(), comesBack);
    }

    /** Whether one has no effect without the other. */
    static boolean restsOn(KnownAgreements known, Provision provision, Provision other) {
        return dependsOn(known, provision, other) || isOf(provision, other);
    }

    private static Set<Provision> fallen(KnownAgreements known, Provision gone, LocalDate without) {
        Set<Provision> fallen = new LinkedHashSet<>(List.of(gone));
        List<Provision> open = new ArrayList<>(fallen);
        while (!open.isEmpty()) {
            Provision next = open.removeLast();
            for (Provision other : known.provisions()) {
                if (restsOn(known, other, next) && isToLose(known.state(other, without)) && fallen.add(other)) {
                    open.add(other);
                }
            }
        }
        return fallen;
    }

    /** Whether there is an effect to lose: one it has, one that is only set aside, or one that is still to come. */
    private static boolean isToLose(State state) {
        return state != State.PROPOSED && !state.isOver();
    }

    /** A provision that states others anew serves for them too. */
    private static boolean dependsOn(KnownAgreements known, Provision provision, Provision other) {
        Durability durability = provision.durability();
        return durability != null
                && !durability.dependsOn().isEmpty()
                && servesFor(known, other).stream().anyMatch(durability.dependsOn()::contains);
    }

    private static Set<String> servesFor(KnownAgreements known, Provision provision) {
        Set<String> ids = new HashSet<>(Set.of(provision.id()));
        List<String> open = new ArrayList<>(provision.renews());
        while (!open.isEmpty()) {
            String id = open.removeLast();
            if (ids.add(id)) {
                known.provisions().stream()
                        .filter(older -> older.id().equals(id))
                        .forEach(older -> open.addAll(older.renews()));
            }
        }
        return ids;
    }

    /** Whether one suspends the other or sets its ceiling; either holds for the same leg only. */
    private static boolean isOf(Provision provision, Provision other) {
        String named = switch (provision.terms()) {
            case Terms.Suspension(String suspended) -> suspended;
            case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) -> facility;
            default -> null;
        };
        return other.id().equals(named) && other.leg().equals(provision.leg());
    }

    private static boolean setsAside(Provision by, Provision provision) {
        return isOf(by, provision)
                || (by.terms() instanceof Terms.AuthorisationNotNeeded(String scheme)
                        && provision.terms().equals(new Terms.AuthorisationNeeded(scheme))
                        && meet(by.leg(), provision.leg()));
    }

    private static boolean meet(Leg a, Leg b) {
        return reaches(a, b) || reaches(b, a);
    }

    /** Whether what is granted on one leg is granted to all of another's. */
    static boolean reaches(Leg leg, Leg other) {
        return leg.binds(other.grantor(), other.beneficiary());
    }

    /** Whether it applies as it is once those are gone, with nothing else that sets it aside in their place. */
    private static boolean applies(KnownAgreements known, Provision provision, LocalDate day, Set<Provision> gone) {
        State state = known.state(provision, day);
        boolean applies = state.applies()
                || (state == State.SUSPENDED
                        && known.suspensions(provision, day).stream()
                                .filter(suspension -> !gone.contains(suspension))
                                .noneMatch(suspension -> suspension.scope().isUnlimited()));
        return applies
                && known.provisions().stream()
                        .filter(other -> !gone.contains(other) && !(other.terms() instanceof Terms.Suspension))
                        .filter(other -> other.scope().isUnlimited())
                        .noneMatch(other -> known.state(other, day).applies()
                                && setsAside(other, provision)
                                && gone.stream().anyMatch(by -> inPlaceOf(other, by)));
    }

    private static boolean inPlaceOf(Provision other, Provision by) {
        return Matter.of(other.terms()).equals(Matter.of(by.terms())) && reaches(other.leg(), by.leg());
    }
}
