package dev.kanmon.server.agreements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registry that is, or was, in force.
 *
 * @param number in the order in which they came into force, from 1
 * @param version of its agreements
 * @param inForceAt from when on
 * @param draft that brought it; absent where a release did
 */
public record RegistryVersion(
        long number,
        String version,
        Instant inForceAt,
        @Nullable UUID draft) {}
