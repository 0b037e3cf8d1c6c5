package dev.kanmon.server.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keys that are destroyed for good.
 *
 * @param keys their ids by purpose; purposes without any are absent
 */
public record Destroyed(Map<KeyPurpose, List<UUID>> keys) {
    public Destroyed {
        keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Those of one purpose; none where there are none. */
    public List<UUID> of(KeyPurpose purpose) {
        return keys.getOrDefault(purpose, List.of());
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }
}
