package dev.kanmon.clearance.staffing;

/** How often days are played that are compared. */
final class Plays {
    /** About ten days are played side by side, each with its tallies of a megabyte for a thousand plays. */
    static final int MAXIMUM = 1_000;

    private Plays() {}

    static void check(int plays) {
        if (plays < 1 || plays > MAXIMUM) {
            throw new IllegalArgumentException("days are compared from 1 to " + MAXIMUM + " times: " + plays);
        }
    }
}
