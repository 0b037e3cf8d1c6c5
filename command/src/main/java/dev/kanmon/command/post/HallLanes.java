package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lanes of an arrival hall, each with its line, and who goes to which. */
final class HallLanes {
    private static final double MILLIS = 1000;

    private final Hall hall;
    private final Map<String, Line> lines = new HashMap<>();

    HallLanes(Agenda agenda, Hall hall, ZoneId zone, List<LocalDate> days) {
        this.hall = hall;
        for (Lane lane : hall.lanes()) {
            lines.put(lane.id(), new Line(agenda, zone, lane.openings(), days));
        }
    }

    /** The first lane for somebody that needs no pass and no offer of an agreement. */
    Optional<Lane> ordinary(Group group, Readiness readiness) {
        return hall.lanes().stream()
                .filter(lane -> lane.kind() == Lane.Kind.COUNTER || lane.kind() == Lane.Kind.E_GATE)
                .filter(lane -> lane.groups().contains(group) && lane.services().containsKey(readiness))
                .filter(lane -> !isForPassHolders(lane))
                .findFirst();
    }

    /** Gates that know those who were pre-confirmed and nobody else; absent where there are none. */
    @Nullable
    Lane gate() {
        return hall.lanes().stream()
                .filter(HallLanes::isForPassHolders)
                .findFirst()
                .orElse(null);
    }

    private static boolean isForPassHolders(Lane lane) {
        return lane.kind() == Lane.Kind.E_GATE && lane.services().keySet().equals(Set.of(Readiness.PRE_CONFIRMED));
    }

    Line line(Lane lane) {
        Line line = lines.get(lane.id());
        if (line == null) {
            throw new IllegalStateException("a lane without a line");
        }
        return line;
    }

    /**
     * How long somebody is served; at least a millisecond.
     *
     * @param share where in the spread of times, from 0 to below 1
     */
    static Duration service(Lane lane, Readiness readiness, double share) {
        Service own = lane.services().get(readiness);
        Service service = own == null ? lane.services().values().iterator().next() : own;
        return Duration.ofMillis(Math.max(1, (long) (MILLIS * service.seconds().quantile(share))));
    }
}
