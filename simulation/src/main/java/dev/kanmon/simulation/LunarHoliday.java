package dev.kanmon.simulation;

import java.time.LocalDate;

/**
 * Korea's holidays by the moon, from its mean motion: within a day of the calendar's, which is enough to tell when people
 * travel. The calendar goes by the true moon.
 */
final class LunarHoliday {
    /** A mean new moon: 6 January 2000, 18:14 UTC, in days from 1 January 1970 at 0 h in Korea (Meeus 1998, chapter 49). */
    private static final double NEW_MOON = 10962.0 + 27.0 / 24 + 14.0 / 1440;

    /** Days from one mean new moon to the next (Meeus 1998, chapter 49). */
    private static final double SYNODIC_MONTH = 29.530588861;

    /** The full moon of the 15th day of a month that begins with the day of new moon. */
    private static final int FULL_MOON_DAYS = 14;

    private LunarHoliday() {}

    /** The first day of the first month, whose moon lasts over 19 February (rain water): from 21 January on. */
    static LocalDate seollal(int year) {
        return newMoonFrom(LocalDate.of(year, 1, 21));
    }

    /** The fifteenth day of the eighth month, whose moon lasts over 23 September (the equinox): from 25 August on. */
    static LocalDate chuseok(int year) {
        return newMoonFrom(LocalDate.of(year, 8, 25)).plusDays(FULL_MOON_DAYS);
    }

    private static LocalDate newMoonFrom(LocalDate day) {
        double months = Math.ceil((day.toEpochDay() - NEW_MOON) / SYNODIC_MONTH);
        return LocalDate.ofEpochDay((long) Math.floor(NEW_MOON + months * SYNODIC_MONTH));
    }
}
