package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;

/**
 * How long something takes.
 *
 * @param minutes 0 or more: mean, and what nine of ten travellers lie within
 * @param origin where they come from
 * @param source the source itself, or why they are assumed
 */
public record Estimate(Band minutes, Origin origin, String source) {}
