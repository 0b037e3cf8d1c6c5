package dev.kanmon.clearance.measured;

/** A count as it is told to everybody. */
public sealed interface ToldCount {
    /**
     * About so many.
     *
     * @param about the nearest multiple of {@link SmallCells#BASE}; at least {@link SmallCells#FEWEST}
     */
    record About(int about) implements ToldCount {}

    /** Fewer than {@link SmallCells#FEWEST}, none among them. */
    record Fewer() implements ToldCount {}

    /** Not told, because a small count could be worked out from it. */
    record Withheld() implements ToldCount {}
}
