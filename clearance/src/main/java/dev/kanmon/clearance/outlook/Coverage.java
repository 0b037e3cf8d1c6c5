package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether what is granted of one kind on one leg runs through.
 *
 * @param leg who grants it to whom
 * @param kind of provision
 * @param gaps times without any between two that have one
 * @param overlaps times that have more than one
 */
public record Coverage(Leg leg, String kind, List<Gap> gaps, List<Overlap> overlaps) {
    public Coverage {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * A time in which nothing applies.
     *
     * @param first day
     * @param last day, included
     * @param suspended what would apply, but is set aside; empty where there is nothing
     */
    public record Gap(LocalDate first, LocalDate last, List<Provision> suspended) {
        public Gap {
            suspended = List.copyOf(suspended);
        }
    }

    /**
     * A time in which several apply side by side. That is no fault where they differ in scope or are lines of their own.
     *
     * @param first day
     * @param last day, included; {@link LocalDate#MAX} where there is no end
     * @param provisions those that apply
     */
    public record Overlap(LocalDate first, LocalDate last, List<Provision> provisions) {
        public Overlap {
            provisions = List.copyOf(provisions);
        }
    }

    /** Coverages that have a gap or an overlap, by leg and kind. */
    public static List<Coverage> broken(KnownAgreements known) {
        Map<String, List<Provision>> groups = new LinkedHashMap<>();
        known.provisions().stream()
                .filter(provision -> isDated(known, provision))
                .sorted(Comparator.comparing(
                                (Provision provision) -> provision.domain().name())
                        .thenComparing(provision -> provision.terms().kind())
                        .thenComparing(provision -> provision.leg().grantor())
                        .thenComparing(provision -> provision.leg().beneficiary()))
                .forEach(provision -> groups.computeIfAbsent(matter(provision), key -> new ArrayList<>())
                        .add(provision));
        return groups.values().stream()
                .map(group -> of(known, group))
                .filter(coverage ->
                        !coverage.gaps().isEmpty() || !coverage.overlaps().isEmpty())
                .toList();
    }

    /** What provisions are taken together: of licences each type and group by itself. */
    private static String matter(Provision provision) {
        String kind = provision.terms().kind() + ' ' + provision.leg();
        return provision.terms() instanceof Terms.LicenceType type ? kind + type.value() + type.groups() : kind;
    }

    /** Whether it applies, or will, or did. */
    private static boolean isDated(KnownAgreements known, Provision provision) {
        LocalDate day = provision.from() == null ? provision.to() : provision.from();
        return day == null
                ? known.state(provision, LocalDate.MIN).applies()
                : known.state(provision, day) != State.PROPOSED && !known.isRenewed(provision);
    }

    private static Coverage of(KnownAgreements known, List<Provision> group) {
        List<Stretch> stretches = stretches(known, group);
        List<Gap> gaps = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean more = stretches.subList(i + 1, stretches.size()).stream()
                    .anyMatch(later -> !later.applying().isEmpty());
            if (stretch.applying().isEmpty() && begun && more) {
                gaps.add(new Gap(stretch.first(), stretch.last(), stretch.suspended()));
            }
            if (stretch.applying().size() > 1) {
                overlaps.add(new Overlap(stretch.first(), stretch.last(), stretch.applying()));
            }
            begun |= !stretch.applying().isEmpty();
        }
        Provision any = group.getFirst();
        return new Coverage(any.leg(), any.terms().kind(), gaps, overlaps);
    }

    /** A time in which nothing changes. */
    private record Stretch(LocalDate first, LocalDate last, List<Provision> applying, List<Provision> suspended) {}

    /** The whole time from the first to the last change, in stretches as long as nothing changes in them. */
    private static List<Stretch> stretches(KnownAgreements known, List<Provision> group) {
        Set<LocalDate> starts = new TreeSet<>();
        starts.add(LocalDate.MIN);
        for (Provision provision : group) {
            addEdges(starts, provision);
            known.provisions().stream()
                    .filter(other -> Rests.on(other, provision.id()))
                    .forEach(other -> addEdges(starts, other));
        }
        List<LocalDate> days = List.copyOf(starts);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate first = days.get(i);
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.MAX;
            Stretch next = new Stretch(first, last, in(known, group, first, true), in(known, group, first, false));
            Stretch before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null
                    && before.applying().equals(next.applying())
                    && before.suspended().equals(next.suspended())) {
                stretches.removeLast();
                next = new Stretch(before.first(), last, next.applying(), next.suspended());
            }
            stretches.add(next);
        }
        return stretches;
    }

    private static void addEdges(Set<LocalDate> starts, Provision provision) {
        if (provision.from() != null) {
            starts.add(provision.from());
        }
        if (provision.to() != null) {
            starts.add(provision.to().plusDays(1));
        }
    }

    private static List<Provision> in(KnownAgreements known, List<Provision> group, LocalDate day, boolean applying) {
        return group.stream()
                .filter(provision -> applying
                        ? known.state(provision, day).applies()
                        : known.state(provision, day) == State.SUSPENDED)
                .toList();
    }
}
