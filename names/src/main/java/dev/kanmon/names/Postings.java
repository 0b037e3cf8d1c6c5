package dev.kanmon.names;

import dev.kanmon.names.reading.Keys;

/**
 * Numbers by 32-bit keys, in two flat arrays: buckets by the upper bits of a mixed key, one behind the other. Keys are not
 * kept: two that share a bucket give each other's numbers too, and whoever asks compares in any case. Immutable.
 */
final class Postings {
    private static final int FEWEST_BITS = 4;

    /** 64 million buckets, a quarter of a gigabyte: enough for ten million names. */
    private static final int MOST_BITS = 26;

    /** Where each bucket begins, and behind the last where it ends. */
    private final int[] starts;

    private final int[] numbers;
    private final int shift;

    private Postings(int[] starts, int[] numbers, int shift) {
        this.starts = starts;
        this.numbers = numbers;
        this.shift = shift;
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

    /** Postings in a bucket. */
    int size(int bucket) {
        return starts[bucket + 1] - starts[bucket];
    }

    /** The buckets of some keys, the shortest first. */
    int[] rarestFirst(Keys keys) {
        int[] buckets = new int[keys.size()];
        for (int i = 0; i < buckets.length; i++) {
            int bucket = bucket(keys.key(i));
            int at = i;
            while (at > 0 && size(buckets[at - 1]) > size(bucket)) {
                buckets[at] = buckets[at - 1];
                at--;
            }
            buckets[at] = bucket;
        }
        return buckets;
    }

    int number(int place) {
        return numbers[place];
    }

    private static int bucket(int key, int shift) {
        return (key * 0x9E3779B1) >>> shift;
    }

    /**
     * Everything is told twice in the same order, first to count and, after {@link #counted}, to keep: so that no posting
     * is ever moved, and building takes no more memory than what is built.
     */
    static final class Builder {
        private final int shift;
        private final int[] starts;
        private int[] numbers = {};
        private boolean counting = true;

        /**
         * Prepares buckets.
         *
         * @param buckets about how many; at least that, up to a bound
         */
        Builder(long buckets) {
            int bits = Math.clamp(Long.SIZE - Long.numberOfLeadingZeros(buckets), FEWEST_BITS, MOST_BITS);
            this.shift = Integer.SIZE - bits;
            this.starts = new int[(1 << bits) + 2];
        }

        void take(int key, int number) {
            int bucket = bucket(key, shift);
            if (counting) {
                starts[bucket + 2]++;
            } else {
                // Each bucket's start moves on to its end, which is where the next one's start has to be.
                numbers[starts[bucket + 1]++] = number;
            }
        }

        void counted() {
            for (int i = 1; i < starts.length; i++) {
                starts[i] = Math.addExact(starts[i], starts[i - 1]);
            }
            numbers = new int[starts[starts.length - 1]];
            counting = false;
        }

        Postings build() {
            return new Postings(starts, numbers, shift);
        }
    }
}
