package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import java.time.Year;

/** A birth date as a list knows it. */
public sealed interface ListedBirth {
    /** Known to the day. */
    record Day(LocalDate date) implements ListedBirth {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Only the year is known. */
    record YearOnly(Year year) implements ListedBirth {
        @Override
        public String toString() {
            return year.toString();
        }
    }
}
