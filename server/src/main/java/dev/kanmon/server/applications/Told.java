package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ChipGrade;
import dev.kanmon.seals.chip.ChipVerdict;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept sealed of an application; personal data.
 *
 * @param zone as typed, lines joined; absent where none was
 * @param chip of the credential; absent where there is none
 * @param pass how this page leads to the pass; absent until the traveller opens it here
 */
record Told(
        @Nullable String zone,
        @Nullable Chip chip,
        @Nullable PassLink pass) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The evidence of a chip.
     *
     * @param zone data group 1
     * @param object SHA-256 of the security object, hexadecimal
     * @param at the moment as of which it was verified
     */
    record Chip(String zone, ChipGrade grade, ChipVerdict verdict, String object, Instant at) {}

    /** The address of a pass's own page. */
    record PassLink(UUID pass, String secret) {}

    Told with(Chip other) {
        return new Told(zone, other, pass);
    }

    Told with(PassLink other) {
        return new Told(zone, chip, other);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The fault of a reader quotes what it read: it must not get into a log. */
    @SuppressWarnings("UnusedException")
    static Told of(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Told.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored application cannot be read by this release");
        }
    }

    @Override
    public String toString() {
        return "Told[]";
    }
}
