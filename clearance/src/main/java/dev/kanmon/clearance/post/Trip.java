package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Scope;
import java.time.LocalDateTime;

/**
 * What a party travels on, and for what.
 *
 * @param carrier IATA designator, such as {@code KE}
 * @param number of the voyage without leading zeros, such as {@code 703}
 * @param from port of departure: its IATA code, or its UN/LOCODE where it has none
 * @param to port of arrival, likewise
 * @param departure local to the port of departure
 * @param arrival local to the port of arrival
 * @param purpose of the stay
 * @param days of stay, the day of arrival being day 1
 */
public record Trip(
        String carrier,
        String number,
        String from,
        String to,
        LocalDateTime departure,
        LocalDateTime arrival,
        Scope.Purpose purpose,
        int days) {
    /** The name people call the voyage by, such as {@code KE703}. */
    public String voyage() {
        return carrier + number;
    }
}
