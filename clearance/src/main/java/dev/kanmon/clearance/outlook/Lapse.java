package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
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
 * @param successor what takes over on the day after, where something known does: of the same kind and matter on the same
 *     leg, perhaps for less than the whole scope
 * @param touched what loses its effect with it, directly or through others, and what comes back
 * @param comesBack of those, what it had set aside: an authorisation it waived, a provision it suspended, a facility whose
 *     ceiling it stood for
 */
public record Lapse(
        Provision provision,
        LocalDate lastDay,
        long daysLeft,
        List<Alarm> rung,
        Optional<Provision> successor,
        List<Provision> touched,
        List<Provision> comesBack) {
    /** Days before the last day on which an alarm rings. */
    public static final List<Integer> STEPS = List.of(180, 90, 30, 7);

    public Lapse {
        rung = List.copyOf(rung);
        touched = List.copyOf(touched);
        comesBack = List.copyOf(comesBack);
    }

    /**
     * One alarm.
     *
     * @param daysBefore the last day
     * @param on day on which it rings, by the last day as it is known; who learnt of that later heard it then
     */
    public record Alarm(int daysBefore, LocalDate on) {}

    /** Alarms that are still to ring, the next at the head. */
    public List<Alarm> ahead() {
        return STEPS.stream()
                .filter(step -> daysLeft > step)
                .map(step -> alarm(lastDay, step))
                .toList();
    }

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
                .sorted(Comparator.comparing(Lapse::lastDay).thenComparing(Lapse::provision, Consequences.BY_ID))
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
        Consequences consequences = Consequences.of(known, provision, last.plusDays(1));
        return new Lapse(
                provision,
                last,
                left,
                STEPS.stream()
                        .filter(step -> left <= step)
                        .map(step -> alarm(last, step))
                        .toList(),
                known.provisions().stream()
                        .filter(other -> takesOver(known, provision, other, last.plusDays(1)))
                        .findFirst(),
                consequences.touched(),
                consequences.comesBack());
    }

    private static Alarm alarm(LocalDate last, int step) {
        return new Alarm(step, last.minusDays(step));
    }

    /** What already applies beside it on its last day is a line of its own, or for others, and takes nothing over. */
    private static boolean takesOver(KnownAgreements known, Provision ending, Provision other, LocalDate dayAfter) {
        return !other.equals(ending)
                && Consequences.reaches(other.leg(), ending.leg())
                && Matter.of(other.terms()).equals(Matter.of(ending.terms()))
                && known.state(other, dayAfter).applies()
                && !other.covers(dayAfter.minusDays(1));
    }
}
