package dev.kanmon.clearance.measured;

/** On which side of a comparison a traveller stands. */
public enum Part {
    /** Pre-confirmed, and landed by the pass. */
    TOOK_PART,
    /** Landed at a counter, without a pass. */
    OTHERS
}
