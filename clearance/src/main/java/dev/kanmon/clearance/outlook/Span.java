package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nothing changes.
 *
 * @param first day; {@link LocalDate#MIN} where there is no beginning
 * @param last day, included; {@link LocalDate#MAX} where there is no end
 * @param applying what has effect in it
 * @param suspended what would have effect, but is set aside
 */
record Span(LocalDate first, LocalDate last, List<Provision> applying, List<Provision> suspended) {
    Span {
        applying = List.copyOf(applying);
        suspended = List.copyOf(suspended);
    }

    /** All time, in spans as long as nothing changes in them for the provisions chosen. */
    static List<Span> all(KnownAgreements known, Predicate<Provision> chosen) {
        List<Provision> provisions = known.provisions().stream()
                .filter(chosen)
                .filter(provision -> !known.isRenewed(provision))
                .toList();
        List<LocalDate> days = List.copyOf(starts(known, provisions));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.MAX;
            Span next = of(known, provisions, days.get(i), last);
            if (!spans.isEmpty() && spans.getLast().isLike(next)) {
                Span before = spans.removeLast();
                next = new Span(before.first(), last, next.applying(), next.suspended());
            }
            spans.add(next);
        }
        return List.copyOf(spans);
    }

    private boolean isLike(Span other) {
        return applying.equals(other.applying) && suspended.equals(other.suspended);
    }

    private static Span of(KnownAgreements known, List<Provision> provisions, LocalDate first, LocalDate last) {
        return new Span(
                first,
                last,
                provisions.stream()
                        .filter(provision -> known.state(provision, first).applies())
                        .toList(),
                provisions.stream()
                        .filter(provision -> known.state(provision, first) == State.SUSPENDED)
                        .toList());
    }

    private static Set<LocalDate> starts(KnownAgreements known, List<Provision> provisions) {
        Set<LocalDate> starts = new TreeSet<>(Set.of(LocalDate.MIN));
        for (Provision one : provisions) {
            addEdges(starts, one.from(), one.to());
            known.provisions().stream()
                    .filter(resting -> Consequences.restsOn(known, resting, one))
                    .forEach(resting -> addEdges(starts, resting.from(), resting.to()));
        }
        return starts;
    }

    private static void addEdges(Set<LocalDate> starts, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            starts.add(from);
        }
        if (to != null) {
            starts.add(to.plusDays(1));
        }
    }
}
