package dev.kanmon.messages.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes looked at together, the first of them lowest. */
final class EightBytes {
    /** Reads eight bytes from any place of an array. */
    static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;

    private EightBytes() {}

    /** A byte eight times over. */
    static long all(int b) {
        return b * LOWEST_BITS;
    }

    /**
     * The highest bit of each byte in which two words agree.
     *
     * <p>The sum carries into the highest bit of every byte of which another bit differs, and never beyond it (H. S.
     * Warren, Hacker's Delight, 6-1).
     */
    static long equalTo(long wanted, long word) {
        long difference = wanted ^ word;
        return ~(((difference & ~HIGHEST_BITS) + ~HIGHEST_BITS) | difference) & HIGHEST_BITS;
    }

    /** As {@link #equalTo}, with less work and right for the first byte only: behind it others may be told as equal. */
    static long firstEqualTo(long wanted, long word) {
        long difference = wanted ^ word;
        return (difference - LOWEST_BITS) & ~difference & HIGHEST_BITS;
    }

    /** The first up to seven bytes from a place, the first of them lowest. */
    static long first(byte[] bytes, int from, int count) {
        if (from + Long.BYTES <= bytes.length) {
            return (long) WORD.get(bytes, from) & ((1L << (count * Byte.SIZE)) - 1);
        }
        long word = 0;
        for (int i = 0; i < count; i++) {
            word |= (bytes[from + i] & 0xFFL) << (i * Byte.SIZE);
        }
        return word;
    }
}
