package dev.kanmon.clearance.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How easily a provision is undone.
 *
 * @param endedAloneBy parties any one of which can end it without the other
 * @param rank of the act that can end it
 * @param noticeDays days between notice and end; absent where the source sets none or is not known
 * @param basis where the power to end it stands
 * @param snapsBack what holds again once it is gone
 * @param dependsOn ids of provisions without which it has no effect
 */
public record Durability(
        List<String> endedAloneBy,
        Rank rank,
        @Nullable Integer noticeDays,
        @Nullable String basis,
        @Nullable String snapsBack,
        List<String> dependsOn) {
    public Durability {
        endedAloneBy = List.copyOf(endedAloneBy);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Rank of a legal act, the hardest to undo first. */
    public enum Rank {
        /** Ratified with a parliament's consent. */
        TREATY,
        STATUTE,
        /** Order of the cabinet or the president. */
        CABINET_ORDER,
        MINISTERIAL_ORDER,
        /** Notice, guideline or operating rule of an authority. */
        NOTICE,
        EXCHANGE_OF_NOTES,
        /** Contract between central banks or bodies. */
        CONTRACT,
        MEMORANDUM,
        /** A joint statement, which binds nobody in law. */
        STATEMENT,
        /** Only a plan. */
        PROPOSAL
    }
}
