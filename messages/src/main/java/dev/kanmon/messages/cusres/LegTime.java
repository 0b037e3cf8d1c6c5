package dev.kanmon.messages.cusres;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of departure and arrival (DTM, C507), local to the port: format 201 (YYMMDDHHMM) or 203 (CCYYMMDDHHMM). */
final class LegTime {
    /** Two digits are a year of this century: no voyage of this system was before 2000. */
    private static final DateTimeFormatter SHORT_YEAR =
            DateTimeFormatter.ofPattern("uuMMddHHmm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter FULL_YEAR =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private LegTime() {}

    /** Nothing if the value has another form than its format says, or no calendar has it; no format means 201 or 203. */
    static @Nullable LocalDateTime of(String asSent, String format) {
        boolean fullYear = asSent.length() == 12;
        boolean asDeclared = format.isEmpty() || format.equals(fullYear ? "203" : "201");
        if ((!fullYear && asSent.length() != 10) || !asDeclared) {
            return null;
        }
        try {
            return LocalDateTime.parse(asSent, fullYear ? FULL_YEAR : SHORT_YEAR);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The value and its format. */
    static String[] written(LocalDateTime time) {
        boolean thisCentury = time.getYear() / 100 == 20;
        return thisCentury
                ? new String[] {SHORT_YEAR.format(time), "201"}
                : new String[] {FULL_YEAR.format(time), "203"};
    }
}
