package dev.kanmon.names.general;

import java.util.Arrays;

/** One name of a comparison. Its symbols are unpacked when first asked for, which most names never are. */
final class Side {
    /** What a slice takes at most. */
    private static final int MOST_INTS = 64;

    /** The slice. */
    final int[] words = new int[MOST_INTS];

    /** Where each token begins in {@link #words}. */
    final int[] places = new int[TokenSlice.MAXIMUM_TOKENS];

    final int[] heads = new int[TokenSlice.MAXIMUM_TOKENS];
    final int[] skeletons = new int[TokenSlice.MAXIMUM_TOKENS];

    /** Where the symbols of each token begin. */
    final int[] starts = new int[TokenSlice.MAXIMUM_TOKENS + 1];

    /** Number of the token it is paired with, or -1; joined tokens share one. */
    final int[] partners = new int[TokenSlice.MAXIMUM_TOKENS];

    /** Nats that all tokens tell. */
    double total;

    int size;

    private final byte[] symbols = new byte[TokenSlice.MAXIMUM_TOKENS * TokenSlice.MAXIMUM_SYMBOLS];
    private boolean unpacked;

    /** 0 where not told yet. */
    private final int[] classes = new int[TokenSlice.MAXIMUM_TOKENS];

    /** Bits of the tokens that have a partner, and of those that may not be joined to others. */
    private int paired;

    private int numerals;

    /** Whether this is the slice that was loaded last, whatever array it lies in. */
    boolean holds(int[] values, int at) {
        int length = values[at];
        return length == words[0] && Arrays.equals(words, 0, length, values, at, at + length);
    }

    void load(int[] values, int at) {
        System.arraycopy(values, at, words, 0, values[at]);
        size = TokenSlice.tokens(words, 0);
        unpacked = false;
        numerals = 0;
        int halfNats = 0;
        int from = TokenSlice.FIRST_TOKEN;
        int start = 0;
        for (int i = 0; i < size; i++) {
            int head = words[from];
            places[i] = from;
            heads[i] = head;
            skeletons[i] = words[from + 1];
            classes[i] = 0;
            starts[i] = start;
            numerals |= (head & TokenSlice.NUMERAL) != 0 ? 1 << i : 0;
            halfNats += TokenSlice.halfNats(head);
            start += TokenSlice.symbols(head);
            from += TokenSlice.size(head);
        }
        starts[size] = start;
        total = halfNats * 0.5;
        release();
    }

    /** Takes all tokens apart from their partners. */
    void release() {
        Arrays.fill(partners, 0, size, -1);
        paired = 0;
    }

    /** Of all tokens, one behind the other. */
    byte[] symbols() {
        if (!unpacked) {
            for (int i = 0; i < size; i++) {
                TokenSlice.unpack(words, places[i], symbols, starts[i]);
            }
            unpacked = true;
        }
        return symbols;
    }

    /** A bit for each class of consonants that occurs in a token. */
    int classes(int token) {
        if (classes[token] == 0) {
            classes[token] = Skeleton.classes(skeletons[token]);
        }
        return classes[token];
    }

    boolean has(int token, int flag) {
        return (heads[token] & flag) != 0;
    }

    int length(int token) {
        return starts[token + 1] - starts[token];
    }

    double information(int token) {
        return TokenSlice.information(heads[token]);
    }

    void pair(int token, int partner) {
        partners[token] = partner;
        paired |= 1 << token;
    }

    boolean isFree(int token) {
        return (paired >>> token & 1) == 0;
    }

    /** Bits of the tokens without partners. */
    int freeTokens() {
        return ~paired & ((1 << size) - 1);
    }

    /** How many tokens have no partner. */
    int free() {
        return size - Integer.bitCount(paired);
    }

    /** Bits of the tokens from which on {@code count} neighbours are without partners, and no numbers. */
    int free(int count) {
        int each = ~(paired | numerals) & ((1 << size) - 1);
        int all = each;
        for (int i = 1; i < count; i++) {
            all &= each >>> i;
        }
        return all;
    }
}
