package dev.kanmon.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it is known, in the calendar of ISO 8601.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12, or 0 where only the year is known
 * @param day from 1 to 31, or 0 where only year and month are known
 */
public record BirthDate(int year, int month, int day) {
    /** ISO 8601 has years of four digits; there is no year 0 in documents. */
    public static final int FIRST_YEAR = 1;

    public static final int LAST_YEAR = 9999;

    private static final int YEAR_SHIFT = 9;
    private static final int MONTH_SHIFT = 5;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of its range, or a day stands without a month
     */
    public BirthDate {
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || month < 0
                || month > 12
                || day < 0
                || day > 31
                || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("no birth date");
        }
    }

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; null for anything else. */
    public static @Nullable BirthDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        boolean possible = year >= FIRST_YEAR
                && (matcher.group(2) == null || (month >= 1 && month <= 12))
                && (matcher.group(3) == null || (day >= 1 && day <= 31));
        return possible ? new BirthDate(year, month, day) : null;
    }

    /** Year, month and day in one int, so that millions lie in one array. */
    int packed() {
        return year << YEAR_SHIFT | month << MONTH_SHIFT | day;
    }

    static int year(int packed) {
        return packed >>> YEAR_SHIFT;
    }

    static int month(int packed) {
        return packed >>> MONTH_SHIFT & 0xF;
    }

    static int day(int packed) {
        return packed & 0x1F;
    }

    /** The day that stands for "some day of that year" in records that need a day. */
    static boolean isFirstOfJanuary(int packed) {
        return month(packed) == 1 && day(packed) == 1;
    }
}
