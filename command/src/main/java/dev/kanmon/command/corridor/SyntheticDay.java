package dev.kanmon.command.corridor;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.ScheduledVoyage;

/** A day of the synthetic corridor as halls are told of it. */
public final class SyntheticDay {
    private SyntheticDay() {}

    /** Its timetable with the travellers that the season lets expect, by nationality. */
    public static DayFile of(Corridor corridor) {
        return new DayFile(
                corridor.plan().day(),
                corridor.timetable().stream().map(SyntheticDay::expected).toList());
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
