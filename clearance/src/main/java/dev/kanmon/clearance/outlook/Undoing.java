package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Durability;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provision that one party could undo alone soon: what a change of government puts at risk.
 *
 * @param provision that could be undone
 * @param durability who can end it and by what act
 * @param earliest first day without it, where notice is given on the day asked for; the day after, where no notice is known
 * @param noticeKnown whether a source says how much notice must be given
 * @param touched what would lose its effect with it, directly or through others, and what would come back
 * @param comesBack of those, what it had set aside: an authorisation it waived, a provision it suspended, a facility whose
 *     ceiling it stood for
 */
public record Undoing(
        Provision provision,
        Durability durability,
        LocalDate earliest,
        boolean noticeKnown,
        List<Provision> touched,
        List<Provision> comesBack) {
    public Undoing {
        touched = List.copyOf(touched);
        comesBack = List.copyOf(comesBack);
    }

    /** What it and all that it touches are about, in the order of {@link Domain}. */
    public List<Domain> domains() {
        return all().map(Provision::domain).distinct().sorted().toList();
    }

    /** Facilities among it and what it touches: money, visas or quantities that may be in use. */
    public List<Provision> facilities() {
        return all().filter(one -> one.terms() instanceof Terms.Facility).toList();
    }

    private Stream<Provision> all() {
        return Stream.concat(Stream.of(provision), touched.stream());
    }

    /**
     * What could be undone, the hardest act last. What lapses by itself before notice would take effect is left out: notice
     * would change nothing.
     *
     * @param by only what this party could end; absent for any
     * @param on day on which notice would be given
     * @param days within which it would be gone
     */
    public static List<Undoing> within(KnownAgreements known, @Nullable String by, LocalDate on, int days) {
        List<Undoing> found = new ArrayList<>();
        for (Provision provision : known.provisions()) {
            Durability durability = provision.durability();
            if (durability == null || !known.state(provision, on).applies()) {
                continue;
            }
            boolean can = by == null
                    ? !durability.endedAloneBy().isEmpty()
                    : durability.endedAloneBy().contains(by);
            Integer notice = durability.noticeDays();
            LocalDate earliest = on.plusDays(notice == null ? 1 : Math.max(1, notice));
            if (can && !earliest.isAfter(on.plusDays(days)) && !isOverBefore(provision, earliest)) {
                Consequences consequences = Consequences.of(known, provision, earliest);
                found.add(new Undoing(
                        provision,
                        durability,
                        earliest,
                        notice != null,
                        consequences.touched(),
                        consequences.comesBack()));
            }
        }
        found.sort(
                Comparator.comparing((Undoing undoing) -> undoing.durability().rank())
                        .reversed()
                        .thenComparing(Undoing::provision, Consequences.BY_ID));
        return List.copyOf(found);
    }

    private static boolean isOverBefore(Provision provision, LocalDate day) {
        LocalDate to = provision.to();
        return to != null && to.isBefore(day);
    }
}
