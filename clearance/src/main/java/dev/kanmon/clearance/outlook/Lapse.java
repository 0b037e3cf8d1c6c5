package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A provision whose last day is near.
 *
 * @param provision that lapses
 * @param lastDay its last day, included
 * @param daysLeft from the day asked for to the last day; 0 on the last day itself
 * @param rung alarms that have rung, the first at the head
 * @param successor what takes over on the day after, where something known does
 * @param touched what rests on it: provisions that depend on it, set its ceiling or are waived by it
 */
public record Lapse(
        Provision provision,
        LocalDate lastDay,
        long daysLeft,
        List<Alarm> rung,
        Optional<Provision> successor,
        List<Provision> touched) {
    /** Days before the last day on which an alarm rings. */
    public static final List<Integer> STEPS = List.of(180, 90, 30, 7);

    public Lapse {
        rung = List.copyOf(rung);
        touched = List.copyOf(touched);
    }

    /**
     * One alarm.
     *
     * @param daysBefore the last day
     * @param on day on which it rings
     */
    public record Alarm(int daysBefore, LocalDate on) {}

    /**
     * What lapses within the first of {@link #STEPS}, the nearest first. A provision with two legs lapses twice.
     *
     * @param known what is known of it
     * @param on the day asked for
     */
    public static List<Lapse> within(KnownAgreements known, LocalDate on) {
        return known.provisions().stream()
                .filter(provision -> isNear(provision, on))
                .filter(provision -> applies(known.state(provision, on)))
                .map(provision -> of(known, provision, on))
                .sorted(Comparator.comparing(Lapse::lastDay)
                        .thenComparing(lapse -> lapse.provision().id())
                        .thenComparing(lapse -> lapse.provision().leg().grantor()))
                .toList();
    }

    private static boolean isNear(Provision provision, LocalDate on) {
        LocalDate to = provision.to();
        return to != null && !to.isBefore(on) && ChronoUnit.DAYS.between(on, to) <= STEPS.getFirst();
    }

    /** What is suspended lapses too, and whoever waits for its return must know. */
    private static boolean applies(State state) {
        return state.applies() || state == State.SUSPENDED;
    }

    private static Lapse of(KnownAgreements known, Provision provision, LocalDate on) {
        LocalDate last = provision.to() == null ? LocalDate.MAX : provision.to();
        long left = ChronoUnit.DAYS.between(on, last);
        return new Lapse(
                provision,
                last,
                left,
                STEPS.stream()
                        .filter(step -> left <= step)
                        .map(step -> new Alarm(step, last.minusDays(step)))
                        .toList(),
                known.provisions().stream()
                        .filter(other -> takesOver(known, provision, other, last.plusDays(1)))
                        .findFirst(),
                known.provisions().stream()
                        .filter(other -> restsOn(provision, other))
                        .toList());
    }

    private static boolean takesOver(KnownAgreements known, Provision ending, Provision other, LocalDate dayAfter) {
        return !other.equals(ending)
                && other.leg().equals(ending.leg())
                && other.terms().kind().equals(ending.terms().kind())
                && known.state(other, dayAfter).applies()
                && !other.covers(dayAfter.minusDays(1));
    }

    private static boolean restsOn(Provision ending, Provision other) {
        boolean waived = ending.terms() instanceof Terms.AuthorisationNotNeeded(String scheme)
                && other.terms().equals(new Terms.AuthorisationNeeded(scheme))
                && other.leg().equals(ending.leg());
        return waived || Rests.on(other, ending.id());
    }
}
