package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.BirthDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
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

    /** Of an entry; empty, so that nothing is excluded, where one of its dates is in words, impossible or a long span. */
    static List<BirthDate> of(List<ListedBirth> births) {
        List<BirthDate> known = new ArrayList<>();
        for (ListedBirth birth : births) {
            List<BirthDate> one = of(birth);
            if (one.isEmpty()) {
                return List.of();
            }
            known.addAll(one);
        }
        return known;
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
