package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hallday.DescribedHall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure of a hall comes from.
 *
 * @param what is figured: {@code halls.source.*}
 * @param lane its id; absent where it is of the hall
 * @param kind of the lane; absent likewise
 * @param readiness of whom; absent likewise
 * @param seconds mean time of service; absent for all else
 * @param source as the hall's file or the program's defaults name it
 */
record SourceLine(
        String what,
        @Nullable String lane,
        Lane.@Nullable Kind kind,
        @Nullable Readiness readiness,
        @Nullable Long seconds,
        String source) {
    /** Whether nobody measured it. */
    public boolean isAssumed() {
        return source.startsWith("assumed");
    }

    static List<SourceLine> of(DescribedHall described) {
        List<SourceLine> lines = new ArrayList<>();
        Hall hall = described.hall();
        for (Lane lane : hall.lanes()) {
            for (Map.Entry<Readiness, Service> service : lane.services().entrySet()) {
                lines.add(new SourceLine(
                        "service",
                        lane.id(),
                        lane.kind(),
                        service.getKey(),
                        Math.round(service.getValue().seconds().mean()),
                        service.getValue().source()));
            }
        }
        lines.add(ofHall(
                switch (hall.approach()) {
                    case Approach.Landing landing -> "walk";
                    case Approach.Departing departing -> "before";
                },
                hall.approach().source()));
        lines.add(ofHall("doubt", hall.doubt().source()));
        described.streams().stream()
                .map(Coming.Stream::source)
                .distinct()
                .forEach(source -> lines.add(ofHall("streams", source)));
        return lines;
    }

    private static SourceLine ofHall(String what, String source) {
        return new SourceLine(what, null, null, null, null, source);
    }
}
