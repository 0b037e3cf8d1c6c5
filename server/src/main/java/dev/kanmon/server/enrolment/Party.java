package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.post.Trip;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party with what it told; personal data.
 *
 * @param id its own id, UUIDv7
 * @param post id of the post, such as {@code JP-ICN}
 * @param provision the arrangement, as decisions cite it
 * @param trip what it travels on
 * @param channel how it enrolled
 * @param consent language and version of the text agreed to
 * @param slot start, local to the post; absent while none is given
 * @param askedAt when it enrolled
 * @param dataKey seals what it told
 * @param members in the order of their places; those who took their part back are gone
 * @param persons what is told of each, by place
 */
public record Party(
        UUID id,
        String post,
        String provision,
        Trip trip,
        Channel channel,
        String consent,
        @Nullable LocalDateTime slot,
        Instant askedAt,
        UUID dataKey,
        List<Member> members,
        Map<Integer, Person> persons) {
    /** Copies. */
    public Party {
        members = List.copyOf(members);
        persons = Map.copyOf(persons);
    }

    /** What is told of a member. */
    public Person person(Member member) {
        Person person = persons.get(member.place());
        if (person == null) {
            throw new IllegalStateException("a member of whom nothing is told");
        }
        return person;
    }

    public Scope.Purpose purpose() {
        return trip.purpose();
    }

    @Override
    public String toString() {
        return "Party[" + id + "]";
    }
}
