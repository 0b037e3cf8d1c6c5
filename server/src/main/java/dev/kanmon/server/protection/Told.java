package dev.kanmon.server.protection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept sealed of a request; personal data. Each text may be empty: whoever says nothing but that they ask, asks.
 *
 * @param name as the person told it
 * @param language that the person speaks
 * @param contact where the person can be found
 * @param note of the officer who took the request down
 * @param member of an enrolled party; absent where the person is none
 */
record Told(
        String name,
        String language,
        String contact,
        String note,
        @Nullable UUID member) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The fault of a reader quotes what it read: it must not get into a log. */
    @SuppressWarnings("UnusedException")
    static Told of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Told.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored case cannot be read by this release");
        }
    }

    @Override
    public String toString() {
        return "Told[]";
    }
}
