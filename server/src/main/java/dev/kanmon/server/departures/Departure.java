package dev.kanmon.server.departures;

import java.time.Instant;
import java.util.UUID;

/**
 * That the holder of a pass left, as it was told once.
 *
 * @param id its own id, UUIDv7
 * @param pass id of the pass
 * @param way who told
 * @param at when the holder was checked, or the close-out came
 * @param standing what of it holds
 */
public record Departure(UUID id, UUID pass, Way way, Instant at, Standing standing) {
    /** Who tells of a departure. The names stand in the ledger for good. */
    public enum Way {
        /** The carrier, when the doors are closed. */
        CLOSE_OUT,
        /** An officer of the State of departure. */
        EXIT_CHECK
    }

    /** What holds of a record. */
    public enum Standing {
        /** It is the departure. */
        COUNTS,
        /** Another was told before. */
        BESIDE,
        /** The holder was not on board after all. */
        STAYED
    }
}
