package dev.kanmon.clearance.watchlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ways in which lists write a birth date: {@code 1970-03-12}, {@code 1970-03}, {@code 1970}, {@code 12 Mar
 * 1970}, {@code Mar 1970}, two of them with {@code to} between, and {@code circa} before any.
 */
final class BirthWords {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(?:([0-9]{1,2}) )?([A-Za-z]{3})[a-z]{0,6}\\.? )?([0-9]{4})");
    private static final Pattern ABOUT = Pattern.compile("(?:circa|approximately|c\\.|ca\\.) *(.+)");
    private static final Pattern SPAN = Pattern.compile("(.+?) to (.+)|([0-9]{4}) ?- ?([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Words of a date that cannot be read are kept for the officer, so many characters of them. */
    private static final int MAXIMUM_WORDS = 100;

    private BirthWords() {}

    /** The birth date in {@code text}; null if it is none. */
    static @Nullable ListedBirth read(String text) {
        String words = text.strip();
        ListedBirth single = single(words);
        if (single != null) {
            return single;
        }
        Matcher about = ABOUT.matcher(words.toLowerCase(Locale.ROOT));
        if (about.matches()) {
            ListedBirth.Between span = span(about.group(1));
            return span == null ? null : new ListedBirth.About(span.first(), span.last());
        }
        return span(words);
    }

    /** The birth date in {@code text}, or its words where it is none that can be read. */
    static ListedBirth readOrKeep(String text) {
        ListedBirth read = read(text);
        return read == null
                ? new ListedBirth.InWords(text.length() > MAXIMUM_WORDS ? text.substring(0, MAXIMUM_WORDS) : text)
                : read;
    }

    private static ListedBirth.@Nullable Between span(String words) {
        Matcher span = SPAN.matcher(words);
        ListedBirth from = null;
        ListedBirth to = null;
        if (span.matches()) {
            from = single(span.group(1) == null ? span.group(3) : span.group(1));
            to = single(span.group(2) == null ? span.group(4) : span.group(2));
        } else {
            from = single(words);
            to = from;
        }
        if (from == null || to == null) {
            return null;
        }
        LocalDate first = edge(from, true);
        LocalDate last = edge(to, false);
        return last.isBefore(first) ? null : new ListedBirth.Between(first, last);
    }

    private static LocalDate edge(ListedBirth single, boolean first) {
        return switch (single) {
            case ListedBirth.Day(LocalDate date) -> date;
            case ListedBirth.MonthOnly(YearMonth month) -> first ? month.atDay(1) : month.atEndOfMonth();
            case ListedBirth.YearOnly(Year year) -> first ? year.atDay(1) : year.atDay(year.length());
            case ListedBirth.Between between -> first ? between.first() : between.last();
            case ListedBirth.About about -> first ? about.first() : about.last();
            case ListedBirth.InWords words -> throw new IllegalArgumentException("words are no date");
        };
    }

    private static @Nullable ListedBirth single(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return of(
                    Integer.parseInt(iso.group(1)),
                    iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2)),
                    iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3)));
        }
        Matcher english = ENGLISH.matcher(words);
        if (!english.matches()) {
            return null;
        }
        int month = 0;
        if (english.group(2) != null) {
            month = 1 + MONTHS.indexOf(english.group(2).toLowerCase(Locale.ROOT));
            if (month == 0) {
                return null;
            }
        }
        return of(
                Integer.parseInt(english.group(3)),
                month,
                english.group(1) == null ? 0 : Integer.parseInt(english.group(1)));
    }

    /** Zero stands for what is not told; {@code 00} in a written date does too. */
    private static @Nullable ListedBirth of(int year, int month, int day) {
        try {
            if (month == 0) {
                return day == 0 ? new ListedBirth.YearOnly(Year.of(year)) : null;
            }
            return day == 0
                    ? new ListedBirth.MonthOnly(YearMonth.of(year, Month.of(month)))
                    : new ListedBirth.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
