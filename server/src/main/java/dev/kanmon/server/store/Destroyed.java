package dev.kanmon.server.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keys that were destroyed.
 *
 * @param keys their ids by purpose; purposes without any are absent
 */
public record Destroyed(Map<KeyPurpose, List<UUID>> keys) {
    public Destroyed {
        keys = Map.copyOf(keys);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
