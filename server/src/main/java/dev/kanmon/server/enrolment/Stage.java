package dev.kanmon.server.enrolment;

/** Where a member of a party is. */
public enum Stage {
    ENROLLED,
    /** In the line at the post. */
    JOINED,
    AT_DESK,
    PRE_CONFIRMED,
    /** There is an outcome. */
    ENDED
}
