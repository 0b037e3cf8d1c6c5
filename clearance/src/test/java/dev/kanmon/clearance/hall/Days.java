package dev.kanmon.clearance.hall;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Halls and days that tests make up. */
final class Days {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private Days() {}

    /** For everybody who is not pre-confirmed, open all day, each service equally long. */
    static Lane counters(int number, double seconds) {
        return counters(Spread.fixed(seconds), Opening.always(number));
    }

    static Lane counters(Spread seconds, Opening... openings) {
        Service service = new Service(seconds, "assumed");
        return new Lane(
                "counters",
                Lane.Kind.COUNTER,
                EnumSet.allOf(Group.class),
                Map.of(Readiness.CLEAR, service, Readiness.LOOK, service),
                List.of(openings),
                null);
    }

    /** For the pre-confirmed alone. */
    static Lane gates(int number, double seconds) {
        return new Lane(
                "gates",
                Lane.Kind.E_GATE,
                EnumSet.of(Group.PARTNER),
                Map.of(Readiness.PRE_CONFIRMED, new Service(Spread.fixed(seconds), "assumed")),
                List.of(Opening.always(number)),
                null);
    }

    /** An arrival hall: three seconds between one traveller and the next, then 300 m at 0.8 s. */
    static Hall hall(Lane... lanes) {
        return new Hall(
                "NRT",
                "NRT",
                Hall.Kind.ARRIVAL,
                Set.of(),
                List.of(lanes),
                new Approach.Landing(3, Spread.fixed(300), Spread.lognormal(0.8, 0.2), "assumed"),
                Doubt.NONE);
    }

    /** Of the other State's travellers, listed, from a port with a post. */
    static Coming.Voyage voyage(String name, String spotIn, int travellers) {
        return new Coming.Voyage(
                name,
                DAY.atTime(LocalTime.parse(spotIn)),
                true,
                null,
                true,
                null,
                List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, travellers)));
    }

    static Coming.Stream stream(String from, String to, double perHour) {
        return new Coming.Stream(LocalTime.parse(from), LocalTime.parse(to), perHour, Group.OTHER, "assumed");
    }

    /** In a hall with six counters of 72 seconds and two gates. */
    static HallDay day(Coming... coming) {
        return new HallDay(hall(counters(6, 72), gates(2, 15)), DAY, List.of(coming));
    }
}
