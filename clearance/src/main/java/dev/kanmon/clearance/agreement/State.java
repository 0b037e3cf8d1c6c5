package dev.kanmon.clearance.agreement;

/** What a provision is on one day, as known on another. */
public enum State {
    /** A bill, a plan or a wish. */
    PROPOSED,
    /** Signed or promulgated; its first day is still to come. */
    SIGNED,
    /** Ratified; its first day is still to come. */
    RATIFIED,
    /** Applied before it is in force (Vienna Convention on the Law of Treaties Art. 25). */
    PROVISIONALLY_APPLIED,
    IN_FORCE,
    /** Would be in force, but another provision sets part of its scope aside. */
    PARTLY_SUSPENDED,
    /** Would be in force, but another provision sets it aside. */
    SUSPENDED,
    /** Its own term has run out. */
    EXPIRED,
    /** Ended before its term, or without one, by who can end it. */
    TERMINATED,
    /** Another provision stands in its place. */
    REPLACED,
    /** Another provision states it anew for a longer time. */
    RENEWED;

    /** Whether it has effect, at least in part. */
    public boolean applies() {
        return this == PROVISIONALLY_APPLIED || this == IN_FORCE || this == PARTLY_SUSPENDED;
    }

    /** Whether it has run its course. */
    public boolean isOver() {
        return compareTo(EXPIRED) >= 0;
    }
}
