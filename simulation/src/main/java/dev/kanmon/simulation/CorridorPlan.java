package dev.kanmon.simulation;

import java.time.LocalDate;

/**
 * What to make.
 *
 * @param seed any number; another seed is another population and other days
 * @param day day of departure, local to the ports, in the years 2000 to 2099
 * @param voyages how many of the timetable's voyages, from its first on; 0 for all of them
 */
public record CorridorPlan(long seed, LocalDate day, int voyages) {
    private static final int FIRST_YEAR = 2000;

    /** Messages state years in two digits. */
    private static final int LAST_YEAR = 2099;

    public CorridorPlan {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("the day must be in the years 2000 to 2099");
        }
        if (voyages < 0 || voyages > Timetable.SAILINGS.size()) {
            throw new IllegalArgumentException("voyages must be from 1 to " + Timetable.SAILINGS.size()
                    + ", as many as the timetable has, or 0 for all of them");
        }
    }

    /** The whole corridor on a day. */
    public static CorridorPlan whole(long seed, LocalDate day) {
        return new CorridorPlan(seed, day, 0);
    }
}
