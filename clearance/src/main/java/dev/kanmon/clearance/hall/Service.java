package dev.kanmon.clearance.hall;

/**
 * How long one traveller occupies a counter, a gate or a kiosk.
 *
 * @param seconds from the beginning of service to the next traveller's turn
 * @param source where the figure was read, or "assumed"
 */
public record Service(Spread seconds, String source) {}
