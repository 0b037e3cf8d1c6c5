package dev.kanmon.command.post;

import dev.kanmon.simulation.ScheduledVoyage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One voyage of a simulated day with everybody who booked it. */
final class DayVoyage {
    private final ScheduledVoyage scheduled;
    private final Route route;
    private final Duration late;
    private final List<DayTraveller> travellers = new ArrayList<>();

    /**
     * A voyage.
     *
     * @param late from the timetable to spot-in; negative where it is early
     */
    DayVoyage(ScheduledVoyage scheduled, Route route, Duration late) {
        this.scheduled = scheduled;
        this.route = route;
        this.late = late;
    }

    void add(Truth truth) {
        travellers.add(new DayTraveller(truth, this));
    }

    ScheduledVoyage scheduled() {
        return scheduled;
    }

    Route route() {
        return route;
    }

    String designator() {
        return scheduled.designator();
    }

    Instant departure() {
        return scheduled.departure().atZone(route.from().zone()).toInstant();
    }

    /** When the aircraft stands, or the ship has moored. */
    Instant spotIn() {
        return scheduled.arrival().atZone(route.to().zone()).toInstant().plus(late);
    }

    List<DayTraveller> travellers() {
        return Collections.unmodifiableList(travellers);
    }
}
