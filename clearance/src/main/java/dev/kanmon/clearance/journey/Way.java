package dev.kanmon.clearance.journey;

/** How a route crosses. */
public enum Way {
    AIR,
    SEA
}
