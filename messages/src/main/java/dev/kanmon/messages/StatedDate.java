package dev.kanmon.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date as a message states it, with every day it may mean. Two-digit years may mean two: a birth date of {@code
 * 150305} is 2015 or 1915. A date that no calendar has ({@code 310231}) has no reading, which is something else than no
 * date at all.
 *
 * @param asSent the characters of the message
 * @param readings the days it may mean, the likeliest first; empty for an impossible date
 */
public record StatedDate(String asSent, List<LocalDate> readings) {
    public StatedDate {
        readings = List.copyOf(readings);
    }

    /** The likeliest reading; empty for an impossible date. */
    public Optional<LocalDate> date() {
        return readings.stream().findFirst();
    }

    public boolean impossible() {
        return readings.isEmpty();
    }
}
