package dev.kanmon.names.general;

import java.util.Arrays;

/**
 * How like the tokens of one name are to tokens met before. A search compares one name with thousands that share its
 * parts, in a few hundred spellings: each spelling is measured once. What is remembered is only what would come out again,
 * so that a result does not depend on what was asked before. One instance a thread.
 */
final class Likenesses {
    /** Spellings that are remembered; a power of two. Together they fill half of a usual second-level cache. */
    private static final int SLOTS = 2048;

    private static final int SHIFT = Integer.numberOfLeadingZeros(SLOTS - 1);

    /** Of a slot: for which name, the head, bits of the tokens it was measured with, and the symbols. */
    private static final int STRIDE = 8;

    private static final int MEASURED = 2;
    private static final int WORDS = 3;

    private final TokenPairs tokens = new TokenPairs();
    private final int[] known = new int[SLOTS * STRIDE];
    private final double[] rows = new double[SLOTS * TokenSlice.MAXIMUM_TOKENS];

    /** Which name's likenesses count; those for others stay until they are written over. */
    private int name;

    /** Begins with another name. */
    void forget() {
        if (++name == 0) {
            Arrays.fill(known, 0);
            name = 1;
        }
    }

    /**
     * Where in {@link #rows()} the likenesses of a token stand to the tokens of {@code kept}, until the next call.
     *
     * @param kept the same since {@link #forget}
     * @param wanted bits of the tokens of {@code kept} that count; what stands for others is of no meaning
     */
    int row(Side kept, int wanted, Side met, int token) {
        int[] words = met.words;
        int head = met.heads[token];
        int from = met.places[token] + TokenSlice.FIRST_SYMBOLS;
        int size = TokenSlice.size(head) - TokenSlice.FIRST_SYMBOLS;
        int slot = slot(words, head, from, size);
        int at = slot * STRIDE;
        boolean same = known[at] == name && known[at + 1] == head;
        for (int i = 0; same && i < size; i++) {
            same = known[at + WORDS + i] == words[from + i];
        }
        if (!same) {
            known[at] = name;
            known[at + 1] = head;
            known[at + MEASURED] = 0;
            System.arraycopy(words, from, known, at + WORDS, size);
        }
        int row = slot * TokenSlice.MAXIMUM_TOKENS;
        for (int rest = wanted & ~known[at + MEASURED]; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            rows[row + i] = tokens.likeness(kept, i, met, token);
        }
        known[at + MEASURED] |= wanted;
        return row;
    }

    private static int slot(int[] words, int head, int from, int size) {
        int hash = head;
        for (int i = from; i < from + size; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return (hash * 0x85EBCA6B) >>> SHIFT;
    }

    double[] rows() {
        return rows;
    }

    TokenPairs tokens() {
        return tokens;
    }
}
