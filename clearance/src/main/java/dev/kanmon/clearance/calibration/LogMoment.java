package dev.kanmon.clearance.calibration;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalDouble;

/** Moments as a log writes them, {@code 2026-03-01T09:30:00}: read by place, since a log has millions of them. */
final class LogMoment {
    private static final String FORM = "0000-00-00T00:00:00";

    private LogMoment() {}

    /** Seconds from 1970-01-01T00:00 of the same clock; empty where it is no moment (ISO 8601-1, extended, no zone). */
    static OptionalDouble seconds(String moment) {
        if (moment.length() != FORM.length()) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < FORM.length(); i++) {
            char next = moment.charAt(i);
            if (FORM.charAt(i) == '0' ? next < '0' || next > '9' : next != FORM.charAt(i)) {
                return OptionalDouble.empty();
            }
        }
        try {
            return OptionalDouble.of((double) LocalDateTime.of(
                            number(moment, 0, 4),
                            number(moment, 5, 7),
                            number(moment, 8, 10),
                            number(moment, 11, 13),
                            number(moment, 14, 16),
                            number(moment, 17, 19))
                    .toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException noSuchMoment) {
            return OptionalDouble.empty();
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
