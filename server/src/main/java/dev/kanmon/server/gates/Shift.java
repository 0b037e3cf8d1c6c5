package dev.kanmon.server.gates;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time for which one officer answers for one gate.
 *
 * @param id UUIDv7
 * @param port IATA code, or UN/LOCODE where it has none
 * @param state of the port, alpha-3
 * @param gate name of the gate
 * @param officer account in whose authority landings are
 * @param beganAt when it was opened
 * @param endsAt when it ends at the latest
 * @param endedAt when it was ended before; absent where it was not
 */
public record Shift(
        UUID id,
        String port,
        String state,
        String gate,
        UUID officer,
        Instant beganAt,
        Instant endsAt,
        @Nullable Instant endedAt) {
    /** A night and a morning; nobody stands at a gate for longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /**
     * For so long after its end its devices may still tell what they did: one that lay in a drawer over a holiday. Nothing that
     * happened at a gate is to go unrecorded.
     */
    static final Duration RECONCILED_WITHIN = Duration.ofDays(30);

    /** The first moment at which nobody is landed in it any more. */
    public Instant end() {
        return endedAt == null ? endsAt : endedAt;
    }

    /** Whether landings may be given in it at a moment. */
    public boolean open(Instant at) {
        return at.isBefore(end());
    }
}
