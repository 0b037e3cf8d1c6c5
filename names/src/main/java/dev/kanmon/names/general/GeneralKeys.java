package dev.kanmon.names.general;

import dev.kanmon.names.reading.Keys;
import java.util.Arrays;

/**
 * Under what an index posts a name and seeks it. A key is two skeletons, whichever stands first; a token that is rare
 * alone; neighbours joined, for those who join them; and of names of two tokens also a skeleton with a part of the other,
 * which a slip or an initial leaves. No key is given that would be common: what is posted under it would be a crowd.
 */
final class GeneralKeys {
    /** Keys of one name in an index of millions: each costs four bytes. */
    static final int MOST_POSTED = 12;

    static final int MOST_SOUGHT = 24;

    /** Nats: among two million names a key of this share has some thirty. */
    private static final double RARE = 11;

    /** Likewise for a pair, some fifty: where both parts are so common that equal names are many, they have to be found. */
    private static final double RARE_PAIR = 10.5;

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

    private final Keys out;
    private final int most;
    private final int first;
    private final Side side = new Side();

    private GeneralKeys(int most, Keys out) {
        this.out = out;
        this.most = most;
        this.first = out.size();
    }

    static void add(int[] reading, int at, boolean seeking, Keys out) {
        GeneralKeys keys = new GeneralKeys(seeking ? MOST_SOUGHT : MOST_POSTED, out);
        keys.side.load(reading, at);
        keys.add(seeking ? BEST_SOUGHT : BEST_POSTED);
    }

    private void add(int best) {
        int size = side.size;
        if (size == 1) {
            add(WHOLE, side.skeletons[0]);
            addSingle(0);
            return;
        }
        int[] chosen = chosen(best);
        for (int i = 0; i < chosen.length; i++) {
            for (int j = i + 1; j < chosen.length; j++) {
                addPair(PAIR, side.skeletons[chosen[i]], told(chosen[i]), side.skeletons[chosen[j]], told(chosen[j]));
            }
        }
        for (int token : chosen) {
            addSingle(token);
        }
        if (size == 2) {
            addParts(0, 1);
            addParts(1, 0);
        }
        addInitials(size - 1, 0);
        addInitials(0, size - 1);
        addJoined();
        if (out.size() == first || size == 2) {
            addBestPair();
        }
    }

    /** However common: a name has a key at least. */
    private void addBestPair() {
        int[] two = chosen(2);
        long less = Math.min(side.skeletons[two[0]], side.skeletons[two[1]]);
        long more = Math.max(side.skeletons[two[0]], side.skeletons[two[1]]);
        boolean initials = told(two[0]) + told(two[1]) == 0;
        add(PAIR, initials ? side.symbols[side.starts[two[0]]] : (less << 32) | more);
    }

    /** The tokens that tell most, in the order of the name. */
    private int[] chosen(int best) {
        int[] chosen = new int[Math.min(best, side.size)];
        boolean[] taken = new boolean[side.size];
        for (int i = 0; i < chosen.length; i++) {
            int most = -1;
            for (int token = 0; token < side.size; token++) {
                if (!taken[token] && (most < 0 || told(token) > told(most))) {
                    most = token;
                }
            }
            taken[most] = true;
            chosen[i] = most;
        }
        Arrays.sort(chosen);
        return chosen;
    }

    private double told(int token) {
        return TokenSlice.isInitial(side.heads[token]) ? 0 : TokenSlice.skeletonInformation(side.heads[token]);
    }

    private void addSingle(int token) {
        if (told(token) >= RARE) {
            add(SINGLE, side.skeletons[token]);
        }
    }

    private void addPair(int kind, int one, double toldByOne, int other, double toldByOther) {
        if (toldByOne + toldByOther >= RARE_PAIR && toldByOne > 0 && toldByOther > 0) {
            long less = Math.min(one, other);
            long more = Math.max(one, other);
            add(kind, (less << 32) | more);
        }
    }

    /** A whole skeleton with the first, and with the last, consonants of the other: a slip spares one of them. */
    private void addParts(int whole, int part) {
        int skeleton = side.skeletons[part];
        int consonants = Skeleton.consonants(skeleton);
        if (consonants > PART && told(whole) > 0 && told(whole) + PART * CONSONANT >= RARE) {
            long head = (long) side.skeletons[whole] << 32;
            add(BEGINNING, head | (skeleton & ((1 << (4 * PART)) - 1)));
            add(ENDING, head | (skeleton >>> (4 * (consonants - PART))));
        }
    }

    private void addInitials(int whole, int initial) {
        if (told(whole) + CONSONANT >= RARE) {
            add(INITIAL, ((long) side.skeletons[whole] << 32) | side.symbols[side.starts[initial]]);
        }
    }

    /** Each two neighbours as one, with each of the others, or alone where there are no others. */
    private void addJoined() {
        for (int i = 0; i + 1 < side.size; i++) {
            int joined = Skeleton.of(side.symbols, side.starts[i], side.starts[i + 2]);
            double told = Skeleton.consonants(joined) * CONSONANT;
            if (side.size == 2) {
                add(WHOLE, joined);
                if (told >= RARE) {
                    add(SINGLE, joined);
                }
            }
            for (int j = 0; j < side.size; j++) {
                if (j < i || j > i + 1) {
                    addPair(PAIR, joined, told, side.skeletons[j], told(j));
                }
            }
        }
    }

    private void add(int kind, long value) {
        if (out.size() - first == most) {
            return;
        }
        int key = Keys.mix(kind, value);
        for (int i = first; i < out.size(); i++) {
            if (out.key(i) == key) {
                return;
            }
        }
        out.add(key, 1);
    }
}
