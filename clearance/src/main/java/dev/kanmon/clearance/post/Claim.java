package dev.kanmon.clearance.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one member of a party says of themselves that eligibility rests on; nothing of it is proven yet, an officer sees to that.
 *
 * @param nationality alpha-3, as the document has it
 * @param lastVisit day on which the last stay in the grantor's State began; absent where there was none or it is not told
 * @param tie to the party's first member
 */
public record Claim(String nationality, @Nullable LocalDate lastVisit, Tie tie) {
    /** What a member is to the party's first. */
    public enum Tie {
        /** The first member. */
        FIRST,
        SPOUSE,
        /** Parent or child. */
        FIRST_DEGREE,
        /** Anybody else. */
        COMPANION
    }
}
