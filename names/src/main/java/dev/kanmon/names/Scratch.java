package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;

/** What one thread uses for one search after the other, so that a search makes little garbage. */
final class Scratch {
    private final Keys keys = new Keys();
    private final Keys generalKeys = new Keys();
    private final Ints words = new Ints();
    private long[] seen = {};

    Keys keys() {
        return keys;
    }

    Keys generalKeys() {
        return generalKeys;
    }

    /** Begins with nothing seen of {@code size} numbers. */
    void begin(int size) {
        int length = (size >>> 6) + 1;
        if (seen.length < length) {
            seen = new long[length];
            words.cut(0);
        }
        for (int i = 0; i < words.size(); i++) {
            seen[words.values()[i]] = 0;
        }
        words.cut(0);
    }

    /** Whether a number is seen for the first time. */
    boolean isNew(int number) {
        int word = number >>> 6;
        long bit = 1L << number;
        if ((seen[word] & bit) != 0) {
            return false;
        }
        if (seen[word] == 0) {
            words.add(word);
        }
        seen[word] |= bit;
        return true;
    }
}
