package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.List;

/**
 * Keeps a third of all birth dates for listed persons, so that nobody else of the corridor has one of them: not in
 * two-digit years, and not with day and month swapped. The price is that nobody else is born on those days.
 */
final class BirthDays {
    /** One of so many dates is kept. */
    private static final int ONE_OF = 3;

    private static final int LAST_MONTH = 12;

    /** Ages of listed persons at the beginning of the decade. */
    private static final int YOUNGEST_LISTED = 20;

    private static final int OLDEST_LISTED = 66;

    private BirthDays() {}

    static boolean isKept(LocalDate birth) {
        int month = birth.getMonthValue();
        int day = birth.getDayOfMonth();
        int low = day <= LAST_MONTH ? Math.min(month, day) : month;
        int high = day <= LAST_MONTH ? Math.max(month, day) : day;
        return Math.floorMod(Lot.of(birth.getYear() % 100, low, high), ONE_OF) == 0;
    }

    /**
     * Kept dates that no two listed persons share, in two-digit years or swapped.
     *
     * @param decade first day of the decade
     */
    static List<LocalDate> listed(LocalDate decade) {
        return decade.minusYears(OLDEST_LISTED)
                .datesUntil(decade.minusYears(YOUNGEST_LISTED))
                .filter(birth -> birth.getDayOfMonth() > LAST_MONTH || birth.getDayOfMonth() >= birth.getMonthValue())
                .filter(BirthDays::isKept)
                .toList();
    }
}
