package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.BirthDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** What lists and carriers know of a birth date, as dates of which each may be the one. */
final class KnownBirths {
    /** Years of the longest span that still says something; a longer one excludes hardly anybody. */
    private static final int LONGEST_SPAN = 15;

    private KnownBirths() {}

    /** Of a traveller: every day it may mean, but for those of years that no calendar of lists has. */
    static List<BirthDate> sought(List<LocalDate> days) {
        return days.stream()
                .filter(day -> isYear(day.getYear()))
                .map(KnownBirths::day)
                .toList();
    }

    /** Of an entry: all its dates that exclude somebody; see {@link #isOpen} for the others. */
    static List<BirthDate> of(List<ListedBirth> births) {
        return births.stream().flatMap(birth -> of(birth).stream()).toList();
    }

    /**
     * Whether the person may also be born on a day that none of the dates {@link #of} tells: one is in words, impossible or
     * a long span. Dates in conflict then exclude nobody.
     */
    static boolean isOpen(List<ListedBirth> births) {
        return births.stream().anyMatch(birth -> of(birth).isEmpty());
    }

    private static List<BirthDate> of(ListedBirth birth) {
        return switch (birth) {
            case ListedBirth.Day(LocalDate day) -> sought(List.of(day));
            case ListedBirth.MonthOnly(YearMonth month) ->
                isYear(month.getYear()) ? List.of(new BirthDate(month.getYear(), month.getMonthValue(), 0)) : List.of();
            case ListedBirth.YearOnly(Year year) -> years(year.getValue(), year.getValue());
            case ListedBirth.Between(LocalDate first, LocalDate last) -> years(first.getYear(), last.getYear());
            case ListedBirth.About(LocalDate first, LocalDate last) ->
                years(first.getYear() - ListedBirth.About.YEARS, last.getYear() + ListedBirth.About.YEARS);
            case ListedBirth.InWords words -> List.of();
        };
    }

    private static List<BirthDate> years(int first, int last) {
        if (!isYear(first) || !isYear(last) || last - first >= LONGEST_SPAN) {
            return List.of();
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new BirthDate(year, 0, 0))
                .toList();
    }

    private static boolean isYear(int year) {
        return year >= BirthDate.FIRST_YEAR && year <= BirthDate.LAST_YEAR;
    }

    private static BirthDate day(LocalDate day) {
        return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
