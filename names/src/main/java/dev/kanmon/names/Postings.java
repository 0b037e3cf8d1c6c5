package dev.kanmon.names;

/**
 * Numbers by 32-bit keys, in two flat arrays: buckets by the upper bits of a mixed key, one behind the other. What bits a
 * number leaves free hold a print of its key, so that two keys that share a bucket are told apart but for one time in
 * thousands. Immutable.
 */
final class Postings {
    private static final int FEWEST_BITS = 4;

    /** 64 million buckets, a quarter of a gigabyte: enough for ten million names. */
    private static final int MOST_BITS = 26;

    /** Where each bucket begins, and behind the last where it ends. */
    private final int[] starts;

    /** Print of the key in the upper bits, number in the lower. */
    private final int[] prints;

    private final int shift;
    private final int numberBits;

    private Postings(int[] starts, int[] prints, int shift, int numberBits) {
        this.starts = starts;
        this.prints = prints;
        this.shift = shift;
        this.numberBits = numberBits;
    }

    int bucket(int key) {
        return bucket(key, shift);
    }

    int start(int bucket) {
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    /** Postings in the bucket of a key, those of other keys included. */
    int size(int key) {
        int bucket = bucket(key);
        return starts[bucket + 1] - starts[bucket];
    }

    /** The print of a key, to be held against those in its bucket. */
    int print(int key) {
        return print(key, numberBits);
    }

    /** Whether the posting at {@code place} is of the key with this print. */
    boolean isOf(int print, int place) {
        return (prints[place] ^ print) >>> numberBits == 0;
    }

    int number(int place) {
        return prints[place] & ((1 << numberBits) - 1);
    }

    private static int bucket(int key, int shift) {
        return (key * 0x9E3779B1) >>> shift;
    }

    private static int print(int key, int numberBits) {
        return (key ^ (key >>> 15)) * 0x85EBCA6B & -(1 << numberBits);
    }

    /**
     * Everything is told twice in the same order, first to count and, after {@link #counted}, to keep: so that no posting
     * is ever moved, and building takes no more memory than what is built.
     */
    static final class Builder {
        private final int shift;
        private final int numberBits;
        private final int[] starts;
        private int[] prints = {};
        private boolean counting = true;

        /**
         * Prepares buckets.
         *
         * @param buckets about how many; at least that, up to a bound
         * @param limit numbers are below it
         */
        Builder(long buckets, int limit) {
            int bits = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(buckets), FEWEST_BITS, MOST_BITS);
            this.shift = Integer.SIZE - bits;
            this.numberBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(limit));
            this.starts = new int[(1 << bits) + 2];
        }

        void take(int key, int number) {
            int bucket = bucket(key, shift);
            if (counting) {
                starts[bucket + 2]++;
            } else {
                // Each bucket's start moves on to its end, which is where the next one's start has to be.
                prints[starts[bucket + 1]++] = number | print(key, numberBits);
            }
        }

        void counted() {
            for (int i = 1; i < starts.length; i++) {
                starts[i] = Math.addExact(starts[i], starts[i - 1]);
            }
            prints = new int[starts[starts.length - 1]];
            counting = false;
        }

        Postings build() {
            return new Postings(starts, prints, shift, numberBits);
        }
    }
}
