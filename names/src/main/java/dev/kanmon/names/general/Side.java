package dev.kanmon.names.general;

import java.util.Arrays;

/** One name of a comparison, unpacked. Used again and again. */
final class Side {
    final byte[] symbols = new byte[TokenSlice.MAXIMUM_TOKENS * TokenSlice.MAXIMUM_SYMBOLS];
    final int[] heads = new int[TokenSlice.MAXIMUM_TOKENS];
    final int[] skeletons = new int[TokenSlice.MAXIMUM_TOKENS];
    /** A bit for each class of consonants that occurs. */
    final int[] classes = new int[TokenSlice.MAXIMUM_TOKENS];

    final int[] consonants = new int[TokenSlice.MAXIMUM_TOKENS];
    final int[] starts = new int[TokenSlice.MAXIMUM_TOKENS + 1];

    /** Number of the token it is paired with, or -1; joined tokens share one. */
    final int[] partners = new int[TokenSlice.MAXIMUM_TOKENS];

    int size;

    void load(int[] values, int at) {
        size = TokenSlice.tokens(values, at);
        int from = at + TokenSlice.FIRST_TOKEN;
        int to = 0;
        for (int i = 0; i < size; i++) {
            int head = values[from];
            heads[i] = head;
            skeletons[i] = values[from + 1];
            classes[i] = Skeleton.classes(skeletons[i]);
            consonants[i] = Skeleton.consonants(skeletons[i]);
            starts[i] = to;
            TokenSlice.unpack(values, from, symbols, to);
            to += TokenSlice.symbols(head);
            from += TokenSlice.size(head);
        }
        starts[size] = to;
        Arrays.fill(partners, 0, size, -1);
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

    boolean free(int from, int count) {
        if (from + count > size) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if (partners[i] >= 0 || has(i, TokenSlice.NUMERAL)) {
                return false;
            }
        }
        return true;
    }
}
