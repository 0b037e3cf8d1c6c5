package dev.kanmon.clearance.gate;

/** What a record counts for. */
public enum LandingStanding {
    /** As it says. */
    STANDS,
    /** It says landed, and an earlier landing with the same pass stands. Officers are to look at it. */
    SECOND_USE
}
