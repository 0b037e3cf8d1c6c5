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

    /** Of a slot: for which name, the head, and the symbols. */
    private static final int STRIDE = 8;

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
     * Where in {@link #rows()} the likenesses of a token stand to each token of {@code kept}, until the next call.
     *
     * @param kept the same since {@link #forget}
     */
    int row(Side kept, Side met, int token) {
        int[] words = met.words;
        int head = met.heads[token];
        int from = met.places[token] + TokenSlice.FIRST_SYMBOLS;
        int size = TokenSlice.size(head) - TokenSlice.FIRST_SYMBOLS;
        int hash = head;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ words[from + i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        int slot = (hash * 0x85EBCA6B) >>> SHIFT;
        int at = slot * STRIDE;
        boolean same = known[at] == name && known[at + 1] == head;
        for (int i = 0; same && i < size; i++) {
            same = known[at + 2 + i] == words[from + i];
        }
        int row = slot * TokenSlice.MAXIMUM_TOKENS;
        if (!same) {
            known[at] = name;
            known[at + 1] = head;
            System.arraycopy(words, from, known, at + 2, size);
            for (int i = 0; i < kept.size; i++) {
                rows[row + i] = tokens.likeness(kept, i, met, token);
            }
        }
        return row;
    }

    double[] rows() {
        return rows;
    }

    TokenPairs tokens() {
        return tokens;
    }
}
