package dev.kanmon.command;

import dev.kanmon.command.corridor.SyntheticDay;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
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
            Corridor corridor = Corridor.of(CorridorPlan.whole(seed, day));
            Files.writeString(
                    folder.resolve(day + ".json"), SyntheticDay.of(corridor).json());
        }
    }
}
