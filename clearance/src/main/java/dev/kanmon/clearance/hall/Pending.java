package dev.kanmon.clearance.hall;

import java.util.Arrays;

/** Travellers on their way to a second lane, the soonest first: a heap of moments and whose they are. */
final class Pending {
    /** A moment in milliseconds, and below it the traveller. */
    private static final int TRAVELLER_BITS = 24;

    private long[] heap = new long[64];
    private int size;

    static long packed(double second, int traveller) {
        // A day begins a day early, so that a moment is never negative.
        return Math.round((second + 2.0 * Clock.DAY) * 1000) << TRAVELLER_BITS | traveller;
    }

    static int traveller(long packed) {
        return (int) (packed & ((1 << TRAVELLER_BITS) - 1));
    }

    void clear() {
        size = 0;
    }

    /** The soonest, or the greatest number where nobody is on the way. */
    long soonest() {
        return size == 0 ? Long.MAX_VALUE : heap[0];
    }

    void add(long packed) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > packed) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = packed;
    }

    void remove() {
        long last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
    }
}
