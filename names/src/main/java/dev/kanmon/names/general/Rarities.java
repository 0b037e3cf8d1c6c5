package dev.kanmon.names.general;

import java.util.List;

/**
 * How much a token tells: minus ln of the share of all tokens that sound alike, in steps of half a nat. Sounding alike
 * means equal after vowels are told only as A, I, U and near consonants are one.
 */
final class Rarities {
    /** What five bits hold. */
    private static final int MOST = 31;

    private static final int CAPACITY = 1 << 17;

    private static final String CONSONANTS = "BBCCDDFFGGHHJJKKQKLLMMNNPPRRSSTTVVWVXSZS";

    private static final byte[] MERGED = merged();

    private final int[] keys = new int[CAPACITY];
    private final int[] counts = new int[CAPACITY];
    private long total;

    /** Lines of count, tab, token in Latin capitals. */
    Rarities(List<String> lines) {
        byte[] symbols = new byte[TokenSlice.MAXIMUM_SYMBOLS];
        for (String line : lines) {
            int tab = line.indexOf('\t');
            int count = Integer.parseInt(line.substring(0, tab));
            int size = Symbols.fold(line.substring(tab + 1), symbols);
            if (size > 0) {
                add(sound(symbols, size), count);
                add(skeletonKey(Skeleton.of(symbols, size)), count);
                total += count;
            }
        }
    }

    int halfNats(byte[] symbols, int size) {
        return halfNats(count(sound(symbols, size)));
    }

    int skeletonHalfNats(int skeleton) {
        return halfNats(count(skeletonKey(skeleton)));
    }

    /** How many tokens of the table sound so. */
    int count(byte[] symbols, int size) {
        return count(sound(symbols, size));
    }

    private int halfNats(int count) {
        double nats = StrictMath.log((total + 1.0) / (count + 0.5));
        return (int) Math.min(MOST, StrictMath.round(2 * nats));
    }

    private void add(int key, int count) {
        int slot = slot(key);
        keys[slot] = key;
        counts[slot] += count;
    }

    private int count(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> 15;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & CAPACITY - 1;
        }
        return slot;
    }

    private static int skeletonKey(int skeleton) {
        return skeleton | 0x40000000;
    }

    /** A hash of how a token sounds; never 0, nor a skeleton's key but by rare accident. */
    private static int sound(byte[] symbols, int size) {
        int hash = 17;
        int last = 0;
        for (int i = 0; i < size; i++) {
            int merged = MERGED[symbols[i]];
            if (merged == Symbols.of('H') && i > 0 && i + 1 < size && !Symbols.isVowel(symbols[i + 1])) {
                continue;
            }
            if (merged != last) {
                hash = hash * 31 + merged;
            }
            last = merged;
        }
        return hash * 0x85EBCA6B | 0x80000000;
    }

    private static byte[] merged() {
        byte[] merged = new byte[Symbols.COUNT];
        for (int i = 0; i < merged.length; i++) {
            merged[i] = (byte) i;
        }
        for (int i = 0; i < CONSONANTS.length(); i += 2) {
            merged[Symbols.of(CONSONANTS.charAt(i))] = (byte) Symbols.of(CONSONANTS.charAt(i + 1));
        }
        merged[Symbols.of('E')] = (byte) Symbols.of('A');
        merged[Symbols.of('Y')] = (byte) Symbols.of('I');
        merged[Symbols.of('O')] = (byte) Symbols.of('U');
        merged[Symbols.KH] = (byte) Symbols.of('H');
        return merged;
    }
}
