package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;

/** What one thread uses for one search after the other, so that a search makes little garbage. */
final class Scratch {
    /** Bits of a group's place in its word. */
    private static final int WORD = 6;

    private final Keys keys = new Keys();
    private final Keys generalKeys = new Keys();
    private final Ints candidates = new Ints();
    private long[] collected = {};
    private int fetched;

    Keys keys() {
        return keys;
    }

    Keys generalKeys() {
        return generalKeys;
    }

    /** Groups that were collected, each once, in the order of collecting. */
    Ints candidates() {
        return candidates;
    }

    /** Begins with nothing collected of {@code size} groups. */
    void begin(int size) {
        for (int i = 0; i < candidates.size(); i++) {
            collected[candidates.values()[i] >>> WORD] = 0;
        }
        candidates.cut(0);
        int length = (size >>> WORD) + 1;
        if (collected.length < length) {
            collected = new long[length];
        }
    }

    void collect(int group) {
        long bit = 1L << group;
        if ((collected[group >>> WORD] & bit) == 0) {
            collected[group >>> WORD] |= bit;
            candidates.add(group);
        }
    }

    /** Takes what a fetch read, so that reading it is not optimised away. */
    void fetched(int value) {
        fetched = value;
    }

    int fetched() {
        return fetched;
    }
}
