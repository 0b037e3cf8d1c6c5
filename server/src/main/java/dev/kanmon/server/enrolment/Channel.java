package dev.kanmon.server.enrolment;

/** How a party enrolled. */
public enum Channel {
    /** By themselves. */
    SELF,
    /** With somebody who typed for them. */
    ASSISTED,
    /** At the post's desk. */
    AT_DESK
}
