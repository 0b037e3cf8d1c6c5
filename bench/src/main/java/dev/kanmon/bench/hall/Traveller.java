package dev.kanmon.bench.hall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A traveller on the way through the hall; collects the queues gone through. */
final class Traveller {
    private final @Nullable String flight;
    final Scenario.TravellerClass travellerClass;
    private final double officialStart;
    private final double atHall;
    final List<Passage.Stand> stands = new ArrayList<>();

    Traveller(@Nullable String flight, Scenario.TravellerClass travellerClass, double officialStart, double atHall) {
        this.flight = flight;
        this.travellerClass = travellerClass;
        this.officialStart = officialStart;
        this.atHall = atHall;
    }

    Passage passage() {
        return new Passage(flight, travellerClass, officialStart, atHall, stands);
    }
}
