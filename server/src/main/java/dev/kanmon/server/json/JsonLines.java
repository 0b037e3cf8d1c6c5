package dev.kanmon.server.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line (NDJSON): keys in the order given, absent values left out, dates in ISO 8601. */
public final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_NULL)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonLines() {}

    public static String line(Object value) {
        return JSON.writeValueAsString(value);
    }
}
