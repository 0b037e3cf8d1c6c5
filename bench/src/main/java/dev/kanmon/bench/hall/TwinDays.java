package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days whose load changes, each for something that a forecast may get wrong. All figures are assumed. */
final class TwinDays {
    private static final Set<Group> ALL = EnumSet.allOf(Group.class);
    private static final Set<Group> FOREIGN = EnumSet.of(Group.RESIDENT, Group.PARTNER, Group.OTHER);
    private static final Set<Group> SHORT_STAYS = EnumSet.of(Group.PARTNER, Group.OTHER);

    private static final TwinDay.Way ON_FOOT = new TwinDay.Way.Landing(3, 400, TwinTime.lognormal(0.8, 0.2));

    private TwinDays() {}

    static List<TwinDay> all() {
        return List.of(
                BenefitTable.day(0),
                BenefitTable.day(0.2),
                BenefitTable.day(0.4),
                morningPeak(),
                streamsByHour(),
                kiosksThenCounters(),
                gatesThatSendOn(),
                post(),
                closes());
    }

    /** Counters open and close under a queue; one in thirty takes an officer three times as long. */
    static TwinDay morningPeak() {
        List<OnBoard> onBoard = List.of(
                new OnBoard(Group.PARTNER, Readiness.CLEAR, 120),
                new OnBoard(Group.OTHER, Readiness.CLEAR, 50),
                new OnBoard(Group.OTHER, Readiness.LOOK, 6),
                new OnBoard(Group.NATIONAL, Readiness.CLEAR, 24));
        return new TwinDay(
                "morning peak, shifts change",
                Hall.Kind.ARRIVAL,
                0,
                ON_FOOT,
                flights("06:40", 15, 9, onBoard),
                List.of(stream("06:00", "10:00", 120, Group.OTHER)),
                List.of(
                        line(
                                "foreigners",
                                Lane.Kind.COUNTER,
                                FOREIGN,
                                Map.of(
                                        Readiness.CLEAR, TwinTime.gamma(60, 0.5),
                                        Readiness.LOOK, TwinTime.gamma(180, 0.7)),
                                null,
                                opening("05:00", "07:00", 6),
                                opening("07:00", "08:15", 18),
                                opening("08:15", "08:45", 9),
                                opening("08:45", "10:00", 16),
                                opening("10:00", "14:00", 5)),
                        line(
                                "nationals",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, TwinTime.gamma(25, 0.4)),
                                null,
                                opening("05:00", "07:30", 1),
                                opening("07:30", "14:00", 2))));
    }

    /** No flights: streams by the hour, and nationals who take whichever of three lanes serves them first. */
    static TwinDay streamsByHour() {
        int[] nationals = {150, 420, 760, 900, 640, 300};
        int[] others = {60, 150, 330, 390, 300, 120};
        List<Coming.Stream> streams = IntStream.range(0, nationals.length)
                .boxed()
                .<Coming.Stream>mapMulti((hour, all) -> {
                    String from = "%02d:00".formatted(8 + hour);
                    String to = "%02d:00".formatted(9 + hour);
                    all.accept(stream(from, to, nationals[hour], Group.NATIONAL));
                    all.accept(stream(from, to, others[hour], Group.OTHER));
                })
                .toList();
        return new TwinDay(
                "streams by hour, lanes to choose",
                Hall.Kind.EXIT,
                0,
                new TwinDay.Way.Departing(TwinTime.uniform(3_600, 7_200), 7_200),
                List.of(),
                streams,
                List.of(
                        line(
                                "gates",
                                Lane.Kind.E_GATE,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, TwinTime.lognormal(18, 0.4)),
                                null,
                                opening("07:00", "20:00", 3)),
                        line(
                                "nationals",
                                Lane.Kind.COUNTER,
                                EnumSet.of(Group.NATIONAL),
                                Map.of(Readiness.CLEAR, TwinTime.gamma(40, 0.5)),
                                null,
                                opening("07:00", "11:00", 1),
                                opening("11:00", "20:00", 2)),
                        line(
                                "everybody",
                                Lane.Kind.COUNTER,
                                ALL,
                                Map.of(Readiness.CLEAR, TwinTime.gamma(55, 0.6)),
                                null,
                                opening("07:00", "10:00", 4),
                                opening("10:00", "20:00", 6))));
    }

    static TwinDay kiosksThenCounters() {
        return new TwinDay(
                "kiosks, then counters",
                Hall.Kind.ARRIVAL,
                0,
                ON_FOOT,
                flights("12:00", 12, 6, List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, 190))),
                List.of(),
                List.of(
                        line(
                                "kiosks",
                                Lane.Kind.KIOSK,
                                SHORT_STAYS,
                                Map.of(Readiness.CLEAR, TwinTime.gamma(85, 0.5)),
                                new Lane.Onward("counters", 1),
                                opening("06:00", "22:00", 18)),
                        line(
                                "counters",
                                Lane.Kind.COUNTER,
                                SHORT_STAYS,
                                Map.of(Readiness.CLEAR, TwinTime.gamma(45, 0.6)),
                                null,
                                opening("06:00", "22:00", 8))));
    }

    /** Gates that do not know one in ten, who then queue among those who came to the counters at once. */
    static TwinDay gatesThatSendOn() {
        return new TwinDay(
                "e-gates that send on one in ten",
                Hall.Kind.ARRIVAL,
                0.5,
                ON_FOOT,
                flights(
                        "09:00",
                        10,
                        7,
                        List.of(
                                new OnBoard(Group.PARTNER, Readiness.CLEAR, 150),
                                new OnBoard(Group.OTHER, Readiness.CLEAR, 40))),
                List.of(),
                List.of(
                        line(
                                "gates",
                                Lane.Kind.E_GATE,
                                EnumSet.of(Group.PARTNER),
                                Map.of(Readiness.PRE_CONFIRMED, TwinTime.lognormal(20, 0.5)),
                                new Lane.Onward("counters", 0.1),
                                opening("06:00", "22:00", 3)),
                        line(
                                "counters",
                                Lane.Kind.COUNTER,
                                FOREIGN,
                                Map.of(
                                        Readiness.CLEAR, TwinTime.gamma(70, 0.5),
                                        Readiness.PRE_CONFIRMED, TwinTime.gamma(50, 0.5)),
                                null,
                                opening("06:00", "22:00", 11))));
    }

    /** Of enrolled travellers alone. */
    static TwinDay post() {
        return new TwinDay(
                "departure post",
                Hall.Kind.POST,
                1,
                new TwinDay.Way.Departing(TwinTime.uniform(4_200, 8_400), 8_400),
                flights("10:00", 20, 6, List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, 70))),
                List.of(),
                List.of(line(
                        "post",
                        Lane.Kind.COUNTER,
                        EnumSet.of(Group.PARTNER),
                        Map.of(Readiness.CLEAR, TwinTime.gamma(90, 0.6)),
                        null,
                        opening("07:30", "09:00", 3),
                        opening("09:00", "13:00", 4))));
    }

    /** The hall shuts for half an hour, the partner lane for good, while travellers stand in both. */
    static TwinDay closes() {
        List<TwinDay.Flight> offered = IntStream.range(0, 8)
                .mapToObj(i -> new TwinDay.Flight(
                        "KE%d".formatted(700 + i),
                        LocalTime.of(14, 30).plusMinutes(15L * i),
                        true,
                        i % 2 == 0,
                        List.of(
                                new OnBoard(Group.PARTNER, Readiness.CLEAR, 110),
                                new OnBoard(Group.OTHER, Readiness.CLEAR, 60))))
                .toList();
        return new TwinDay(
                "a hall and a lane that close",
                Hall.Kind.ARRIVAL,
                0,
                ON_FOOT,
                offered,
                List.of(),
                List.of(
                        line(
                                "partner",
                                Lane.Kind.PARTNER_LANE,
                                EnumSet.of(Group.PARTNER),
                                Map.of(Readiness.CLEAR, TwinTime.gamma(50, 0.5)),
                                null,
                                opening("09:00", "16:00", 3)),
                        line(
                                "counters",
                                Lane.Kind.COUNTER,
                                FOREIGN,
                                Map.of(Readiness.CLEAR, TwinTime.gamma(70, 0.5)),
                                null,
                                opening("06:00", "15:30", 10),
                                opening("16:00", "23:00", 14))));
    }

    static List<TwinDay.Flight> flights(String first, int minutesApart, int number, List<OnBoard> onBoard) {
        return IntStream.range(0, number)
                .mapToObj(i -> new TwinDay.Flight(
                        "KE%d".formatted(700 + i),
                        LocalTime.parse(first).plusMinutes((long) minutesApart * i),
                        true,
                        false,
                        onBoard))
                .toList();
    }

    private static Coming.Stream stream(String from, String to, double perHour, Group group) {
        return new Coming.Stream(LocalTime.parse(from), LocalTime.parse(to), perHour, group, "assumed");
    }

    private static TwinDay.Line line(
            String id,
            Lane.Kind kind,
            Set<Group> groups,
            Map<Readiness, TwinTime> services,
            Lane.@Nullable Onward onward,
            Opening... openings) {
        return new TwinDay.Line(id, kind, groups, services, List.of(openings), onward);
    }

    private static Opening opening(String from, String to, int counters) {
        return new Opening(LocalTime.parse(from), LocalTime.parse(to), counters);
    }
}
