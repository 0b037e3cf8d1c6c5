package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** What birth dates say of two persons being one, the most telling first. */
enum BirthEvidence {
    EQUAL,
    /** Equal when day and month of one are swapped. */
    SWAPPED,
    /** The year is equal and the list knows no more. */
    YEAR,
    /** One side has none. */
    MISSING,
    CONFLICT;

    /** The most telling of all readings on one side and all dates on the other. */
    static BirthEvidence of(List<LocalDate> readings, List<ListedBirth> listed) {
        if (readings.isEmpty() || listed.isEmpty()) {
            return MISSING;
        }
        BirthEvidence best = CONFLICT;
        for (LocalDate reading : readings) {
            for (ListedBirth birth : listed) {
                BirthEvidence evidence = of(reading, birth);
                if (evidence.compareTo(best) < 0) {
                    best = evidence;
                }
            }
        }
        return best;
    }

    private static BirthEvidence of(LocalDate reading, ListedBirth listed) {
        return switch (listed) {
            case ListedBirth.Day(LocalDate date) -> {
                if (date.equals(reading)) {
                    yield EQUAL;
                }
                yield date.getYear() == reading.getYear()
                                && date.getMonthValue() == reading.getDayOfMonth()
                                && date.getDayOfMonth() == reading.getMonthValue()
                        ? SWAPPED
                        : CONFLICT;
            }
            case ListedBirth.YearOnly(Year year) -> year.getValue() == reading.getYear() ? YEAR : CONFLICT;
        };
    }
}
