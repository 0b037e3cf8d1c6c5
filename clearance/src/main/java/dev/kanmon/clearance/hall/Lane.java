package dev.kanmon.clearance.hall;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line and the counters, gates or kiosks it leads to.
 *
 * @param id unique in its hall
 * @param kind what stands at its end
 * @param groups for whom it is
 * @param services for whom it is, by what is known of them, and how long they take
 * @param openings how many are open when; where two cover one moment, both count
 * @param onward where some or all go next; absent where service here is the end
 */
public record Lane(
        String id,
        Kind kind,
        Set<Group> groups,
        Map<Readiness, Service> services,
        List<Opening> openings,
        @Nullable Onward onward) {
    /** What stands at the end of a line. */
    public enum Kind {
        /** An officer's. */
        COUNTER,
        /** Opens by itself for whom it knows. */
        E_GATE,
        /** Takes declarations and biometrics before a counter. */
        KIOSK,
        /** An officer's, for travellers of the other State to whom an agreement offers it that day. */
        PARTNER_LANE
    }

    /**
     * Who goes on to another lane.
     *
     * @param lane its id
     * @param share of those served here: 1 from a kiosk, less from a gate that does not know everybody
     */
    public record Onward(String lane, double share) {}

    public Lane {
        groups = EnumSet.copyOf(groups);
        services = new EnumMap<>(services);
        openings = List.copyOf(openings);
    }

    /** The same with other openings. */
    public Lane with(List<Opening> others) {
        return new Lane(id, kind, groups, services, others, onward);
    }

    /** The same with one more open at every moment at which any is. */
    public Lane withOneMore() {
        return with(openings.stream()
                .map(opening -> opening.counters() == 0 ? opening : opening.with(opening.counters() + 1))
                .toList());
    }

    /** Whether officers stand at its counters. */
    public boolean isStaffed() {
        return kind == Kind.COUNTER || kind == Kind.PARTNER_LANE;
    }

    /** How many are open at so many seconds after midnight. */
    int open(double second) {
        return openings.stream()
                .filter(opening -> opening.covers(second))
                .mapToInt(Opening::counters)
                .sum();
    }

    boolean isFor(Group group, Readiness readiness) {
        return groups.contains(group) && services.containsKey(readiness);
    }
}
