package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.FacilityLine;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Provision.Standing;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks facilities up among what was known on a day. */
record KnownFacilities(KnownAgreements agreements) {
    /** Every leg of every facility that was known and not stated anew, whatever its state. */
    List<Provision> all() {
        return agreements.provisions().stream()
                .filter(provision -> provision.terms() instanceof Terms.Facility)
                .filter(provision -> !agreements.isRenewed(provision))
                .toList();
    }

    /** The provision that has the line; where it was stated anew, the one that states it. */
    Optional<Provision> named(String id, Leg leg) {
        Set<String> passed = new HashSet<>();
        Optional<Provision> found =
                on(leg).stream().filter(provision -> provision.id().equals(id)).findFirst();
        while (found.isPresent() && agreements.isRenewed(found.get())) {
            String before = found.get().id();
            if (!passed.add(before)) {
                return Optional.empty();
            }
            found = on(leg).stream()
                    .filter(provision -> provision.renews().contains(before) && isBinding(provision))
                    .findFirst();
        }
        return found;
    }

    /** Its ceiling on a day; empty where it has none. */
    Optional<FacilityLine> line(Provision facility, LocalDate day) {
        return agreements.facilities(day).stream()
                .filter(line -> line.facility().equals(facility))
                .findFirst();
    }

    private List<Provision> on(Leg leg) {
        return agreements.provisions().stream()
                .filter(provision -> provision.terms() instanceof Terms.Facility)
                .filter(provision -> provision.leg().equals(leg))
                .toList();
    }

    private static boolean isBinding(Provision provision) {
        return provision.standing() == Standing.ADOPTED || provision.standing() == Standing.PROVISIONAL;
    }
}
