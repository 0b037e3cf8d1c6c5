package dev.kanmon.messages.edifact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of departure and arrival: DTM with format 201 (YYMMDDHHMM) or 203 (CCYYMMDDHHMM), local to the port. */
public final class MessageTime {
    /** No voyage of this system was before 2000. */
    private static final int CENTURY = 2000;

    private static final DateTimeFormatter SHORT_YEAR = DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT);
    private static final DateTimeFormatter FULL_YEAR = DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT);

    private MessageTime() {}

    /**
     * Reads a time.
     *
     * @param asSent the value (2380)
     * @param format its format (2379); where it is empty the number of digits decides
     * @return nothing if the value does not have that form or no calendar has the time
     */
    public static @Nullable LocalDateTime of(String asSent, String format) {
        boolean fullYear = asSent.length() == 12;
        boolean formed = fullYear || asSent.length() == 10;
        boolean asDeclared = format.isEmpty() || format.equals(fullYear ? "203" : "201");
        if (!formed || !asDeclared) {
            return null;
        }
        int dateDigits = asSent.length() - 4;
        int date = WholeNumber.of(asSent.substring(0, dateDigits)).orElse(-1);
        int time = WholeNumber.of(asSent.substring(dateDigits)).orElse(-1);
        if (date < 0 || time < 0) {
            return null;
        }
        int year = date / 10_000 + (fullYear ? 0 : CENTURY);
        try {
            return LocalDateTime.of(
                    LocalDate.of(year, date / 100 % 100, date % 100), LocalTime.of(time / 100, time % 100));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /**
     * Writes DTM; nothing where there is no time. The format is 203 only for a year that 201 would not give back.
     *
     * @param qualifier which time it is (2005)
     */
    public static void write(String qualifier, @Nullable LocalDateTime time, SegmentWriter segments) {
        if (time == null) {
            return;
        }
        boolean thisCentury = time.getYear() / 100 * 100 == CENTURY;
        segments.segment("DTM")
                .element(qualifier, (thisCentury ? SHORT_YEAR : FULL_YEAR).format(time), thisCentury ? "201" : "203");
    }
}
