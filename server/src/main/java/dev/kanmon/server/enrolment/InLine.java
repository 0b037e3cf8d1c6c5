package dev.kanmon.server.enrolment;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as the line of a post sees them; nothing personal.
 *
 * @param member with stage and times
 * @param departure of the voyage, local to the post
 * @param slot start of the party's, local to the post; absent where it has none
 */
public record InLine(
        Member member, LocalDateTime departure, @Nullable LocalDateTime slot) {
    UUID party() {
        return member.enrolment();
    }
}
