package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.Ceiling;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The days over which uses count against one ceiling.
 *
 * @param from first of them, in the grantor's zone; absent for the whole life of the facility
 * @param to last of them, in the grantor's zone; absent for the whole life of the facility
 */
public record CountedDays(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    static CountedDays around(LocalDate day, Ceiling.Period period) {
        return switch (period) {
            case STANDING -> new CountedDays(null, null);
            case CALENDAR_YEAR -> yearFrom(LocalDate.of(day.getYear(), Month.JANUARY, 1));
            case FISCAL_YEAR -> {
                LocalDate april = LocalDate.of(day.getYear(), Month.APRIL, 1);
                yield yearFrom(day.isBefore(april) ? april.minusYears(1) : april);
            }
        };
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static CountedDays yearFrom(LocalDate first) {
        return new CountedDays(first, first.plusYears(1).minusDays(1));
    }
}
