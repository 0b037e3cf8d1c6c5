package dev.kanmon.messages;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a voyage.
 *
 * @param from port of departure, IATA or UN/LOCODE as sent
 * @param to port of arrival, IATA or UN/LOCODE as sent
 * @param departure scheduled departure (DTM+189), local to {@code from}
 * @param arrival scheduled arrival (DTM+232), local to {@code to}
 */
public record Leg(
        String from,
        String to,
        @Nullable LocalDateTime departure,
        @Nullable LocalDateTime arrival) {}
