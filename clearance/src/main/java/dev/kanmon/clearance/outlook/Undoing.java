package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Durability;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision that one party could undo alone soon: what a change of government puts at risk.
 *
 * @param provision that could be undone
 * @param durability who can end it and by what act
 * @param earliest first day without it, where notice is given on the day asked for; the day after, where no notice is known
 * @param noticeKnown whether a source says how much notice must be given
 * @param touched what would fall or lose its effect with it, directly or through others
 */
public record Undoing(
        Provision provision, Durability durability, LocalDate earliest, boolean noticeKnown, List<Provision> touched) {
    public Undoing {
        touched = List.copyOf(touched);
    }

    /**
     * What could be undone, the hardest act last.
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
            if (can && !earliest.isAfter(on.plusDays(days))) {
                found.add(new Undoing(provision, durability, earliest, notice != null, touched(known, provision, on)));
            }
        }
        found.sort(
                Comparator.comparing((Undoing undoing) -> undoing.durability().rank())
                        .reversed()
                        .thenComparing(undoing -> undoing.provision().id())
                        .thenComparing(undoing -> undoing.provision().leg().grantor()));
        return List.copyOf(found);
    }

    /** Everything that rests on it, and what rests on that. */
    private static List<Provision> touched(KnownAgreements known, Provision provision, LocalDate on) {
        List<Provision> touched = new ArrayList<>();
        List<Provision> open = new ArrayList<>(List.of(provision));
        while (!open.isEmpty()) {
            Provision next = open.removeLast();
            for (Provision other : known.provisions()) {
                if (Rests.on(other, next.id())
                        && known.state(other, on).applies()
                        && !touched.contains(other)
                        && !other.equals(provision)) {
                    touched.add(other);
                    open.add(other);
                }
            }
        }
        touched.sort(Comparator.comparing(Provision::id)
                .thenComparing(other -> other.leg().grantor()));
        return touched;
    }
}
