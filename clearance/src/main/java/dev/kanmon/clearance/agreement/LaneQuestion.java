package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who passes where, and when.
 *
 * @param nationality alpha-3
 * @param state State entered, alpha-3
 * @param from port of departure: its IATA code, or its UN/LOCODE where it has none
 * @param to port of arrival, likewise
 * @param carrier IATA designator
 * @param day day of arrival in the State entered
 * @param departure local time of departure; absent where it is not known
 * @param arrival local time of arrival; absent where it is not known
 */
public record LaneQuestion(
        String nationality,
        String state,
        String from,
        String to,
        String carrier,
        LocalDate day,
        @Nullable LocalDateTime departure,
        @Nullable LocalDateTime arrival) {}
