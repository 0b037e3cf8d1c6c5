package dev.kanmon.names;

/**
 * The letters of a name as a ring, without a first letter: two names that differ only in where they begin have the same
 * ring. Told by a hash, so that equal rings have equal hashes and others seldom do.
 */
final class Ring {
    /** Odd multiplier of a 64-bit polynomial hash (Knuth's golden ratio). */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Ring() {}

    /** Hash of the ring. */
    static int hash(char[] letters, int length) {
        int start = leastStart(letters, length);
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash + letters[wrap(start + i, length)]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }

    /** Hashes of the ring and of each ring with one letter taken out; what is one slip away shares one of them. */
    static int[] neighbourhood(String name) {
        int length = name.length();
        char[] letters = name.toCharArray();
        int[] hashes = new int[length + 1];
        hashes[0] = hash(letters, length);
        char[] shorter = new char[length];
        for (int out = 0; out < length; out++) {
            System.arraycopy(letters, 0, shorter, 0, out);
            System.arraycopy(letters, out + 1, shorter, out, length - out - 1);
            hashes[out + 1] = hash(shorter, length - 1);
        }
        return hashes;
    }

    /**
     * Where the ring begins when read so that it is least in order of letters (Booth 1980, in the two-pointer form of
     * Duval): linear time.
     */
    private static int leastStart(char[] letters, int length) {
        int best = 0;
        int rival = 1;
        int same = 0;
        while (best < length && rival < length && same < length) {
            char a = letters[wrap(best + same, length)];
            char b = letters[wrap(rival + same, length)];
            if (a == b) {
                same++;
            } else {
                if (a > b) {
                    best += same + 1;
                } else {
                    rival += same + 1;
                }
                if (best == rival) {
                    rival++;
                }
                same = 0;
            }
        }
        return Math.min(best, rival);
    }

    private static int wrap(int index, int length) {
        return index < length ? index : index - length;
    }
}
