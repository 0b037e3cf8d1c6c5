package dev.kanmon.server.enrolment;

import java.util.List;
import java.util.OptionalInt;

/** How far a party is, as its page tells it. */
enum OwnParty {
    /** It has a slot to come to. */
    SLOT,
    /** It waits for a slot. */
    WAITING,
    /** It missed its slot, or has none and waits for none. */
    MISSED,
    /** In the line or at the desk. */
    AT_POST,
    /** Everyone left has a pass. */
    CONFIRMED,
    /** Everyone has an outcome. */
    OVER;

    /**
     * Tells it.
     *
     * @param place in the order of those who wait; empty where it does not wait
     */
    static OwnParty of(Party party, OptionalInt place) {
        List<Stage> stages = party.members().stream()
                .map(Member::stage)
                .filter(stage -> stage != Stage.ENDED)
                .toList();
        if (stages.isEmpty()) {
            return OVER;
        }
        if (stages.contains(Stage.JOINED) || stages.contains(Stage.AT_DESK)) {
            return AT_POST;
        }
        if (!stages.contains(Stage.ENROLLED)) {
            return CONFIRMED;
        }
        if (party.slot() != null) {
            return SLOT;
        }
        return place.isPresent() ? WAITING : MISSED;
    }
}
