package dev.kanmon.server.json;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The voyage while it is read. */
final class VoyageObject {
    /** As in EDIFACT: progressive flights have two or three legs; each is told again in every answer. */
    static final int MAX_LEGS = 99;

    private final JsonWalk json;
    private @Nullable String carrier;
    private @Nullable String number;
    private List<Leg> legs = new ArrayList<>();
    private boolean overflight;

    private VoyageObject(JsonWalk json) {
        this.json = json;
    }

    /** What came of a voyage: the record, or the key without which there is none. */
    record Reading(@Nullable Voyage voyage, String wanting) {}

    static Reading read(JsonWalk json) {
        VoyageObject object = new VoyageObject(json);
        if (!json.object(object::read)) {
            return new Reading(null, "/voyage");
        }
        return object.reading();
    }

    private boolean read(String key) {
        switch (key) {
            case "carrier" -> carrier = json.text();
            case "number" -> number = json.text();
            case "legs" -> legs = json.list(MAX_LEGS + 1, () -> LegObject.read(json));
            case "overflight" -> overflight = Boolean.TRUE.equals(json.truth());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Reading reading() {
        if (number == null) {
            return new Reading(null, "/voyage/number");
        }
        if (legs.isEmpty()) {
            return new Reading(null, "/voyage/legs");
        }
        if (carrier == null) {
            json.tellMissing("carrier");
        }
        return new Reading(new Voyage(carrier == null ? "" : carrier, number, legs, overflight), "");
    }

    /** One leg while it is read. */
    private static final class LegObject {
        private final JsonWalk json;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable LocalDateTime departure;
        private @Nullable LocalDateTime arrival;

        private LegObject(JsonWalk json) {
            this.json = json;
        }

        static @Nullable Leg read(JsonWalk json) {
            LegObject object = new LegObject(json);
            if (!json.object(object::read)) {
                return null;
            }
            if (object.from == null || object.to == null) {
                json.tellMissing(object.from == null ? "from" : "to");
                return null;
            }
            return new Leg(object.from, object.to, object.departure, object.arrival);
        }

        private boolean read(String key) {
            switch (key) {
                case "from" -> from = json.text();
                case "to" -> to = json.text();
                case "departure" -> departure = DateValue.time(json);
                case "arrival" -> arrival = DateValue.time(json);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }
}
