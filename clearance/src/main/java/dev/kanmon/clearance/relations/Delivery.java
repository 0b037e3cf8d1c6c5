package dev.kanmon.clearance.relations;

/**
 * How far a commitment was carried out, by evidence alone: the five steps by which the Open Government Partnership's
 * Independent Reporting Mechanism tells completion.
 */
public enum Delivery {
    /** Nothing shows that anything was done, whatever is claimed. */
    NO_EVIDENCE(0),
    /** It is shown that nothing was begun. */
    NOT_STARTED(1),
    /** Some of it was done. */
    LIMITED(2),
    /** Most of it was done. */
    SUBSTANTIAL(3),
    COMPLETE(4);

    private final int step;

    Delivery(int step) {
        this.step = step;
    }

    /** From 0 (none) to 4 (complete). */
    public int step() {
        return step;
    }
}
