package dev.kanmon.server.json;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a voyage. */
final class VoyageJson {
    /** ISO 8601 to the minute, local to the port. */
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private VoyageJson() {}

    static Map<String, Object> of(Voyage voyage) {
        return new JsonObject()
                .with("carrier", voyage.carrier())
                .with("number", voyage.number())
                .withEach("legs", voyage.legs(), VoyageJson::leg)
                .with("overflight", voyage.overflight() ? Boolean.TRUE : null)
                .entries();
    }

    private static Map<String, Object> leg(Leg leg) {
        return new JsonObject()
                .with("from", leg.from())
                .with("to", leg.to())
                .with("departure", time(leg.departure()))
                .with("arrival", time(leg.arrival()))
                .entries();
    }

    private static @Nullable String time(@Nullable LocalDateTime time) {
        return time == null ? null : TIME.format(time);
    }
}
