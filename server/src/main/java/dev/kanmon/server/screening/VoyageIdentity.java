package dev.kanmon.server.screening;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
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

    /** IATA codes have three letters, UN/LOCODE five characters. */
    private static final Pattern PORT = Pattern.compile("[A-Z0-9]{3,5}");

    /** Two or three characters of the carrier, up to four digits and a letter of the flight; sailings have names of code. */
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{2,12}");

    private static final String UNREADABLE = "?";

    static VoyageIdentity of(Voyage voyage, Instant received) {
        Leg first = voyage.legs().getFirst();
        Leg last = voyage.legs().getLast();
        LocalDateTime time = first.departure() != null ? first.departure() : last.arrival();
        LocalDate day = time != null ? time.toLocalDate() : LocalDate.ofInstant(received, ZoneOffset.UTC);
        String designator = code(DESIGNATOR, voyage.designator());
        String origin = code(PORT, first.from());
        String text = String.join("|", designator, origin, day.toString());
        return new VoyageIdentity(
                text, designator, origin, code(PORT, last.to()), first.departure(), last.arrival(), day);
    }

    /** Whether the flight can be told from all others: nothing may be done to a voyage whose name could not be kept. */
    boolean isReadable() {
        return !designator.equals(UNREADABLE);
    }

    /** These stand in the clear, so that an element which slipped, a name where a port should be, must not get there. */
    private static String code(Pattern pattern, String sent) {
        return pattern.matcher(sent).matches() ? sent : UNREADABLE;
    }
}
