package dev.kanmon.simulation;

/**
 * A one-to-one order of the numbers below a power of four that looks drawn by lot: a Feistel network of four rounds (Luby
 * and Rackoff, 1988). It gives everyone a number that nobody else has, without a table of those given out.
 *
 * @param key which order
 * @param bits an even number of bits, at most 30
 */
record Scatter(long key, int bits) {
    private static final int ROUNDS = 4;

    Scatter {
        if (bits % 2 != 0 || bits < 2 || bits > 30) {
            throw new IllegalArgumentException("bits must be even, from 2 to 30");
        }
    }

    /** How many numbers there are. */
    int size() {
        return 1 << bits;
    }

    /**
     * The number at a place.
     *
     * @param place from 0, below {@link #size()}
     */
    int at(int place) {
        int half = bits / 2;
        int mask = (1 << half) - 1;
        int left = place >>> half;
        int right = place & mask;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = (left ^ (int) Lot.of(key, round, right)) & mask;
            left = right;
            right = mixed;
        }
        return left << half | right;
    }
}
