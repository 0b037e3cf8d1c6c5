package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds provisions against each other: one answer for every day as known on any other, or none of them is taken. */
final class Consistency {
    private Consistency() {}

    static void require(Agreements agreements) {
        Map<String, ProvisionHistory> byId = new HashMap<>();
        Map<String, String> owner = new HashMap<>();
        Set<String> legs = new HashSet<>();
        for (ProvisionHistory history : agreements.histories()) {
            String instrument = history.latest().instrument();
            if (!legs.add(history.id() + history.leg())
                    || !owner.computeIfAbsent(history.id(), id -> instrument).equals(instrument)) {
                throw refused(history.latest(), "the id " + history.id() + " stands twice. Give each its own");
            }
            byId.put(history.id(), history);
        }
        for (ProvisionHistory history : agreements.histories()) {
            history.versions().forEach(version -> requirePointers(version, agreements, byId));
        }
        for (LocalDate day : daysOfNews(agreements)) {
            KnownAgreements known = new KnownAgreements(day, agreements.histories());
            requireOneAnswer(known);
            requireOneUnit(known);
        }
        requireInstruments(agreements);
    }

    /** Two instruments may name each other, never one that is not there. */
    private static void requireInstruments(Agreements agreements) {
        Set<String> ids = new HashSet<>();
        agreements.instruments().forEach(instrument -> ids.add(instrument.id()));
        for (Instrument instrument : agreements.instruments()) {
            String replacedBy = instrument.replacedBy();
            Set<String> named = new TreeSet<>(instrument.amends());
            if (replacedBy != null) {
                named.add(replacedBy);
            }
            named.removeAll(ids);
            if (!named.isEmpty()) {
                throw new MalformedFileException(instrument.id() + ".yaml: amends or replaced_by names "
                        + named.iterator().next() + ", which is not there. Name one that is.");
            }
        }
    }

    private static void requirePointers(
            Provision provision, Agreements agreements, Map<String, ProvisionHistory> byId) {
        String pointed = switch (provision.terms()) {
            case Terms.Suspension(String id) -> id;
            case Terms.CeilingInstead(String id, String value, Ceiling ceiling) -> id;
            default -> null;
        };
        if (pointed != null
                && agreements.histories(pointed).stream()
                        .noneMatch(other -> other.leg().equals(provision.leg()))) {
            throw refused(
                    provision,
                    "value of " + provision.id() + " names " + pointed
                            + ", which the same parties have not agreed. Name one that is there");
        }
        for (String renewed : provision.renews()) {
            if (!byId.containsKey(renewed) || renewed.equals(provision.id())) {
                throw refused(
                        provision, provision.id() + " renews " + renewed + ", which is not there. Name one that is");
            }
        }
        Durability durability = provision.durability();
        if (durability != null) {
            for (String needed : durability.dependsOn()) {
                if (!byId.containsKey(needed)) {
                    throw refused(
                            provision,
                            provision.id() + " depends on " + needed + ", which is not there. Name one that is");
                }
            }
        }
    }

    private static Set<LocalDate> daysOfNews(Agreements agreements) {
        Set<LocalDate> days = new TreeSet<>();
        agreements.histories().stream()
                .flatMap(history -> history.versions().stream())
                .forEach(version -> days.add(version.knowledge().published()));
        return days;
    }

    private static void requireOneAnswer(KnownAgreements known) {
        List<Provision> binding = known.provisions().stream()
                .filter(provision -> provision.isBinding() && !known.isRenewed(provision))
                .toList();
        for (int i = 0; i < binding.size(); i++) {
            Provision a = binding.get(i);
            for (Provision b : binding.subList(i + 1, binding.size())) {
                if (a.leg().equals(b.leg()) && daysMeet(a, b) && scopesMeet(a.scope(), b.scope()) && sameMatter(a, b)) {
                    throw refused(
                            b,
                            b.id() + " overlaps " + a.id() + " of " + a.title()
                                    + " in its days. End one before the other begins");
                }
            }
        }
    }

    /** What is in use under one ceiling could not be held against another in another unit. */
    private static void requireOneUnit(KnownAgreements known) {
        for (Provision provision : known.provisions()) {
            if (provision.terms() instanceof Terms.CeilingInstead(String id, String value, Ceiling instead)
                    && known.provisions().stream()
                            .filter(other ->
                                    other.id().equals(id) && other.leg().equals(provision.leg()))
                            .anyMatch(other -> other.terms() instanceof Terms.Facility facility
                                    && !facility.ceiling().unit().equals(instead.unit()))) {
                throw refused(
                        provision,
                        "ceiling of " + provision.id() + " is in " + instead.unit() + ", that of " + id
                                + " is not. Write both in one unit");
            }
        }
    }

    /** Two of one kind on one leg leave the answer open where their days meet. */
    private static boolean sameMatter(Provision a, Provision b) {
        return switch (a.terms()) {
            case Terms.VisaFree free -> b.terms() instanceof Terms.VisaFree;
            case Terms.VisaFreeWithAuthorisation free -> b.terms() instanceof Terms.VisaFreeWithAuthorisation;
            case Terms.TrustedDestination trusted -> b.terms() instanceof Terms.TrustedDestination;
            case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) ->
                b.terms() instanceof Terms.CeilingInstead(String other, String otherValue, Ceiling otherCeiling)
                        && facility.equals(other);
            case Terms.Facility(FacilityKind kind, String value, Ceiling ceiling, var shares) ->
                kind == FacilityKind.WORKING_HOLIDAY_QUOTA
                        && b.terms() instanceof Terms.Facility facility
                        && facility.facility() == kind;
            case Terms.LicenceType type ->
                b.terms() instanceof Terms.LicenceType other
                        && type.value().equals(other.value())
                        && groupsMeet(type.groups(), other.groups());
            case Terms.Suspension suspension -> b.terms().equals(suspension);
            case Terms.AuthorisationNeeded needed -> b.terms().equals(needed);
            case Terms.AuthorisationNotNeeded notNeeded -> b.terms().equals(notNeeded);
            case Terms.IndividualLicenceRequired required -> b.terms().equals(required);
            case Terms.PreEntryScreening screening -> false;
            case Terms.Stated stated -> false;
        };
    }

    private static boolean groupsMeet(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static boolean scopesMeet(Scope a, Scope b) {
        return meet(a.documents(), b.documents())
                && meet(a.purposes(), b.purposes())
                && meet(a.ports(), b.ports())
                && meet(a.carriers(), b.carriers());
    }

    private static <T> boolean meet(Set<T> a, Set<T> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static boolean daysMeet(Provision a, Provision b) {
        return notAfter(b.from(), a.to()) && notAfter(a.from(), b.to());
    }

    private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    private static MalformedFileException refused(Provision provision, String complaint) {
        return new MalformedFileException(provision.instrument() + ".yaml: " + complaint + ".");
    }
}
