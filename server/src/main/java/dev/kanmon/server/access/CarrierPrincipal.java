package dev.kanmon.server.access;

import java.util.UUID;

/**
 * A carrier that showed a valid API key.
 *
 * @param key id of the key
 * @param carrier the carrier's designator, such as {@code KE}
 */
public record CarrierPrincipal(UUID key, String carrier) implements IntakePrincipal {
    @Override
    public String getName() {
        return carrier;
    }
}
