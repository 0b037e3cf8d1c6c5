package dev.kanmon.command.delivery;

import java.time.Instant;

/**
 * One message to be sent.
 *
 * @param at when its carrier sends it
 * @param voyage by which it is kept in order; any text that two voyages do not share
 * @param kind of message, by which it is counted
 * @param content a passenger list in EDIFACT or JSON; nobody may change the bytes meanwhile
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Parcel(Instant at, String voyage, String kind, byte[] content) {}
