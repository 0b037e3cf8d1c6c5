package dev.kanmon.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How full voyages are on a day, and whose holiday it is. Every factor is assumed; together they keep the whole corridor between 33,000
 * and 39,000 travellers a day.
 */
enum Season {
    /** Neither State has holidays. */
    ORDINARY(1.0, 0),
    /** After the new year, in early summer and before Chuseok. */
    QUIET(0.97, 0),
    /** School holidays of both. */
    SUMMER(1.04, 2),
    /** Days around the turn of the year, both. */
    YEAR_END(1.045, -2),
    /** Japan: 29 April to 6 May. */
    GOLDEN_WEEK(1.045, -9),
    /** Japan: the middle of August. */
    OBON(1.045, -7),
    /** Korea: the lunar new year. */
    SEOLLAL(1.045, 9),
    /** Korea: the harvest moon. */
    CHUSEOK(1.045, 9);

    /** Days before and after a day of the lunar calendar that people travel on. */
    private static final int LUNAR_BEFORE = 2;

    private static final int LUNAR_AFTER = 3;

    private final double factor;
    private final int moreKoreans;

    Season(double factor, int moreKoreans) {
        this.factor = factor;
        this.moreKoreans = moreKoreans;
    }

    /** By how much the usual share of Koreans is higher, in percent of all nationals of the two States. */
    int moreKoreans() {
        return moreKoreans;
    }

    /** By what the usual load is multiplied, with the day of the week. */
    static double factor(LocalDate day) {
        return of(day).factor * weekday(day.getDayOfWeek());
    }

    private static double weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 0.99;
            case TUESDAY, WEDNESDAY -> 0.97;
            case THURSDAY -> 1.0;
            case FRIDAY, SATURDAY -> 1.03;
            case SUNDAY -> 1.02;
        };
    }

    static Season of(LocalDate day) {
        if (isAround(day, LunarHoliday.seollal(day.getYear()))) {
            return SEOLLAL;
        }
        if (isAround(day, LunarHoliday.chuseok(day.getYear()))) {
            return CHUSEOK;
        }
        MonthDay date = MonthDay.from(day);
        if (isWithin(date, 4, 29, 5, 6)) {
            return GOLDEN_WEEK;
        }
        if (isWithin(date, 8, 11, 8, 17)) {
            return OBON;
        }
        if (isWithin(date, 7, 20, 8, 25)) {
            return SUMMER;
        }
        if (isWithin(date, 12, 27, 12, 31) || isWithin(date, 1, 1, 1, 4)) {
            return YEAR_END;
        }
        boolean quiet = isWithin(date, 1, 12, 3, 14) || isWithin(date, 6, 1, 6, 30) || isWithin(date, 8, 26, 9, 12);
        return quiet ? QUIET : ORDINARY;
    }

    private static boolean isAround(LocalDate day, LocalDate holiday) {
        return !day.isBefore(holiday.minusDays(LUNAR_BEFORE)) && !day.isAfter(holiday.plusDays(LUNAR_AFTER));
    }

    private static boolean isWithin(MonthDay day, int firstMonth, int firstDay, int lastMonth, int lastDay) {
        return !day.isBefore(MonthDay.of(firstMonth, firstDay)) && !day.isAfter(MonthDay.of(lastMonth, lastDay));
    }
}
