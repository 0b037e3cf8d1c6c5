package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day as the forecast takes it. */
final class FastTwin {
    private static final String SOURCE = "assumed";

    private FastTwin() {}

    static HallDay of(TwinDay day) {
        Hall hall = new Hall(
                day.name(),
                "ICN",
                day.kind(),
                Set.of(),
                day.lanes().stream().map(FastTwin::lane).toList(),
                approach(day.way()),
                Doubt.NONE);
        List<Coming> coming = Stream.<Coming>concat(
                        day.flights().stream().map(FastTwin::voyage), day.streams().stream())
                .toList();
        return new HallDay(hall, TwinDay.DAY, coming);
    }

    private static Approach approach(TwinDay.Way way) {
        return switch (way) {
            case TwinDay.Way.Landing landing ->
                new Approach.Landing(
                        landing.secondsEach(),
                        Spread.fixed(landing.metres()),
                        landing.pace().fast(),
                        SOURCE);
            case TwinDay.Way.Departing departing ->
                new Approach.Departing(departing.before().fast(), SOURCE);
        };
    }

    private static Coming.Voyage voyage(TwinDay.Flight flight) {
        return new Coming.Voyage(
                flight.name(),
                TwinDay.DAY.atTime(flight.moment()),
                true,
                null,
                flight.post(),
                flight.partnerLane() ? "assumed provision" : null,
                flight.onBoard());
    }

    private static Lane lane(TwinDay.Line line) {
        return new Lane(
                line.id(),
                line.kind(),
                line.groups(),
                line.services().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Service(entry.getValue().fast(), SOURCE))),
                line.openings(),
                line.onward());
    }
}
