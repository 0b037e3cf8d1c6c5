package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.StatedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates of birth and expiry, with years of two digits related to the day of departure.
 *
 * <p>Doc 9303 part 3 takes years of birth as past; a person of 102 and a child of 2 share the same two digits, and both
 * readings are kept. Format qualifiers (2379): 101 YYMMDD, 102 CCYYMMDD, 201 and 203 the same with a time, which is
 * dropped.
 *
 * @param departure day to which two digits are related; where nobody says when the voyage is, years from 2000 to 2099 are
 *     taken, and for births the century before as well, first where the other lies after {@value #RELEASE_YEAR}
 */
record TravelDates(@Nullable LocalDate departure) {
    /** The greatest age that was ever proven. */
    static final int MAX_AGE = 122;

    /** The year of this release: births are past, and nobody is asked for the present day. */
    static final int RELEASE_YEAR = 2026;

    /** No travel document is valid for longer, nor was one that expired earlier ever shown. */
    private static final int EXPIRY_YEARS_BEHIND = 50;

    /** Which reading a date has, and whether its form is the one that was declared. */
    record Reading(StatedDate date, boolean wellFormed) {}

    Reading birth(String asSent, String format) {
        int digits = digits(asSent, format);
        if (digits < 0) {
            return unformed(asSent);
        }
        int monthAndDay = digits % 10_000;
        int year = digits / 10_000;
        if (yearDigits(asSent, format) == 4) {
            return new Reading(new StatedDate(asSent, days(year, monthAndDay)), true);
        }
        return new Reading(new StatedDate(asSent, births(year, monthAndDay)), true);
    }

    Reading expiry(String asSent, String format) {
        int digits = digits(asSent, format);
        if (digits < 0) {
            return unformed(asSent);
        }
        boolean full = yearDigits(asSent, format) == 4;
        int year = full ? digits / 10_000 : expiryYear(digits / 10_000);
        return new Reading(new StatedDate(asSent, days(year, digits % 10_000)), true);
    }

    /** A document that is shown was issued already: the latest day that is not after departure. */
    Reading issue(String asSent, String format) {
        int digits = digits(asSent, format);
        if (digits < 0) {
            return unformed(asSent);
        }
        boolean full = yearDigits(asSent, format) == 4;
        int year = full ? digits / 10_000 : issueYear(digits / 10_000, digits % 10_000);
        return new Reading(new StatedDate(asSent, days(year, digits % 10_000)), true);
    }

    private static Reading unformed(String asSent) {
        return new Reading(new StatedDate(asSent, List.of()), false);
    }

    /** Year, month and day as one number; negative where the value does not have the declared form. */
    private static int digits(String asSent, String format) {
        int length = yearDigits(asSent, format) + 4;
        int number = 0;
        for (int i = 0; i < length; i++) {
            int digit = length == 4 ? -1 : asSent.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** 2 or 4; 0 where the value does not have the declared form. Without a format the number of digits tells. */
    private static int yearDigits(String asSent, String format) {
        if (format.isEmpty()) {
            return asSent.length() == 6 ? 2 : asSent.length() == 8 ? 4 : 0;
        }
        return switch (format) {
            case "101" -> asSent.length() == 6 ? 2 : 0;
            case "102" -> asSent.length() == 8 ? 4 : 0;
            case "201" -> asSent.length() == 10 ? 2 : 0;
            case "203" -> asSent.length() == 12 ? 4 : 0;
            default -> 0;
        };
    }

    private static List<LocalDate> days(int year, int monthAndDay) {
        return exists(year, monthAndDay)
                ? List.of(LocalDate.of(year, monthAndDay / 100, monthAndDay % 100))
                : List.of();
    }

    private List<LocalDate> births(int twoDigits, int monthAndDay) {
        if (departure == null) {
            int first = 2000 + twoDigits > RELEASE_YEAR ? 1900 : 2000;
            List<LocalDate> both = new ArrayList<>(days(first + twoDigits, monthAndDay));
            both.addAll(days(3900 - first + twoDigits, monthAndDay));
            return both;
        }
        int latest = latestYear(twoDigits);
        if (!isPlausibleBirth(latest - 100, monthAndDay)) {
            return isPlausibleBirth(latest, monthAndDay) ? days(latest, monthAndDay) : List.of();
        }
        List<LocalDate> days = new ArrayList<>(2);
        for (int year = latest; year >= departure.getYear() - MAX_AGE - 1; year -= 100) {
            if (isPlausibleBirth(year, monthAndDay)) {
                days.addAll(days(year, monthAndDay));
            }
        }
        return days;
    }

    /** A day that was, and whose child has not turned {@value #MAX_AGE} and one more by departure. */
    private boolean isPlausibleBirth(int year, int monthAndDay) {
        if (departure == null || !exists(year, monthAndDay)) {
            return false;
        }
        int age = departure.getYear() - year - (monthAndDay(departure) < monthAndDay ? 1 : 0);
        return age >= 0 && age <= MAX_AGE;
    }

    private int latestYear(int twoDigits) {
        int last = departure == null ? 2099 : departure.getYear();
        return last - Math.floorMod(last - twoDigits, 100);
    }

    private int issueYear(int twoDigits, int monthAndDay) {
        int latest = latestYear(twoDigits);
        boolean afterDeparture =
                departure != null && latest == departure.getYear() && monthAndDay > monthAndDay(departure);
        return afterDeparture ? latest - 100 : latest;
    }

    private static int monthAndDay(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private int expiryYear(int twoDigits) {
        int first = departure == null ? 2000 : departure.getYear() - EXPIRY_YEARS_BEHIND;
        return first + Math.floorMod(twoDigits - first, 100);
    }

    private static boolean exists(int year, int monthAndDay) {
        int month = monthAndDay / 100;
        int day = monthAndDay % 100;
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
    }
}
