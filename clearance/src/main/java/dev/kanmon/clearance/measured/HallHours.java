package dev.kanmon.clearance.measured;

import java.util.List;
import java.util.Optional;

/**
 * Time in line in one hall, by the hour in which it was joined: what Incheon publishes of its halls (mean and peak by hall, its
 * airport's figures for 2024). How Incheon takes them is not published; here everybody counts, from joining the line to the
 * permission to land.
 *
 * @param hall port of the hall
 * @param all of the month
 * @param hours those in which somebody joined, in order
 */
public record HallHours(String hall, Summary all, List<Hour> hours) {
    public HallHours {
        hours = List.copyOf(hours);
    }

    /**
     * One hour of the clock, of all days of the month.
     *
     * @param hour 0 to 23, local to the hall
     * @param minutes of those who joined in it
     */
    public record Hour(int hour, Summary minutes) {}

    /** The hour with the longest mean wait, of those in which enough joined to be told. */
    public Optional<Hour> peak() {
        return hours.stream()
                .filter(hour -> hour.minutes().number() >= SmallCells.FEWEST)
                .reduce((one, other) -> other.minutes().mean() > one.minutes().mean() ? other : one);
    }
}
