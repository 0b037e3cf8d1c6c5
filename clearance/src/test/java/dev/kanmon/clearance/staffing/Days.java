package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Days in halls that tests speak of. All figures are assumed. */
final class Days {
    static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    private Days() {}

    static Service seconds(Spread spread) {
        return new Service(spread, "assumed");
    }

    static Lane counters(String id, Set<Group> groups, Spread service, List<Opening> openings) {
        return new Lane(
                id,
                Lane.Kind.COUNTER,
                groups,
                Map.of(Readiness.CLEAR, seconds(service), Readiness.LOOK, seconds(service.times(2))),
                openings,
                null);
    }

    static Lane gates(int number, Spread service) {
        return new Lane(
                "gates",
                Lane.Kind.E_GATE,
                Set.of(Group.PARTNER),
                Map.of(Readiness.PRE_CONFIRMED, seconds(service)),
                List.of(Opening.always(number)),
                null);
    }

    static Hall arrival(Approach approach, Doubt doubt, Lane... lanes) {
        return new Hall("HALL", "NRT", Hall.Kind.ARRIVAL, Set.of(), List.of(lanes), approach, doubt);
    }

    static Coming.Voyage voyage(String name, LocalDateTime moment, double partners, double others) {
        return new Coming.Voyage(
                name,
                moment,
                false,
                null,
                true,
                null,
                List.of(
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, partners),
                        new OnBoard(Group.OTHER, Readiness.CLEAR, others)));
    }

    /**
     * Six flights of 180 at ten minutes' distance, twelve counters at 72 seconds, four gates at 15: walking spread over about
     * five minutes, all times of service exponential, which is our own choice.
     */
    static HallDay sixFlights() {
        Hall hall = arrival(
                new Approach.Landing(0, Spread.fixed(1), Spread.gamma(300, 0.7), "assumed"),
                Doubt.NONE,
                counters(
                        "counters",
                        Set.of(Group.PARTNER, Group.OTHER),
                        Spread.exponential(72),
                        List.of(Opening.always(12))),
                gates(4, Spread.exponential(15)));
        List<Coming> flights = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            flights.add(voyage("F" + i, DAY.atTime(17, 0).plusMinutes(10L * i), 180, 0));
        }
        return new HallDay(hall, DAY, flights);
    }

    /** A busy day: so many travellers on flights from six in the morning to ten at night, eight openings of two lanes. */
    static HallDay busy(int travellers) {
        List<Opening> shifts = List.of(
                new Opening(LocalTime.of(5, 0), LocalTime.of(10, 0), 20),
                new Opening(LocalTime.of(10, 0), LocalTime.of(14, 0), 20),
                new Opening(LocalTime.of(14, 0), LocalTime.of(19, 0), 20),
                new Opening(LocalTime.of(19, 0), LocalTime.of(2, 0), 20));
        Hall hall = arrival(
                new Approach.Landing(3, Spread.uniform(200, 700), Spread.lognormal(0.8, 0.25), "assumed"),
                new Doubt(
                        Spread.normal(0, 900),
                        Spread.normal(1, 0.05),
                        Spread.normal(1, 0.05),
                        Spread.normal(1, 0.05),
                        "assumed"),
                counters("foreign", Set.of(Group.PARTNER, Group.OTHER), Spread.gamma(72, 0.5), shifts),
                counters("own", Set.of(Group.NATIONAL, Group.RESIDENT), Spread.gamma(30, 0.5), shifts),
                gates(6, Spread.gamma(15, 0.3)));
        Random random = new Random(7);
        List<Coming> flights = new ArrayList<>();
        int number = travellers / 200;
        for (int i = 0; i < number; i++) {
            flights.add(new Coming.Voyage(
                    "F" + i,
                    DAY.atTime(6, 0).plusMinutes((long) (random.nextDouble() * 960)),
                    false,
                    null,
                    true,
                    null,
                    List.of(
                            new OnBoard(Group.PARTNER, Readiness.CLEAR, 80),
                            new OnBoard(Group.OTHER, Readiness.CLEAR, 50),
                            new OnBoard(Group.OTHER, Readiness.LOOK, 10),
                            new OnBoard(Group.NATIONAL, Readiness.CLEAR, 60))));
        }
        return new HallDay(hall, DAY, flights);
    }
}
