package dev.kanmon.clearance.post;

import java.time.LocalDateTime;

/**
 * A stretch of time at a post.
 *
 * @param start local to the post, included
 * @param end local to the post, not included
 * @param capacity travellers it has room for
 * @param taken travellers it is given to
 */
public record Slot(LocalDateTime start, LocalDateTime end, int capacity, int taken) {
    /** Room that is left; never below 0. */
    public int room() {
        return Math.max(0, capacity - taken);
    }
}
