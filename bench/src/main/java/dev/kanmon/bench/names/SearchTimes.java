package dev.kanmon.bench.names;

import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.util.Arrays;
import java.util.List;

/**
 * How long searches took, one after the other on one thread.
 *
 * @param ascendingNanos one a search, at least one
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never compared
record SearchTimes(long[] ascendingNanos) {
    /** The compiler has then seen searches enough. */
    private static final int WARM_UP = 2_000;

    private static final long MAXIMUM_WARM_UP_NANOS = 10_000_000_000L;

    /**
     * Searches for all, again and again.
     *
     * @param leastNanos how long at least
     * @param mostNanos where to stop even in the middle of all
     */
    static SearchTimes measure(
            NameSearch search, List<Sought> all, int top, double minimum, long leastNanos, long mostNanos) {
        long began = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - began < MAXIMUM_WARM_UP_NANOS; i++) {
            search.search(all.get(i % all.size()), top, minimum);
        }
        long[] nanos = new long[1024];
        int count = 0;
        began = System.nanoTime();
        long before = began;
        while (count == 0 || before - began < leastNanos || (count % all.size() != 0 && before - began < mostNanos)) {
            search.search(all.get(count % all.size()), top, minimum);
            long after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = after - before;
            before = after;
        }
        long[] ascending = Arrays.copyOf(nanos, count);
        Arrays.sort(ascending);
        return new SearchTimes(ascending);
    }

    double perSecond() {
        return ascendingNanos.length * 1e9 / Arrays.stream(ascendingNanos).sum();
    }

    /** The time in milliseconds that a share of the searches does not exceed. */
    double millis(double share) {
        int at = (int) Math.ceil(share * ascendingNanos.length) - 1;
        return ascendingNanos[Math.max(0, at)] / 1e6;
    }

    int count() {
        return ascendingNanos.length;
    }
}
