package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** What birth dates say of two persons being one, the most telling first. */
enum BirthEvidence {
    EQUAL,
    /** Equal when day and month of one are swapped. */
    SWAPPED,
    /** It lies in the year, the month or the span that the list names, and the list knows no more. */
    YEAR,
    /** One side has none, or the list has only words. */
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
                yield date.equals(swapped(reading)) ? SWAPPED : CONFLICT;
            }
            case ListedBirth.MonthOnly(YearMonth month) -> within(reading, month.atDay(1), month.atEndOfMonth());
            case ListedBirth.YearOnly(Year year) -> year.getValue() == reading.getYear() ? YEAR : CONFLICT;
            case ListedBirth.Between(LocalDate first, LocalDate last) -> within(reading, first, last);
            case ListedBirth.About(LocalDate first, LocalDate last) ->
                within(reading, first.minusYears(ListedBirth.About.YEARS), last.plusYears(ListedBirth.About.YEARS));
            case ListedBirth.InWords(String words) -> MISSING;
        };
    }

    /** A full date in the span would match with day and month swapped too, so a partial one does. */
    private static BirthEvidence within(LocalDate reading, LocalDate first, LocalDate last) {
        return isWithin(reading, first, last) || isWithin(swapped(reading), first, last) ? YEAR : CONFLICT;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The same day where there is no such month. */
    private static LocalDate swapped(LocalDate day) {
        return day.getDayOfMonth() > 12 ? day : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }
}
