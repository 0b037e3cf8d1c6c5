package dev.kanmon.clearance.hall;

/** What is known of a traveller before they come to the hall. */
public enum Readiness {
    /** Seen at a departure post: what is left is a short confirmation of identity. */
    PRE_CONFIRMED,
    /** The decision on the carrier's list was CLEAR; also of whom no list speaks. */
    CLEAR,
    /** The decision was any other: an officer looks closer. */
    LOOK
}
