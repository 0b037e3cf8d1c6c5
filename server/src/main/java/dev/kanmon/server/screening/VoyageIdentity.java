package dev.kanmon.server.screening;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * By what one voyage is told from another: carrier, number, first port, and the day of departure there. A voyage without
 * a departure time goes by its arrival, and without that by the day the list came in, so that it is never lost.
 */
record VoyageIdentity(
        String text,
        String designator,
        String origin,
        String destination,
        @Nullable LocalDateTime departure,
        @Nullable LocalDateTime arrival,
        LocalDate day) {

    static VoyageIdentity of(Voyage voyage, Instant received) {
        Leg first = voyage.legs().getFirst();
        Leg last = voyage.legs().getLast();
        LocalDateTime time = first.departure() != null ? first.departure() : last.arrival();
        LocalDate day = time != null ? time.toLocalDate() : LocalDate.ofInstant(received, ZoneOffset.UTC);
        String text = String.join("|", voyage.carrier(), voyage.number(), first.from(), day.toString());
        return new VoyageIdentity(
                text, voyage.designator(), first.from(), last.to(), first.departure(), last.arrival(), day);
    }
}
