package dev.kanmon.clearance.hall;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which lanes of a hall are open to whom, worked out once. */
final class LaneChoice {
    private final int[][] ordinary = new int[Kind.ALL.size()][];
    private final int[][] offered = new int[Kind.ALL.size()][];
    private final boolean[] isOffered;

    LaneChoice(HallDay day) {
        Hall hall = day.hall();
        for (int kind = 0; kind < ordinary.length; kind++) {
            Kind one = Kind.ALL.get(kind);
            ordinary[kind] = lanes(hall, one, false);
            offered[kind] = lanes(hall, one, one.group() == Group.PARTNER);
        }
        isOffered = new boolean[day.coming().size()];
        for (int i = 0; i < isOffered.length; i++) {
            isOffered[i] = day.coming().get(i) instanceof Coming.Voyage voyage && voyage.partnerLane() != null;
        }
    }

    /** Places of the lanes of the hall, in its order. */
    int[] lanes(int kind, int source) {
        return isOffered[source] ? offered[kind] : ordinary[kind];
    }

    private static int[] lanes(Hall hall, Kind kind, boolean partnerLane) {
        return IntStream.range(0, hall.lanes().size())
                .filter(i -> {
                    Lane lane = hall.lanes().get(i);
                    return lane.isFor(kind.group(), kind.readiness())
                            && (lane.kind() != Lane.Kind.PARTNER_LANE || partnerLane)
                            && !isOnlySecond(hall, lane);
                })
                .toArray();
    }

    /** A counter behind kiosks is reached through them alone. */
    private static boolean isOnlySecond(Hall hall, Lane lane) {
        return hall.lanes().stream().map(Lane::onward).anyMatch(onward -> leadsAll(onward, lane));
    }

    private static boolean leadsAll(Lane.@Nullable Onward onward, Lane lane) {
        return onward != null && onward.share() >= 1 && onward.lane().equals(lane.id());
    }
}
