package dev.kanmon.bench.hall;

import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Readiness;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A sketch of what pre-confirmation saves: six flights, twelve counters, four gates. */
final class BenefitTable {
    static final TwinTime COUNTER = TwinTime.gamma(72, 0.5);
    static final TwinTime GATE = TwinTime.gamma(15, 0.3);
    private static final int ON_BOARD = 180;

    private BenefitTable() {}

    /** The day with a share that is pre-confirmed; travellers reach the hall evenly over ten minutes from spot-in. */
    static TwinDay day(double share) {
        return day(share, new TwinDay.Way.Landing(600.0 / ON_BOARD, 0, TwinTime.exactly(0)), COUNTER);
    }

    static TwinDay day(double share, TwinDay.Way way, TwinTime counter) {
        return new TwinDay(
                "six flights, %.0f %% pre-confirmed".formatted(100 * share),
                Hall.Kind.ARRIVAL,
                share,
                way,
                TwinDays.flights(
                        "10:00", 10, 6, List.of(new OnBoard(Group.PARTNER, Readiness.CLEAR, ON_BOARD))),
                List.of(),
                List.of(
                        new TwinDay.Line(
                                "counters",
                                Lane.Kind.COUNTER,
                                EnumSet.allOf(Group.class),
                                Map.of(Readiness.CLEAR, counter),
                                List.of(Opening.always(12)),
                                null),
                        new TwinDay.Line(
                                "gates",
                                Lane.Kind.E_GATE,
                                EnumSet.of(Group.PARTNER),
                                Map.of(Readiness.PRE_CONFIRMED, GATE),
                                List.of(Opening.always(4)),
                                null)));
    }
}
