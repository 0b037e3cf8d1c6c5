package dev.kanmon.server.posts;

import dev.kanmon.clearance.post.Slot;
import dev.kanmon.server.enrolment.InLine;
import java.util.List;
import java.util.function.Predicate;

/**
 * A post on a day as the list of posts shows it; nothing personal.
 *
 * @param desk the post and day
 * @param line how its line is
 * @param slots those of the day
 * @param joined members who joined the line and have no slot
 * @param seen members who were seen and have no slot
 */
record PostSummary(DeskPost desk, DeskLine line, List<SlotLine> slots, int joined, int seen) {
    PostSummary {
        slots = List.copyOf(slots);
    }

    /**
     * A slot.
     *
     * @param slot with the room that is left
     * @param joined of those it was given to, members who joined the line
     * @param seen members whom an officer finished with
     */
    record SlotLine(Slot slot, int joined, int seen) {}

    static PostSummary of(DeskPost desk, DeskLine line, List<Slot> slots, List<InLine> members) {
        return new PostSummary(
                desk,
                line,
                slots.stream()
                        .map(slot -> new SlotLine(
                                slot,
                                count(members, one -> slot.start().equals(one.slot()) && hasJoined(one)),
                                count(members, one -> slot.start().equals(one.slot()) && isSeen(one))))
                        .toList(),
                count(members, one -> one.slot() == null && hasJoined(one)),
                count(members, one -> one.slot() == null && isSeen(one)));
    }

    private static boolean hasJoined(InLine one) {
        return one.member().joinedAt() != null;
    }

    private static boolean isSeen(InLine one) {
        return one.member().finishedAt() != null;
    }

    private static int count(List<InLine> of, Predicate<InLine> which) {
        return (int) of.stream().filter(which).count();
    }
}
