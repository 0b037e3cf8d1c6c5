package dev.kanmon.names;

/**
 * Numbers by 32-bit keys, in two flat arrays: buckets by the upper bits of a mixed key, one behind the other. Keys are not
 * kept: two that share a bucket give each other's numbers too, and whoever asks compares in any case. Immutable.
 */
final class Postings {
    private final int[] starts;
    private final int[] numbers;
    private final int shift;

    private Postings(int[] starts, int[] numbers, int shift) {
        this.starts = starts;
        this.numbers = numbers;
        this.shift = shift;
    }

    int bucket(int key) {
        return (key * 0x9E3779B1) >>> shift;
    }

    int start(int bucket) {
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    int number(int place) {
        return numbers[place];
    }

    /** Counts first, then takes: each key and number must be told twice, in the same order of numbers. */
    static final class Builder {
        private final int shift;
        private final int[] starts;
        private int[] numbers = {};

        /**
         * Prepares buckets.
         *
         * @param expected postings that are expected; more make buckets longer
         */
        Builder(long expected) {
            int bits = Math.clamp(64 - Long.numberOfLeadingZeros(expected), 4, 26);
            this.shift = 32 - bits;
            this.starts = new int[(1 << bits) + 2];
        }

        void count(int key) {
            starts[((key * 0x9E3779B1) >>> shift) + 2]++;
        }

        void counted() {
            for (int i = 1; i < starts.length; i++) {
                starts[i] = Math.addExact(starts[i], starts[i - 1]);
            }
            numbers = new int[starts[starts.length - 1]];
        }

        void take(int key, int number) {
            numbers[starts[((key * 0x9E3779B1) >>> shift) + 1]++] = number;
        }

        Postings build() {
            return new Postings(starts, numbers, shift);
        }
    }
}
