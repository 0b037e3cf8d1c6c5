package dev.kanmon.clearance.measured;

/** A count as it is told to everybody. */
public sealed interface ToldCount {
    /** The least that it can be. */
    int least();

    /** The most that it can be. */
    int most();

    /**
     * About so many.
     *
     * @param about the nearest multiple of {@link SmallCells#BASE}; at least {@link SmallCells#FEWEST}
     */
    record About(int about) implements ToldCount {
        @Override
        public int least() {
            return Math.max(SmallCells.FEWEST, about - SmallCells.BASE / 2);
        }

        @Override
        public int most() {
            return about + (SmallCells.BASE - 1) / 2;
        }
    }

    /** Fewer than {@link SmallCells#FEWEST}, none among them. */
    record Fewer() implements ToldCount {
        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return SmallCells.FEWEST - 1;
        }
    }

    /** A total of told counts, both ends included. */
    record Between(int least, int most) implements ToldCount {}
}
