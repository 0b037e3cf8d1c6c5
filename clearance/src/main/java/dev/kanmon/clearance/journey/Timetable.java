package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.time.LocalDate;
import java.util.List;

/**
 * The voyages of a day.
 *
 * @param day local to the ports of departure
 * @param voyages in any order
 * @param origin of their times
 * @param source where they were read, or why they are assumed
 */
public record Timetable(LocalDate day, List<ExpectedVoyage> voyages, Origin origin, String source) {
    public Timetable {
        voyages = List.copyOf(voyages);
    }

    List<ExpectedVoyage> of(Route route) {
        return voyages.stream()
                .filter(voyage -> voyage.from().equals(route.from().port().code())
                        && voyage.to().equals(route.to().port().code()))
                .toList();
    }
}
