package dev.kanmon.clearance.relations;

import java.time.LocalDate;
import java.util.List;

/**
 * A series on both sides of a day, such as the first day of an instrument.
 *
 * @param indicator id of the series
 * @param day the day
 * @param before the last figures whose periods end before the day, the earliest first
 * @param within figures whose periods began before the day and do not end before it: they belong to neither side
 * @param after the first figures whose periods begin on the day or later, the earliest first
 * @param change the last of {@code before} against the first of {@code after}
 * @param yearOnYear each of {@code within} and {@code after} against the same period of the year before: this leaves the
 *     seasons out
 */
public record Around(
        String indicator,
        LocalDate day,
        List<Point> before,
        List<Point> within,
        List<Point> after,
        Comparison change,
        List<Comparison> yearOnYear) {
    public Around {
        before = List.copyOf(before);
        within = List.copyOf(within);
        after = List.copyOf(after);
        yearOnYear = List.copyOf(yearOnYear);
    }
}
