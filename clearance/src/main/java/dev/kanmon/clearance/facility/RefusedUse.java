package dev.kanmon.clearance.facility;

/**
 * A use that was not booked, and why.
 *
 * @param use as it was given
 * @param reason why it cannot be
 */
public record RefusedUse(FacilityUse use, Refusal reason) {}
