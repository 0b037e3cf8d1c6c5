package dev.kanmon.names.general;

import dev.kanmon.names.reading.Ints;

/**
 * Where things stand in a slice. After the two ints that every reading has: the number of tokens, then for each token a
 * head, its skeleton, and its symbols, six in an int.
 *
 * <p>Head, from the lowest bit: symbols (5), information in half nats (5), nickname group (6), flags (7), half nats of the
 * skeleton's information (5), number of a common name (4).
 */
final class TokenSlice {
    /** Bound on tokens of a name; personal names have up to eight, and ten of the longest fill 63 ints. */
    static final int MAXIMUM_TOKENS = 10;

    /** Bound on symbols of a token, four ints; what lies beyond tells nobody apart. */
    static final int MAXIMUM_SYMBOLS = 24;

    static final int FIRST_TOKEN = 3;

    /** Of a token: the head and the skeleton go before. */
    static final int FIRST_SYMBOLS = 2;

    static final int SURNAME = 1 << 16;
    /** Written without vowels. */
    static final int CONSONANTAL = 1 << 18;
    /** A transcription by syllables, which adds vowels and merges sounds. */
    static final int SYLLABIC = 1 << 19;
    /** An Arabic article stood before it. */
    static final int ARTICLE = 1 << 20;

    static final int TRUNCATED = 1 << 21;
    /** Holds digits, or is a {@link WrittenToken}: what is not equal is another. */
    static final int NUMERAL = 1 << 22;

    /** Where the number of a common name begins, above all else. */
    static final int COMMON = 28;

    static final int SYMBOLS_AN_INT = 6;

    private TokenSlice() {}

    static int tokens(int[] values, int at) {
        return values[at + 2];
    }

    static int symbols(int head) {
        return head & 31;
    }

    static int halfNats(int head) {
        return head >>> 5 & 31;
    }

    /** Nats. */
    static double information(int head) {
        return halfNats(head) * 0.5;
    }

    static int nickname(int head) {
        return head >>> 10 & 63;
    }

    /** Nats. */
    static double skeletonInformation(int head) {
        return (head >>> 23 & 31) * 0.5;
    }

    static boolean isInitial(int head) {
        return symbols(head) == 1;
    }

    /** Of {@link CommonNames}. */
    static int common(int head) {
        return head >>> COMMON;
    }

    /** Ints that a token takes. */
    static int size(int head) {
        return FIRST_SYMBOLS + (symbols(head) + SYMBOLS_AN_INT - 1) / SYMBOLS_AN_INT;
    }

    static int head(int symbols, int halfNats, int nickname, int flags, int skeletonHalfNats) {
        return symbols | (halfNats << 5) | (nickname << 10) | flags | (skeletonHalfNats << 23);
    }

    static void write(int head, int skeleton, byte[] symbols, Ints out) {
        out.add(head);
        out.add(skeleton);
        int packed = 0;
        int size = symbols(head);
        for (int i = 0; i < size; i++) {
            packed |= symbols[i] << (5 * (i % SYMBOLS_AN_INT));
            if (i % SYMBOLS_AN_INT == SYMBOLS_AN_INT - 1 || i == size - 1) {
                out.add(packed);
                packed = 0;
            }
        }
    }

    /** Whether the tokens at these places, of as many symbols, have the same. */
    static boolean equal(int[] a, int aAt, int[] b, int bAt) {
        int size = size(a[aAt]);
        for (int i = FIRST_SYMBOLS; i < size; i++) {
            if (a[aAt + i] != b[bAt + i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks the symbols of the token at {@code at} to {@code out} from {@code start} on. */
    static void unpack(int[] values, int at, byte[] out, int start) {
        int to = start;
        int end = to + symbols(values[at]);
        for (int from = at + FIRST_SYMBOLS; to < end; from++) {
            int packed = values[from];
            for (int stop = Math.min(end, to + SYMBOLS_AN_INT); to < stop; to++) {
                out[to] = (byte) (packed & 31);
                packed >>>= 5;
            }
        }
    }
}
