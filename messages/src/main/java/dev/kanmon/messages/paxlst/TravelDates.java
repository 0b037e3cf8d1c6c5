package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.edifact.WholeNumber;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Dates of birth and expiry, with years of two digits related to the day of departure.
 *
 * <p>Doc 9303 part 3 takes years of birth as past; a person of 102 and a child of 2 share the same two digits, and both
 * readings are kept. Format qualifiers (2379): 101 YYMMDD, 102 CCYYMMDD, 201 and 203 the same with a time, which is
 * dropped.
 *
 * @param departure day to which two digits are related; where nobody says when the voyage is, years from 2000 to 2099 are
 *     taken, and for births the century before as well
 */
record TravelDates(@Nullable LocalDate departure) {
    /** The greatest age that was ever proven. */
    static final int MAX_AGE = 122;

    /** No travel document is valid for longer, nor was one that expired earlier ever shown. */
    private static final int EXPIRY_YEARS_BEHIND = 50;

    /** Which reading a date has, and whether its form is the one that was declared. */
    record Reading(StatedDate date, boolean wellFormed) {}

    Reading birth(String asSent, String format) {
        return read(asSent, format, true);
    }

    Reading expiry(String asSent, String format) {
        return read(asSent, format, false);
    }

    private Reading read(String asSent, String format, boolean birth) {
        int yearDigits = yearDigits(asSent, format);
        OptionalInt digits =
                yearDigits == 0 ? OptionalInt.empty() : WholeNumber.of(asSent.substring(0, yearDigits + 4));
        if (digits.isEmpty()) {
            return new Reading(new StatedDate(asSent, List.of()), false);
        }
        int year = digits.getAsInt() / 10_000;
        int month = digits.getAsInt() / 100 % 100;
        int day = digits.getAsInt() % 100;
        List<Integer> years;
        if (yearDigits == 4) {
            years = List.of(year);
        } else {
            years = birth ? birthYears(year, month, day) : List.of(expiryYear(year));
        }
        List<LocalDate> readings = years.stream()
                .filter(candidate -> exists(candidate, month, day))
                .map(candidate -> LocalDate.of(candidate, month, day))
                .toList();
        return new Reading(new StatedDate(asSent, readings), true);
    }

    /** 2 or 4; 0 where the value does not have the declared form. Without a format the number of digits tells. */
    private static int yearDigits(String asSent, String format) {
        return switch (format) {
            case "" -> asSent.length() == 6 ? 2 : asSent.length() == 8 ? 4 : 0;
            case "101" -> asSent.length() == 6 ? 2 : 0;
            case "102" -> asSent.length() == 8 ? 4 : 0;
            case "201" -> asSent.length() == 10 ? 2 : 0;
            case "203" -> asSent.length() == 12 ? 4 : 0;
            default -> 0;
        };
    }

    private List<Integer> birthYears(int twoDigits, int month, int day) {
        if (departure == null) {
            return List.of(2000 + twoDigits, 1900 + twoDigits);
        }
        int latest = departure.getYear() - Math.floorMod(departure.getYear() - twoDigits, 100);
        List<Integer> years = new ArrayList<>();
        for (int year = latest; year >= departure.getYear() - MAX_AGE - 1; year -= 100) {
            if (exists(year, month, day) && plausibleBirth(LocalDate.of(year, month, day))) {
                years.add(year);
            }
        }
        return years;
    }

    private boolean plausibleBirth(LocalDate birth) {
        return departure != null
                && !birth.isAfter(departure)
                && Period.between(birth, departure).getYears() <= MAX_AGE;
    }

    private int expiryYear(int twoDigits) {
        int first = departure == null ? 2000 : departure.getYear() - EXPIRY_YEARS_BEHIND;
        return first + Math.floorMod(twoDigits - first, 100);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
    }
}
