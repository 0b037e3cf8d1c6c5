package dev.kanmon.clearance.calibration;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The log of a hall whose truth is known: landings, ways, one line of visitors and one of gates, drawn exactly and served by a
 * queue that shares nothing with the one that forecasts play.
 */
final class DrawnLog {
    static final String HEADER = "hall,voyage,spot_in,off,reached,called,done,lane,group,readiness\n";
    static final int COUNTERS = 6;
    static final double SERVICE = 72;
    static final double LOOK_SERVICE = 180;
    static final double GATE_SERVICE = 16;
    static final double EACH = 4;
    static final double METRES = 400;
    static final double METRES_VARIATION = 0.3;
    static final double PACE = 0.8;
    static final double PACE_VARIATION = 0.2;

    /** A landing that the timetable knows. */
    record Landing(String voyage, LocalDateTime spotIn, int visitors, int looks, int nationals) {}

    private record Person(Landing landing, double off, double reached, String lane, Group group, Readiness readiness) {}

    private final StringBuilder rows = new StringBuilder(HEADER);
    private final SplittableRandom random;

    DrawnLog(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The hall as it truly is. */
    static Hall truth() {
        return hall(
                Spread.gamma(SERVICE, 0.5),
                Spread.gamma(LOOK_SERVICE, 0.7),
                Spread.lognormal(GATE_SERVICE, 0.3),
                EACH,
                Spread.lognormal(METRES, METRES_VARIATION),
                Spread.lognormal(PACE, PACE_VARIATION));
    }

    static Hall hall(Spread service, Spread look, Spread gate, double each, Spread metres, Spread pace) {
        return new Hall(
                "H",
                "NRT",
                Hall.Kind.ARRIVAL,
                Set.of(),
                List.of(
                        new Lane(
                                "visitors",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.PARTNER),
                                Map.of(
                                        Readiness.CLEAR,
                                        new Service(service, "assumed"),
                                        Readiness.LOOK,
                                        new Service(look, "assumed")),
                                List.of(Opening.always(COUNTERS)),
                                null),
                        new Lane(
                                "gates",
                                Lane.Kind.E_GATE,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, new Service(gate, "assumed")),
                                List.of(Opening.always(3)),
                                null)),
                new Approach.Landing(each, metres, pace, "assumed"),
                Doubt.NONE);
    }

    static HallDay day(Hall hall, LocalDate day, List<Landing> landings) {
        return new HallDay(
                hall,
                day,
                landings.stream()
                        .map(one -> (Coming) new Coming.Voyage(
                                one.voyage() + " ICN-NRT",
                                one.spotIn(),
                                true,
                                null,
                                false,
                                null,
                                List.of(
                                        new OnBoard(Group.PARTNER, Readiness.CLEAR, one.visitors()),
                                        new OnBoard(Group.PARTNER, Readiness.LOOK, one.looks()),
                                        new OnBoard(Group.NATIONAL, Readiness.CLEAR, one.nationals()))))
                        .toList());
    }

    /** Adds a day: draws its people, and serves them. */
    void add(List<Landing> landings) {
        List<Person> people = new ArrayList<>();
        for (Landing landing : landings) {
            int all = landing.visitors() + landing.looks() + landing.nationals();
            double metres = Exact.lognormal(random, METRES, METRES_VARIATION);
            for (int i = 0; i < all; i++) {
                double off = random.nextDouble() * all * EACH;
                double reached = off + metres * Exact.lognormal(random, PACE, PACE_VARIATION);
                boolean national = i >= landing.visitors() + landing.looks();
                people.add(new Person(
                        landing,
                        off,
                        reached,
                        national ? "gates" : "visitors",
                        national ? Group.NATIONAL : Group.PARTNER,
                        i < landing.visitors() || national ? Readiness.CLEAR : Readiness.LOOK));
            }
        }
        serve(people, "visitors", COUNTERS);
        serve(people, "gates", 3);
    }

    private void serve(List<Person> people, String lane, int counters) {
        if (people.isEmpty()) {
            return;
        }
        LocalDateTime start = people.getFirst().landing().spotIn().toLocalDate().atStartOfDay();
        PriorityQueue<Double> free = new PriorityQueue<>();
        for (int i = 0; i < counters; i++) {
            free.add(0.0);
        }
        people.stream()
                .filter(one -> one.lane().equals(lane))
                .sorted(Comparator.comparingDouble(one -> spotIn(one) + one.reached()))
                .forEach(one -> {
                    double reached = spotIn(one) + one.reached();
                    double called = Math.max(reached, free.remove());
                    double done = called + service(one);
                    free.add(done);
                    String group = one.group() == Group.PARTNER ? "partner" : "national";
                    String readiness = one.readiness() == Readiness.LOOK ? "look" : "clear";
                    rows.append("H," + one.landing().voyage() + "," + told(start, spotIn(one)) + ","
                            + told(start, spotIn(one) + one.off()) + "," + told(start, reached) + ","
                            + told(start, called) + "," + told(start, done) + "," + lane + "," + group + ","
                            + readiness + "\n");
                });
    }

    private double service(Person one) {
        if (one.lane().equals("gates")) {
            return Exact.lognormal(random, GATE_SERVICE, 0.3);
        }
        return one.readiness() == Readiness.LOOK
                ? Exact.gamma(random, LOOK_SERVICE, 0.7)
                : Exact.gamma(random, SERVICE, 0.5);
    }

    private static double spotIn(Person one) {
        return one.landing().spotIn().toLocalTime().toSecondOfDay();
    }

    static String told(LocalDateTime start, double second) {
        LocalDateTime moment = start.plusSeconds((long) second);
        return moment + (moment.getSecond() == 0 ? ":00" : "");
    }

    String text() {
        return rows.toString();
    }

    HallLog read() {
        return read(text());
    }

    static HallLog read(String text) {
        try {
            return HallLog.read("h.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
