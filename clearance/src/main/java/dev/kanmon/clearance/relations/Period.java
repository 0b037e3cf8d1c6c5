package dev.kanmon.clearance.relations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** Days in a row that a figure or an event stands for. Written as {@link #parse} reads it. */
public sealed interface Period {
    /** Earlier first days first; of two that begin together, the shorter first. */
    Comparator<Period> ORDER = Comparator.comparing(Period::first).thenComparing(Period::last);

    /** First day of it. */
    LocalDate first();

    /** Last day of it. */
    LocalDate last();

    /** The same days of the year before. */
    Period yearBefore();

    /**
     * Reads one: {@code 2024} (year), {@code 2023H1} (half), {@code 2019-07} (month), {@code 2024-01..08} (months of one
     * year), {@code 2011-10-19} (day) or {@code 2023-03-14..16} (days of one month). Years run from 1900 to 2199.
     *
     * @throws IllegalArgumentException with a complaint that fits behind the name of a field
     */
    static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** Whether figures of both may be compared: years with years, eight months with eight months. */
    default boolean isLike(Period other) {
        return switch (this) {
            case Year year -> other instanceof Year;
            case Half half -> other instanceof Half;
            case Month month -> other instanceof Month;
            case Day day -> other instanceof Day;
            case Months months -> other instanceof Months others && others.count() == months.count();
            case Days days -> other instanceof Days others && others.count() == days.count();
        };
    }

    /** Whether a day lies in it. */
    default boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** A calendar year. */
    record Year(int year) implements Period {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Period yearBefore() {
            return new Year(year - 1);
        }

        @Override
        public String toString() {
            return Integer.toString(year);
        }
    }

    /** Six months: half 1 begins in January, half 2 in July. */
    record Half(int year, int half) implements Period {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, half == 1 ? 1 : 7, 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(6).minusDays(1);
        }

        @Override
        public Period yearBefore() {
            return new Half(year - 1, half);
        }

        @Override
        public String toString() {
            return year + "H" + half;
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Period {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Period yearBefore() {
            return new Month(month.minusYears(1));
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** Several months of one year. */
    record Months(YearMonth from, YearMonth to) implements Period {
        @Override
        public LocalDate first() {
            return from.atDay(1);
        }

        @Override
        public LocalDate last() {
            return to.atEndOfMonth();
        }

        @Override
        public Period yearBefore() {
            return new Months(from.minusYears(1), to.minusYears(1));
        }

        long count() {
            return from.until(to, ChronoUnit.MONTHS) + 1;
        }

        @Override
        public String toString() {
            return from + ".." + to.toString().substring(5);
        }
    }

    /** One day. */
    record Day(LocalDate day) implements Period {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public Period yearBefore() {
            return new Day(day.minusYears(1));
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Several days of one month. */
    record Days(LocalDate from, LocalDate to) implements Period {
        @Override
        public LocalDate first() {
            return from;
        }

        @Override
        public LocalDate last() {
            return to;
        }

        @Override
        public Period yearBefore() {
            return new Days(from.minusYears(1), to.minusYears(1));
        }

        long count() {
            return from.until(to, ChronoUnit.DAYS) + 1;
        }

        @Override
        public String toString() {
            return from + ".." + to.toString().substring(8);
        }
    }
}
