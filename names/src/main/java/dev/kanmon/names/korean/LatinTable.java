package dev.kanmon.names.korean;

import java.util.Arrays;
import java.util.Collection;

/** Finds the number of a run of Latin capitals without making an object. Immutable. */
final class LatinTable {
    /** Letters of the longest spelling: six bits of room are left in a long. */
    static final int LONGEST = 11;

    private static final int BITS = 5;

    /** Packed letters; 0 for a free place. A power of two, at most half full. */
    private final long[] letters;

    private final int[] numbers;

    /** Numbers {@code spellings} from {@code first} in their order; those that are too long are never found. */
    LatinTable(Collection<String> spellings, int first) {
        int capacity = Integer.highestOneBit(Math.max(4, spellings.size())) * 4;
        letters = new long[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, -1);
        int number = first;
        for (String spelling : spellings) {
            long packed = pack(spelling, 0, spelling.length());
            if (packed != 0) {
                int at = place(packed);
                letters[at] = packed;
                numbers[at] = number;
            }
            number++;
        }
    }

    int find(String text, int from, int to) {
        long packed = pack(text, from, to);
        return packed == 0 ? -1 : numbers[place(packed)];
    }

    private int place(long packed) {
        int mask = letters.length - 1;
        int at = (int) ((packed * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (letters[at] != 0 && letters[at] != packed) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** 0 for what is empty, too long, or not A to Z. */
    private static long pack(String text, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        long packed = 0;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return 0;
            }
            packed = packed << BITS | (letter - 'A' + 1);
        }
        return packed;
    }
}
