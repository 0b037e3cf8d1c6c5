package dev.kanmon.clearance.hall;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A room with lanes at a port.
 *
 * @param id unique, such as {@code NRT} or {@code ICN T1}
 * @param port by its IATA code, or its UN/LOCODE where it has none
 * @param kind what happens there
 * @param carriers IATA designators of those whose voyages come to it; empty for all
 * @param lanes in the order in which a traveller chooses among equals; at most {@value #MAXIMUM_LANES}
 * @param approach how travellers come to it
 * @param doubt how far a day may be from what is expected
 */
public record Hall(
        String id, String port, Kind kind, Set<String> carriers, List<Lane> lanes, Approach approach, Doubt doubt) {
    /** Halls have about ten. */
    public static final int MAXIMUM_LANES = 32;

    /** What happens in a hall. */
    public enum Kind {
        /** Immigration on arrival. */
        ARRIVAL,
        /** The exit check of the State that is left. */
        EXIT,
        /** The departure post of the State of destination. */
        POST
    }

    public Hall {
        carriers = Set.copyOf(carriers);
        lanes = List.copyOf(lanes);
        if (lanes.isEmpty() || lanes.size() > MAXIMUM_LANES) {
            throw new IllegalArgumentException("hall " + id + " needs from 1 to " + MAXIMUM_LANES + " lanes");
        }
        Set<String> ids = new HashSet<>();
        for (Lane lane : lanes) {
            if (!ids.add(lane.id())) {
                throw new IllegalArgumentException("hall " + id + " has two lanes " + lane.id());
            }
        }
        for (Lane lane : lanes) {
            Lane.Onward onward = lane.onward();
            if (onward != null) {
                Lane next = lanes.stream()
                        .filter(other -> other.id().equals(onward.lane()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "lane " + lane.id() + " leads to " + onward.lane() + ", which hall " + id + " lacks"));
                if (next.onward() != null
                        || !next.services().keySet().containsAll(lane.services().keySet())) {
                    throw new IllegalArgumentException("lane " + next.id() + " after lane " + lane.id()
                            + " must be the last, and serve whomever that one serves");
                }
            }
        }
    }

    /** The lane with this id. */
    public Optional<Lane> lane(String lane) {
        return lanes.stream().filter(one -> one.id().equals(lane)).findFirst();
    }

    /** The same with one lane changed: the one of the same id. */
    public Hall with(Lane changed) {
        return new Hall(
                id,
                port,
                kind,
                carriers,
                lanes.stream()
                        .map(lane -> lane.id().equals(changed.id()) ? changed : lane)
                        .toList(),
                approach,
                doubt);
    }

    /** Whether anything is open at so many seconds after midnight of a day like any other. */
    boolean isOpen(double second) {
        double ofDay = second - Math.floor(second / Clock.DAY) * Clock.DAY;
        return lanes.stream().anyMatch(lane -> lane.open(ofDay) > 0);
    }

    /** Hours of officers at its counters in a day. */
    public double officerHours() {
        return lanes.stream()
                .filter(Lane::isStaffed)
                .flatMap(lane -> lane.openings().stream())
                .mapToDouble(opening -> opening.hours() * opening.counters())
                .sum();
    }
}
