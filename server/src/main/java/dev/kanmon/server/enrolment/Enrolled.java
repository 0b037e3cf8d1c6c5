package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.Slot;
import dev.kanmon.clearance.post.SlotBook;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of asking to take part. */
public sealed interface Enrolled {
    /**
     * The party is enrolled: all members who may take part. Of the others nothing is kept.
     *
     * @param party its id
     * @param secret of its page, which is nowhere kept: 22 characters that are safe in a URL
     * @param slot absent where it waits for one
     * @param answers for each person asked for, in their order
     */
    record Taken(UUID party, String secret, @Nullable Slot slot, List<Eligibility> answers) implements Enrolled {
        public Taken {
            answers = List.copyOf(answers);
        }
    }

    /** Nobody of the party may take part: the ordinary counter. Nothing is kept. */
    record NobodyEligible(List<Eligibility> answers) implements Enrolled {
        public NobodyEligible {
            answers = List.copyOf(answers);
        }
    }

    /** There is no slot for it and there will be none: the ordinary counter. Nothing is kept. */
    record NoSlot(SlotBook.Why why) implements Enrolled {}

    /** Somebody of the party is enrolled for this voyage already, or is in it twice. Nothing is kept. */
    record Already() implements Enrolled {}

    /** The post's day has as many parties as it may; the ordinary counter. Nothing is kept. */
    record Full() implements Enrolled {}

    /** No such post on that day, or it is over, or too far ahead. */
    record NoPost() implements Enrolled {}
}
