package dev.kanmon.simulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a carrier sends on the day.
 *
 * @param at when it is sent
 * @param voyage designator and route, for people
 * @param carrier code of the carrier
 * @param content the bytes on the wire
 * @param fileName a name that no other message of the day has, in the order of the voyage's messages
 * @param flaw what is wrong with it on purpose; absent where nothing is
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record SimulatedMessage(
        Instant at,
        String voyage,
        String carrier,
        Kind kind,
        byte[] content,
        String fileName,
        @Nullable Flaw flaw) {
    /** Why a carrier sends a message. */
    public enum Kind {
        /** The passenger list, or one part of it, at the close of check-in. */
        LIST,
        /** Travellers whose data changed, or who came late ({@code CP}). */
        CHANGE,
        /** Travellers who cancelled ({@code XR}), or a voyage that was cancelled ({@code XF}). */
        CANCELLATION,
        /** The doors are closed ({@code CL}, {@code CLOB}, {@code CLNB}). */
        CLOSE_OUT,
        /** The same bytes as an earlier message. */
        REPEAT,
        /** A list again, after one that could not be read. */
        CORRECTION
    }
}
