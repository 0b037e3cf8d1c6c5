package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One FollowTheMoney entity: an id, a schema, and properties that each have several values. */
record EntityLine(JsonNode json) {
    /** An entity has three levels, and two more where others are nested in it. */
    private static final int MAXIMUM_DEPTH = 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAXIMUM_DEPTH)
                            .build())
                    .build())
            .build();

    /** The entity on this line; null if it is no JSON object, or nested too deep. */
    static @Nullable EntityLine read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return json.isObject() ? new EntityLine(json) : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    @Nullable
    String id() {
        return text("id");
    }

    String schema() {
        String schema = text("schema");
        return schema == null ? "" : schema;
    }

    /** Whether the list says that the entity itself is not listed but only has to do with one that is. */
    boolean isNoTarget() {
        return json.path("target").isBoolean() && !json.path("target").booleanValue();
    }

    /** A text beside the properties; null if there is none. */
    @Nullable
    String text(String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    /** Texts of a list beside the properties. */
    List<String> texts(String name) {
        return strings(json.path(name));
    }

    /** Values of a property that are texts. */
    List<String> values(String property) {
        return strings(json.path("properties").path(property));
    }

    /** Entities nested in any property. */
    List<EntityLine> nested() {
        List<EntityLine> nested = new ArrayList<>(0);
        for (JsonNode property : json.path("properties")) {
            for (JsonNode value : property) {
                if (value.isObject()) {
                    nested.add(new EntityLine(value));
                }
            }
        }
        return nested;
    }

    private static List<String> strings(JsonNode array) {
        List<String> texts = new ArrayList<>(array.size());
        for (JsonNode value : array) {
            if (value.isString()) {
                texts.add(value.stringValue());
            }
        }
        return texts;
    }
}
