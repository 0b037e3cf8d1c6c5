package dev.kanmon.names.general;

import dev.kanmon.names.reading.Keys;

/**
 * Under what an index posts a name and seeks it. A key is two skeletons, whichever stands first; a token that is rare
 * alone; neighbours joined, for those who join them; and of names of two tokens also a skeleton with a part of the other,
 * which a slip or an initial leaves. No key is given that would be common: what is posted under it would be a crowd. One
 * instance a thread; makes no objects.
 */
final class GeneralKeys {
    /** Keys of one name in an index of millions: each costs four bytes. */
    static final int MOST_POSTED = 12;

    static final int MOST_SOUGHT = 24;

    /** Nats: among two million names a key of this share has some three hundred. */
    private static final double RARE = 9;

    /** Likewise for a pair: where both parts are so common that equal names are many, they have to be found. */
    private static final double RARE_PAIR = 8;

    /** About what one consonant tells, in nats. */
    private static final double CONSONANT = 2;

    private static final int BEST_POSTED = 4;
    private static final int BEST_SOUGHT = 6;
    private static final int PART = 2;

    private static final int PAIR = 0x4701;
    private static final int SINGLE = 0x4702;
    private static final int WHOLE = 0x4703;
    private static final int BEGINNING = 0x4704;
    private static final int ENDING = 0x4705;
    private static final int INITIAL = 0x4706;

    private final Side side = new Side();
    private final int[] keys = new int[MOST_SOUGHT];
    private final int[] chosen = new int[BEST_SOUGHT];

    /** What each key tells, in nats. */
    private final float[] tolds = new float[MOST_SOUGHT];

    private int most;
    private int count;

    /** Adds the keys of a reading to {@code out}. */
    void add(int[] reading, int at, boolean seeking, Keys out) {
        side.load(reading, at);
        most = seeking ? MOST_SOUGHT : MOST_POSTED;
        count = 0;
        add(seeking ? BEST_SOUGHT : BEST_POSTED);
        for (int i = 0; i < count; i++) {
            out.add(keys[i], tolds[i]);
        }
    }

    private void add(int best) {
        int size = side.size;
        if (size == 1) {
            add(WHOLE, side.skeletons[0], told(0));
            addSingle(0);
            return;
        }
        int taken = choose(best);
        for (int i = 0; i < taken; i++) {
            for (int j = i + 1; j < taken; j++) {
                addPair(PAIR, side.skeletons[chosen[i]], told(chosen[i]), side.skeletons[chosen[j]], told(chosen[j]));
            }
        }
        for (int i = 0; i < taken; i++) {
            addSingle(chosen[i]);
        }
        if (size == 2) {
            addParts(0, 1);
            addParts(1, 0);
        }
        addInitials(size - 1, 0);
        addInitials(0, size - 1);
        addJoined();
        if (count == 0 || size == 2) {
            addBestPair();
        }
    }

    /** However common: a name has a key at least. */
    private void addBestPair() {
        choose(2);
        int one = chosen[0];
        int other = chosen[1];
        long less = Math.min(side.skeletons[one], side.skeletons[other]);
        long more = Math.max(side.skeletons[one], side.skeletons[other]);
        boolean initials = told(one) + told(other) == 0;
        add(PAIR, initials ? side.symbols()[side.starts[one]] : (less << 32) | more, told(one) + told(other));
    }

    /** Sets {@link #chosen} to the tokens that tell most, in the order of the name; how many. */
    private int choose(int best) {
        int taken = Math.min(best, side.size);
        int bits = 0;
        for (int i = 0; i < taken; i++) {
            int most = -1;
            for (int token = 0; token < side.size; token++) {
                if ((bits >>> token & 1) == 0 && (most < 0 || told(token) > told(most))) {
                    most = token;
                }
            }
            bits |= 1 << most;
        }
        for (int i = 0; i < taken; i++) {
            chosen[i] = Integer.numberOfTrailingZeros(bits);
            bits &= bits - 1;
        }
        return taken;
    }

    private double told(int token) {
        return TokenSlice.isInitial(side.heads[token]) ? 0 : TokenSlice.skeletonInformation(side.heads[token]);
    }

    private void addSingle(int token) {
        if (told(token) >= RARE) {
            add(SINGLE, side.skeletons[token], told(token));
        }
    }

    private void addPair(int kind, int one, double toldByOne, int other, double toldByOther) {
        if (toldByOne + toldByOther >= RARE_PAIR && toldByOne > 0 && toldByOther > 0) {
            long less = Math.min(one, other);
            long more = Math.max(one, other);
            add(kind, (less << 32) | more, toldByOne + toldByOther);
        }
    }

    /** A whole skeleton with the first, and with the last, consonants of the other: a slip spares one of them. */
    private void addParts(int whole, int part) {
        int skeleton = side.skeletons[part];
        int consonants = Skeleton.consonants(skeleton);
        double told = told(whole) + PART * CONSONANT;
        if (consonants > PART && told(whole) > 0 && told >= RARE) {
            long head = (long) side.skeletons[whole] << 32;
            add(BEGINNING, head | (skeleton & ((1 << (4 * PART)) - 1)), told);
            add(ENDING, head | (skeleton >>> (4 * (consonants - PART))), told);
        }
    }

    private void addInitials(int whole, int initial) {
        if (told(whole) + CONSONANT >= RARE) {
            add(
                    INITIAL,
                    ((long) side.skeletons[whole] << 32) | side.symbols()[side.starts[initial]],
                    told(whole) + CONSONANT);
        }
    }

    /** Each two neighbours as one, with each of the others, or alone where there are no others. */
    private void addJoined() {
        for (int i = 0; i + 1 < side.size; i++) {
            int joined = Skeleton.of(side.symbols(), side.starts[i], side.starts[i + 2]);
            double told = Skeleton.consonants(joined) * CONSONANT;
            if (side.size == 2) {
                add(WHOLE, joined, told);
                if (told >= RARE) {
                    add(SINGLE, joined, told);
                }
            }
            for (int j = 0; j < side.size; j++) {
                if (j < i || j > i + 1) {
                    addPair(PAIR, joined, told, side.skeletons[j], told(j));
                }
            }
        }
    }

    private void add(int kind, long value, double told) {
        if (count == most) {
            return;
        }
        int key = Keys.mix(kind, value);
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) {
                return;
            }
        }
        tolds[count] = (float) told;
        keys[count++] = key;
    }
}
