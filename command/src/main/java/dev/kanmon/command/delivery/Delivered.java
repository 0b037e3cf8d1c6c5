package dev.kanmon.command.delivery;

/**
 * One parcel at its end.
 *
 * @param tries requests made for it, at least one unless the delivery was stopped first
 * @param nanos from the last request to its answer; pauses between tries are not in it
 */
public record Delivered(Parcel parcel, Fate fate, int tries, long nanos) {}
