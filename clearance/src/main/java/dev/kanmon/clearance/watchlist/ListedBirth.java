package dev.kanmon.clearance.watchlist;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A birth date as a list knows it. */
public sealed interface ListedBirth {
    /** Known to the day. */
    record Day(LocalDate date) implements ListedBirth {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Only month and year are known. */
    record MonthOnly(YearMonth month) implements ListedBirth {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** Only the year is known. */
    record YearOnly(Year year) implements ListedBirth {
        @Override
        public String toString() {
            return year.toString();
        }
    }

    /**
     * Some day of a span.
     *
     * @param first first day it may be
     * @param last last day it may be, not before {@code first}
     */
    record Between(LocalDate first, LocalDate last) implements ListedBirth {
        public Between {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a span ends before it begins");
            }
        }

        @Override
        public String toString() {
            boolean wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
            return wholeYears ? first.getYear() + " to " + last.getYear() : first + " to " + last;
        }
    }

    /**
     * About then: the list does not vouch for the date.
     *
     * @param first first day of what is named
     * @param last last day of what is named, not before {@code first}
     */
    record About(LocalDate first, LocalDate last) implements ListedBirth {
        /** Alternates that public lists give for one person whose birth they call approximate lie so far apart. */
        static final int YEARS = 2;

        public About {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a span ends before it begins");
            }
        }

        @Override
        public String toString() {
            if (first.equals(last)) {
                return "circa " + first;
            }
            boolean oneYear = first.getYear() == last.getYear();
            return "circa " + (oneYear ? Integer.toString(first.getYear()) : new Between(first, last).toString());
        }
    }

    /**
     * Told in words that no reader understands; it proves and excludes nobody.
     *
     * @param words as the list has them
     */
    record InWords(String words) implements ListedBirth {
        @Override
        public String toString() {
            return '"' + words + '"';
        }
    }
}
