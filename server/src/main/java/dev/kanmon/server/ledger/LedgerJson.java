package dev.kanmon.server.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as canonical JSON: the same event always gives the same text. */
final class LedgerJson {
    /** An answer for the largest voyage (10,000 persons) names 10,000 ids of 39 characters; twice that is room enough. */
    static final int BODY_BYTES = 800_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private LedgerJson() {}

    static String of(LedgerEvent event) {
        String body = JSON.writeValueAsString(event);
        if (body.getBytes(StandardCharsets.UTF_8).length > BODY_BYTES) {
            throw new IllegalArgumentException("An entry of the ledger holds at most " + BODY_BYTES + " bytes.");
        }
        return body;
    }
}
