package dev.kanmon.names.reading;

import java.util.Arrays;

/** A growing row of ints, used again and again so that reading a name makes no garbage. Not for use by several threads. */
public final class Ints {
    /** The longest array that every Java machine makes. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private int[] values = new int[256];
    private int size;

    public int size() {
        return size;
    }

    /** The row itself; valid until the next {@link #add}. */
    public int[] values() {
        return values;
    }

    public void add(int value) {
        if (size == MOST) {
            throw new IllegalStateException("more than " + MOST + " ints in one row");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, (int) Math.min(2L * size, MOST));
        }
        values[size++] = value;
    }

    public void set(int at, int value) {
        values[at] = value;
    }

    /** Takes away all from {@code newSize} on. */
    public void cut(int newSize) {
        size = newSize;
    }
}
