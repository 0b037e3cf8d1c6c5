package dev.kanmon.server.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member of a party, as the store has them; nothing personal.
 *
 * @param id its own id, UUIDv7
 * @param enrolment of the party
 * @param place in the party, from 0
 * @param stage where they are
 * @param joinedAt when they joined the line at the post
 * @param startedAt when an officer began with them
 * @param finishedAt when the officer ended
 * @param officer account that has or had them at the desk
 * @param person the carrier's traveller; absent where no list has them
 * @param holder to whom the pass was issued; absent where none was
 */
public record Member(
        UUID id,
        UUID enrolment,
        int place,
        Stage stage,
        @Nullable Instant joinedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID officer,
        @Nullable UUID person,
        @Nullable UUID holder) {}
