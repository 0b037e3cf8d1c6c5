package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
     * @param why what that which applied before is on the first day: suspended, or over in which way
     * @param suspended what would apply, but is set aside; empty where there is nothing
     * @param before what applied last; empty where it is only set aside
     */
    public record Gap(LocalDate first, LocalDate last, State why, List<Provision> suspended, List<Provision> before) {
        public Gap {
            suspended = List.copyOf(suspended);
            before = List.copyOf(before);
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

    /** What is granted of one kind on one leg, what is granted to every State included; all matters of the kind together. */
    public static Coverage of(KnownAgreements known, Leg leg, String kind) {
        return of(
                known,
                leg,
                kind,
                Span.all(
                        known,
                        provision -> Consequences.reaches(provision.leg(), leg)
                                && provision.terms().kind().equals(kind)));
    }

    /**
     * Coverages that have a gap or an overlap, by domain, kind and leg. What only changes another provision, such as a
     * suspension, is left out: without it the other applies as it is.
     */
    public static List<Coverage> broken(KnownAgreements known) {
        return known.provisions().stream()
                .filter(provision -> !Matter.isOfAnother(provision.terms()))
                .sorted(Comparator.comparing(
                                (Provision provision) -> provision.domain().name())
                        .thenComparing(provision -> provision.terms().kind())
                        .thenComparing(provision -> provision.leg().grantor())
                        .thenComparing(provision -> provision.leg().beneficiary())
                        .thenComparing(Provision::id))
                .map(provision -> new Subject(provision.leg(), Matter.of(provision.terms())))
                .distinct()
                .map(subject -> of(known, subject.leg(), subject.matter().kind(), Span.all(known, subject::has)))
                .filter(coverage ->
                        !coverage.gaps().isEmpty() || !coverage.overlaps().isEmpty())
                .toList();
    }

    /** What is taken together. */
    private record Subject(Leg leg, Matter matter) {
        boolean has(Provision provision) {
            return Consequences.reaches(provision.leg(), leg)
                    && Matter.of(provision.terms()).equals(matter);
        }
    }

    private static Coverage of(KnownAgreements known, Leg leg, String kind, List<Span> spans) {
        List<Gap> gaps = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        List<Provision> before = List.of();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean more = spans.subList(i + 1, spans.size()).stream()
                    .anyMatch(later -> !later.applying().isEmpty());
            if (span.applying().isEmpty() && !before.isEmpty() && more) {
                gaps.add(gap(known, span, before));
            }
            if (span.applying().size() > 1) {
                overlaps.add(new Overlap(span.first(), span.last(), span.applying()));
            }
            if (!span.applying().isEmpty() || !span.suspended().isEmpty()) {
                before = span.applying().isEmpty() ? span.suspended() : span.applying();
            }
        }
        return new Coverage(leg, kind, gaps, overlaps);
    }

    private static Gap gap(KnownAgreements known, Span span, List<Provision> before) {
        return span.suspended().isEmpty()
                ? new Gap(span.first(), span.last(), known.state(before.getFirst(), span.first()), List.of(), before)
                : new Gap(span.first(), span.last(), State.SUSPENDED, span.suspended(), List.of());
    }
}
