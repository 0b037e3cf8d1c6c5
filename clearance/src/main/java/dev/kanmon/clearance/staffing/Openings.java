package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Opening;
import java.util.ArrayList;
import java.util.List;

/** The openings of a hall's staffed lanes, numbered. */
final class Openings {
    private final Hall hall;
    private final List<Lane> lanes;

    Openings(Hall hall) {
        this.hall = hall;
        this.lanes = hall.lanes().stream().filter(Lane::isStaffed).toList();
    }

    int size() {
        return lanes.stream().mapToInt(lane -> lane.openings().size()).sum();
    }

    double[] hours() {
        return lanes.stream()
                .flatMap(lane -> lane.openings().stream())
                .mapToDouble(Opening::hours)
                .toArray();
    }

    /** Fewest officers of each. */
    int[] floor() {
        return lanes.stream()
                .flatMapToInt(lane -> lane.openings().stream()
                        .mapToInt(opening -> lane.kind() == Lane.Kind.PARTNER_LANE && opening.counters() > 0 ? 1 : 0))
                .toArray();
    }

    /** The hall with so many officers in each. */
    Hall with(int[] officers) {
        Hall changed = hall;
        int next = 0;
        for (Lane lane : lanes) {
            List<Opening> openings = new ArrayList<>();
            for (Opening opening : lane.openings()) {
                openings.add(opening.with(officers[next++]));
            }
            changed = changed.with(lane.with(openings));
        }
        return changed;
    }

    List<Shift> shifts(int[] officers) {
        List<Shift> shifts = new ArrayList<>();
        for (Lane lane : lanes) {
            for (Opening opening : lane.openings()) {
                shifts.add(new Shift(
                        lane.id(), opening.from(), opening.to(), opening.counters(), officers[shifts.size()]));
            }
        }
        return shifts;
    }
}
