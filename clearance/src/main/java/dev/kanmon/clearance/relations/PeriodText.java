package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.yaml.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How periods are written. */
final class PeriodText {
    private static final Pattern WRITTEN = Pattern.compile("(?<year>\\d{4})(?:H(?<half>[12])"
            + "|-(?<month>\\d{2})(?:\\.\\.(?<toMonth>\\d{2})|-(?<day>\\d{2})(?:\\.\\.(?<toDay>\\d{2}))?)?)?");

    /** The relations of two modern States: what lies outside is a slip of the pen. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private PeriodText() {}

    static Period parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "is no period such as 2024, 2023H1, 2019-07, 2024-01..08, 2011-10-19 or 2023-03-14..16");
        }
        int year = Integer.parseInt(written.group("year"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("is of a year before " + FIRST_YEAR + " or after " + LAST_YEAR);
        }
        String half = written.group("half");
        String month = written.group("month");
        if (half != null) {
            return new Period.Half(year, Integer.parseInt(half));
        }
        if (month == null) {
            return new Period.Year(year);
        }
        try {
            return inMonth(written, YearMonth.of(year, Integer.parseInt(month)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is a period that no calendar has", e);
        }
    }

    /** The period in a field. */
    static Period read(Fields fields, String field) {
        try {
            return parse(fields.text(field));
        } catch (IllegalArgumentException e) {
            throw fields.refused(field, String.valueOf(e.getMessage()));
        }
    }

    /** {@link #read}, where the field is there. */
    static Optional<Period> readIfThere(Fields fields, String field) {
        return fields.has(field) ? Optional.of(read(fields, field)) : Optional.empty();
    }

    private static Period inMonth(Matcher written, YearMonth month) {
        Integer toMonth = number(written.group("toMonth"));
        Integer day = number(written.group("day"));
        Integer toDay = number(written.group("toDay"));
        if (toMonth != null) {
            YearMonth to = YearMonth.of(month.getYear(), toMonth);
            requireOrder(month.isBefore(to));
            return new Period.Months(month, to);
        }
        if (day == null) {
            return new Period.Month(month);
        }
        LocalDate from = month.atDay(day);
        if (toDay == null) {
            return new Period.Day(from);
        }
        LocalDate to = month.atDay(toDay);
        requireOrder(from.isBefore(to));
        return new Period.Days(from, to);
    }

    private static void requireOrder(boolean inOrder) {
        if (!inOrder) {
            throw new IllegalArgumentException("ends before it begins, or where it begins");
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
