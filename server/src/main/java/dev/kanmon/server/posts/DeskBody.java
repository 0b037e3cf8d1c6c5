package dev.kanmon.server.posts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the desk sent: one JSON object, each of whose texts has a bound. */
final class DeskBody {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode object;

    private DeskBody(JsonNode object) {
        this.object = object;
    }

    /** The fault of a reader quotes what it read: it must not get into a log. */
    @SuppressWarnings("UnusedException")
    static DeskBody of(byte @Nullable [] body) {
        if (body == null || body.length == 0) {
            return new DeskBody(JSON.createObjectNode());
        }
        JsonNode read;
        try {
            read = JSON.readTree(body);
        } catch (JacksonException unreadable) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
        if (!read.isObject()) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
        return new DeskBody(read);
    }

    static DeskBody of(JsonNode object) {
        return new DeskBody(object);
    }

    /** Objects of a list; none where it is no list. */
    Iterable<JsonNode> list(String name) {
        return object.path(name);
    }

    /** Absent where it is not sent, or blank. */
    @Nullable
    String text(String name, int longest) {
        JsonNode value = object.path(name);
        if (!value.isString() || value.stringValue().isBlank()) {
            return null;
        }
        String text = value.stringValue().strip();
        if (text.length() > longest) {
            throw DeskProblem.of(DeskProblem.Why.TOO_LONG);
        }
        return text;
    }

    String needed(String name, int longest) {
        String text = text(name, longest);
        if (text == null) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
        return text;
    }

    int number(String name, int least, int most) {
        JsonNode value = object.path(name);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
        return value.intValue();
    }

    boolean ticked(String name) {
        return object.path(name).isBoolean() && object.path(name).booleanValue();
    }

    /** Of a decision. */
    @SuppressWarnings("UnusedException")
    UUID id(String name) {
        try {
            return UUID.fromString(needed(name, 36));
        } catch (IllegalArgumentException none) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
    }

    @SuppressWarnings("UnusedException")
    <E extends Enum<E>> E choice(String name, Class<E> of) {
        try {
            return Enum.valueOf(of, needed(name, 40));
        } catch (IllegalArgumentException none) {
            throw DeskProblem.of(DeskProblem.Why.INCOMPLETE);
        }
    }
}
