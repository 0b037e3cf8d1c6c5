package dev.kanmon.command;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.journey.Origin;
import dev.kanmon.clearance.journey.Timetable;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import dev.kanmon.simulation.ScheduledVoyage;
import java.time.LocalDate;
import java.util.List;

/** The timetable of the synthetic corridor, for whoever has none of their own. */
final class SyntheticTimetable {
    private static final long SEED = 1;

    private SyntheticTimetable() {}

    /**
     * A day of it.
     *
     * @throws IllegalArgumentException for a day of which it has none
     */
    static Timetable of(LocalDate day) {
        List<ExpectedVoyage> voyages = Corridor.of(CorridorPlan.whole(SEED, day)).timetable().stream()
                .map(SyntheticTimetable::expected)
                .toList();
        return new Timetable(
                day, voyages, Origin.ASSUMED, "plausible timetable of the synthetic corridor, none that was published");
    }

    private static ExpectedVoyage expected(ScheduledVoyage voyage) {
        return new ExpectedVoyage(
                voyage.carrier(),
                voyage.number(),
                voyage.from(),
                voyage.to(),
                voyage.departure(),
                voyage.arrival(),
                false,
                null,
                voyage.shares().entrySet().stream()
                        .map(share -> new ExpectedVoyage.Some(
                                share.getKey(), null, Readiness.CLEAR, share.getValue() * voyage.expected()))
                        .toList());
    }
}
