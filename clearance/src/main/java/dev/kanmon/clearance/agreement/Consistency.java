package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Provision.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds provisions against each other: one answer for every day, or none of them is taken. */
final class Consistency {
    private Consistency() {}

    static void require(List<Provision> provisions) {
        Map<String, Provision> byId = new HashMap<>();
        for (Provision provision : provisions) {
            if (byId.putIfAbsent(provision.id(), provision) != null) {
                throw new MalformedInstrumentException(
                        provision.instrument() + ": the id " + provision.id() + " stands twice. Give each its own.");
            }
        }
        for (Provision provision : provisions) {
            requireSuspended(provision, byId);
            for (Provision other : provisions) {
                if (provision.id().compareTo(other.id()) < 0 && conflict(provision, other)) {
                    throw new MalformedInstrumentException(provision.instrument() + ": " + provision.id()
                            + " overlaps " + other.id() + " of " + other.instrument()
                            + " in its days. End one before the other begins.");
                }
            }
        }
    }

    private static void requireSuspended(Provision provision, Map<String, Provision> byId) {
        if (provision.terms() instanceof Terms.Suspension(String id)) {
            Provision suspended = byId.get(id);
            if (suspended == null || !suspended.sameLeg(provision)) {
                throw new MalformedInstrumentException(provision.instrument() + ": value of " + provision.id()
                        + " suspends " + id + ", which the same States have not agreed. Name one that is there.");
            }
        }
    }

    /** Two adopted provisions of one kind on one leg leave the answer open where their days meet. */
    private static boolean conflict(Provision a, Provision b) {
        return a.standing() == Standing.ADOPTED
                && b.standing() == Standing.ADOPTED
                && a.sameLeg(b)
                && sameMatter(a.terms(), b.terms())
                && daysMeet(a, b);
    }

    private static boolean sameMatter(Terms a, Terms b) {
        return switch (a) {
            case Terms.VisaFree free -> b instanceof Terms.VisaFree;
            case Terms.VisaFreeWithAuthorisation free -> b instanceof Terms.VisaFreeWithAuthorisation;
            case Terms.GateEligible eligible -> b instanceof Terms.GateEligible;
            case Terms.Suspension suspension -> b.equals(a);
            case Terms.AuthorisationNeeded needed -> b.equals(a);
            case Terms.AuthorisationNotNeeded notNeeded -> b.equals(a);
        };
    }

    private static boolean daysMeet(Provision a, Provision b) {
        return (a.to() == null || b.from() == null || !b.from().isAfter(a.to()))
                && (b.to() == null || a.from() == null || !a.from().isAfter(b.to()));
    }
}
