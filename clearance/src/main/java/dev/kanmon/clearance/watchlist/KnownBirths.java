package dev.kanmon.clearance.watchlist;

import dev.kanmon.names.BirthDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What lists and carriers know of a birth date, as dates of which each may be the one. */
final class KnownBirths {
    /** Years of the longest span that still says something; a longer one excludes hardly anybody. */
    private static final int LONGEST_SPAN = 15;

    private KnownBirths() {}

    /** Of an entry; empty, so that nothing is excluded, where one of its dates is in words or a long span. */
    static List<BirthDate> of(List<ListedBirth> births) {
        List<BirthDate> known = new ArrayList<>();
        for (ListedBirth birth : births) {
            switch (birth) {
                case ListedBirth.Day(LocalDate day) -> known.add(day(day));
                case ListedBirth.MonthOnly(YearMonth month) ->
                    known.add(new BirthDate(month.getYear(), month.getMonthValue(), 0));
                case ListedBirth.YearOnly(Year year) -> known.add(new BirthDate(year.getValue(), 0, 0));
                case ListedBirth.Between(LocalDate first, LocalDate last) -> {
                    if (!addYears(first.getYear(), last.getYear(), known)) {
                        return List.of();
                    }
                }
                case ListedBirth.About(LocalDate first, LocalDate last) -> {
                    int years = ListedBirth.About.YEARS;
                    if (!addYears(first.getYear() - years, last.getYear() + years, known)) {
                        return List.of();
                    }
                }
                case ListedBirth.InWords words -> {
                    return List.of();
                }
            }
        }
        return known;
    }

    static BirthDate day(LocalDate day) {
        return new BirthDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static boolean addYears(int first, int last, List<BirthDate> known) {
        if (last - first >= LONGEST_SPAN) {
            return false;
        }
        for (int year = first; year <= last; year++) {
            known.add(new BirthDate(year, 0, 0));
        }
        return true;
    }
}
