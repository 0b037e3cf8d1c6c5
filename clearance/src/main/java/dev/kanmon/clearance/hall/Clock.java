package dev.kanmon.clearance.hall;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Quarter hours of a day that is played on into the next morning. */
final class Clock {
    static final int DAY = 86_400;
    static final int QUARTER = 900;

    /** Until eight in the morning after: whom nobody has begun to serve by then is told as not served. */
    static final int QUARTERS = 128;

    static final double END = (double) QUARTERS * QUARTER;

    static final double TWENTY_MINUTES = 1_200;

    private Clock() {}

    /** Seconds from midnight of the day, negative before it. */
    static double seconds(LocalDate day, LocalDateTime moment) {
        return ChronoUnit.MILLIS.between(day.atStartOfDay(), moment) / 1000.0;
    }

    static LocalDateTime at(LocalDate day, int quarter) {
        return day.atStartOfDay().plusSeconds((long) quarter * QUARTER);
    }

    /** The quarter hour of a moment; what lies before or after the day played counts to its first or last. */
    static int quarter(double second) {
        return Math.clamp((long) Math.floor(second / QUARTER), 0, QUARTERS - 1);
    }
}
