package dev.kanmon.server.posts;

import dev.kanmon.clearance.post.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A post on a day, as its officers work at it.
 *
 * @param post by the agreements in force
 * @param day local to it
 */
record DeskPost(Post post, LocalDate day) {
    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, post.port().zone());
    }

    /** When the post takes nobody of a voyage any more. */
    Instant cutOff(LocalDateTime departure) {
        return departure.minus(post.cutOff()).atZone(post.port().zone()).toInstant();
    }

    boolean isPastCutOff(LocalDateTime departure, Instant now) {
        return !now.isBefore(cutOff(departure));
    }
}
