package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of the arrival halls of ten ports: 200 voyages with 36,000 travellers of the corridor, among 171,000 of all other
 * voyages. Sizes, profiles and staff are assumed; what matters here is how many there are.
 */
final class TenPorts {
    private static final int ON_BOARD = 180;

    /** Of a hundred arrivals of the day, how many come in each hour from six in the morning. */
    private static final int[] BY_HOUR = {3, 6, 7, 6, 5, 6, 7, 8, 8, 8, 8, 8, 7, 6, 4, 2, 1};

    private static final int FIRST_HOUR = 6;
    private static final double NATIONALS = 0.45;

    /** Counters are staffed so that they are busy for this share of the busiest hour. */
    private static final double BUSY = 0.92;

    private static final TwinTime GATE = TwinTime.lognormal(16, 0.4);
    private static final TwinTime CONFIRMATION = TwinTime.gamma(20, 0.4);
    private static final TwinTime NATIONAL = TwinTime.gamma(30, 0.5);
    private static final TwinTime FOREIGNER = TwinTime.gamma(72, 0.5);
    private static final TwinTime LOOK = TwinTime.gamma(200, 0.7);

    private TenPorts() {}

    static List<TwinDay> days() {
        return List.of(
                day("ICN", 62, 55_000),
                day("NRT", 34, 32_000),
                day("KIX", 34, 26_000),
                day("FUK", 18, 6_000),
                day("PUS", 16, 8_000),
                day("GMP", 12, 3_000),
                day("HND", 8, 30_000),
                day("CTS", 8, 4_000),
                day("OKA", 4, 4_000),
                day("CJU", 4, 3_000));
    }

    private static TwinDay day(String port, int voyages, int others) {
        double busiest = IntStream.of(BY_HOUR).max().orElseThrow() / 100.0;
        double corridor = (double) voyages * ON_BOARD / BY_HOUR.length;
        double foreigners = busiest * others * (1 - NATIONALS) + corridor * 0.7;
        double nationals = busiest * others * NATIONALS + corridor * 0.3;
        return new TwinDay(
                port,
                Hall.Kind.ARRIVAL,
                0.2,
                new TwinDay.Way.Landing(3, 450, TwinTime.lognormal(0.8, 0.2)),
                IntStream.range(0, voyages)
                        .mapToObj(i -> flight(port, i, voyages))
                        .toList(),
                streams(others),
                List.of(
                        line(
                                "nationals' gates",
                                Lane.Kind.E_GATE,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, GATE),
                                places(nationals * 0.8, GATE)),
                        line(
                                "nationals' counters",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, NATIONAL),
                                places(nationals * 0.3, NATIONAL)),
                        line(
                                "confirmation",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.PARTNER),
                                Map.of(Readiness.PRE_CONFIRMED, CONFIRMATION),
                                places(corridor * 0.3, CONFIRMATION)),
                        line(
                                "foreigners",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.PARTNER, Group.OTHER, Group.RESIDENT),
                                Map.of(Readiness.CLEAR, FOREIGNER, Readiness.LOOK, LOOK),
                                places(foreigners, FOREIGNER))));
    }

    private static TwinDay.Flight flight(String port, int number, int voyages) {
        int minutes = (BY_HOUR.length - 2) * 60;
        return new TwinDay.Flight(
                port + " " + number,
                LocalTime.of(FIRST_HOUR, 30).plusMinutes((long) minutes * number / voyages),
                true,
                false,
                List.of(
                        new OnBoard(Group.PARTNER, Readiness.CLEAR, 122),
                        new OnBoard(Group.PARTNER, Readiness.LOOK, 3),
                        new OnBoard(Group.NATIONAL, Readiness.CLEAR, 50),
                        new OnBoard(Group.OTHER, Readiness.CLEAR, 5)));
    }

    private static List<Coming.Stream> streams(int others) {
        List<Coming.Stream> streams = new ArrayList<>();
        for (int hour = 0; hour < BY_HOUR.length; hour++) {
            double arrivals = others * BY_HOUR[hour] / 100.0;
            LocalTime from = LocalTime.of(FIRST_HOUR + hour, 0);
            Stream.of(Group.NATIONAL, Group.OTHER)
                    .map(group -> new Coming.Stream(
                            from,
                            from.plusHours(1),
                            arrivals * (group == Group.NATIONAL ? NATIONALS : 1 - NATIONALS),
                            group,
                            "assumed"))
                    .forEach(streams::add);
        }
        return streams;
    }

    private static int places(double anHour, TwinTime service) {
        return 1 + (int) (anHour * service.slow().mean() / 3600 / BUSY);
    }

    private static TwinDay.Line line(
            String id, Lane.Kind kind, Set<Group> groups, Map<Readiness, TwinTime> services, int number) {
        return new TwinDay.Line(
                id,
                kind,
                groups,
                services,
                List.of(new Opening(LocalTime.of(FIRST_HOUR, 0), LocalTime.MIDNIGHT, number)),
                null);
    }
}
