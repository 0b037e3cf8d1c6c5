package dev.kanmon.command;

import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hallday.DayFile;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import dev.kanmon.simulation.ScheduledVoyage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The timetables of a demo's yesterday, today and tomorrow as day files, so that the halls of today and tomorrow have voyages. */
final class DemoHalls {
    private DemoHalls() {}

    static void write(Path folder, long seed, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        for (LocalDate day : List.of(today.minusDays(1), today, today.plusDays(1))) {
            DayFile file = new DayFile(
                    day,
                    Corridor.of(CorridorPlan.whole(seed, day)).timetable().stream()
                            .map(DemoHalls::expected)
                            .toList());
            Files.writeString(folder.resolve(day + ".json"), file.json());
        }
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
