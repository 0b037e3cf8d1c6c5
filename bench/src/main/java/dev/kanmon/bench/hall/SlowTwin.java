package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day as the brute force takes it. A flight is told once for each kind on board, under one name. */
final class SlowTwin {
    private static final double DAY = 86_400;

    private final TwinDay day;

    private SlowTwin(TwinDay day) {
        this.day = day;
    }

    static Scenario of(TwinDay day) {
        SlowTwin twin = new SlowTwin(day);
        return new Scenario(
                day.name(),
                day.flights().stream().flatMap(twin::flights).toList(),
                day.streams().stream().map(SlowTwin::background).toList(),
                day.lanes().stream().map(twin::lane).toList());
    }

    private Stream<Scenario.Flight> flights(TwinDay.Flight flight) {
        double onBoard =
                flight.onBoard().stream().mapToDouble(OnBoard::travellers).sum();
        return flight.onBoard().stream().map(some -> switch (day.way()) {
            case TwinDay.Way.Landing landing -> {
                Spread walk = new Spread.Times(landing.metres(), landing.pace().slow());
                yield flight(
                        flight,
                        some,
                        second(flight.moment()),
                        new Spread.Both(new Spread.Uniform(0, onBoard * landing.secondsEach()), walk),
                        walk.mean());
            }
            case TwinDay.Way.Departing departing ->
                flight(
                        flight,
                        some,
                        second(flight.moment()) - departing.longest(),
                        new Spread.Rest(departing.longest(), departing.before().slow()),
                        0);
        });
    }

    private Scenario.Flight flight(
            TwinDay.Flight flight, OnBoard some, double moment, Spread untilTheHall, double officialWalk) {
        return new Scenario.Flight(
                flight.name(),
                moment,
                Math.toIntExact(Math.round(some.travellers())),
                0,
                new Spread.Exactly(0),
                untilTheHall,
                officialWalk,
                classes(flight, some));
    }

    private List<Scenario.Share> classes(TwinDay.Flight flight, OnBoard some) {
        Scenario.TravellerClass plain = travellerClass(some.group(), some.readiness(), flight.partnerLane());
        boolean mayBeConfirmed = flight.post()
                && some.group() == Group.PARTNER
                && some.readiness() == Readiness.CLEAR
                && day.way() instanceof TwinDay.Way.Landing;
        if (!mayBeConfirmed) {
            return List.of(new Scenario.Share(plain, 1));
        }
        return List.of(
                new Scenario.Share(
                        travellerClass(some.group(), Readiness.PRE_CONFIRMED, flight.partnerLane()), day.share()),
                new Scenario.Share(plain, 1 - day.share()));
    }

    private static Scenario.TravellerClass travellerClass(Group group, Readiness readiness, boolean offered) {
        return new Scenario.TravellerClass(
                name(group, readiness, offered), group == Group.PARTNER || group == Group.OTHER);
    }

    private static String name(Group group, Readiness readiness, boolean offered) {
        return group + " " + readiness + (offered && group == Group.PARTNER ? " offered" : "");
    }

    private static Scenario.Background background(Coming.Stream stream) {
        double from = second(stream.from());
        return new Scenario.Background(
                from,
                until(stream.from(), stream.to()),
                stream.perHour() / 3600,
                List.of(new Scenario.Share(travellerClass(stream.group(), Readiness.CLEAR, false), 1)));
    }

    private Scenario.Lane lane(TwinDay.Line line) {
        Map<String, Spread> service = new HashMap<>();
        for (Group group : line.groups()) {
            line.services().forEach((readiness, time) -> {
                service.put(name(group, readiness, true), time.slow());
                if (line.kind() != Lane.Kind.PARTNER_LANE) {
                    service.put(name(group, readiness, false), time.slow());
                }
            });
        }
        boolean onlySecond =
                day.lanes().stream().map(TwinDay.Line::onward).anyMatch(onward -> leadsAll(onward, line.id()));
        Lane.Onward onward = line.onward();
        return new Scenario.Lane(
                line.id(),
                !onlySecond,
                service,
                openings(line.openings()),
                onward == null ? null : new Scenario.Then(onward.lane(), onward.share()));
    }

    private static boolean leadsAll(Lane.@Nullable Onward onward, String lane) {
        return onward != null && onward.share() == 1 && onward.lane().equals(lane);
    }

    /** Whoever still stands when a lane closes for the day is served the next morning. */
    private static List<Scenario.Opening> openings(List<Opening> openings) {
        List<Scenario.Opening> two = new ArrayList<>();
        for (double midnight : new double[] {0, DAY}) {
            for (Opening opening : openings) {
                two.add(new Scenario.Opening(
                        midnight + second(opening.from()),
                        midnight + until(opening.from(), opening.to()),
                        opening.counters()));
            }
        }
        return two;
    }

    private static double second(LocalTime time) {
        return time.toSecondOfDay();
    }

    private static double until(LocalTime from, LocalTime to) {
        return second(to) + (to.isAfter(from) ? 0 : DAY);
    }
}
