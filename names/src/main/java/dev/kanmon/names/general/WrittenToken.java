package dev.kanmon.names.general;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.HanVariants;

/**
 * A token of letters whose sound nobody knows: equal to another or not, and nothing between. Its symbols are a hash of its
 * characters, as five bits hold no character.
 */
final class WrittenToken {
    /** Of 26 kinds each: some 56 bits, among millions of names no two by accident. */
    private static final int SYMBOLS = 12;

    private static final int KINDS = 26;

    /** Characters of foreign names are few and common ones: less than one of thousands tells. */
    private static final int HALF_NATS_A_CHARACTER = 6;

    private static final int MOST_HALF_NATS = 31;
    private static final int SKELETON = 0x0FFFFFFF;

    /** Of FNV-1a with 64 bits. */
    private static final long BASIS = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private WrittenToken() {}

    /** Writes the token of a part, with its variants of Han characters folded. */
    static void write(String letters, boolean surname, Ints out) {
        long hash = BASIS;
        int count = 0;
        for (int i = 0; i < letters.length(); count++) {
            int character = letters.codePointAt(i);
            i += Character.charCount(character);
            hash = (hash ^ HanVariants.fold(character)) * PRIME;
        }
        hash ^= hash >>> 29;
        hash *= PRIME;
        hash ^= hash >>> 32;
        byte[] symbols = new byte[SYMBOLS];
        long rest = hash;
        for (int i = 0; i < SYMBOLS; i++) {
            symbols[i] = (byte) (1 + Long.remainderUnsigned(rest, KINDS));
            rest = Long.divideUnsigned(rest, KINDS);
        }
        int halfNats = Math.min(MOST_HALF_NATS, count * HALF_NATS_A_CHARACTER);
        int flags = TokenSlice.NUMERAL | (surname ? TokenSlice.SURNAME : 0);
        TokenSlice.write(TokenSlice.head(SYMBOLS, halfNats, 0, flags, halfNats), (int) hash & SKELETON, symbols, out);
    }
}
