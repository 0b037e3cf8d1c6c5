package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Keys;

/**
 * Keys of a Chinese name: pinyin of the surname and of the first given syllable, and how the second ends. Mandarin n and
 * ng are n or m and ng in nearly every other reading of a character, so the end tells names apart and spellings seldom.
 */
final class ChineseKeys {
    /** Kind of these keys beside those of other languages. */
    private static final int KIND = 3;

    /** Keys of one name; a name has 2 surnames by 6 first syllables by 3 ends at most, and few have so many. */
    private static final int MAXIMUM = 24;

    private static final int MAXIMUM_SOUGHT = 48;
    private static final int ENDS = 3;

    /** Names this much the same are found; a division that counts less makes none so. */
    private static final double LEAST_SAME = 0.5;

    private final ChineseModel model;

    ChineseKeys(ChineseModel model) {
        this.model = model;
    }

    void add(int[] slice, int at, boolean seeking, Keys out) {
        int from = out.size();
        int maximum = from + (seeking ? MAXIMUM_SOUGHT : MAXIMUM);
        int end = at + slice[at];
        // Likeliest readings of every division first, so that none fills the keys alone.
        boolean more = true;
        for (int rank = 0; more && out.size() < maximum; rank++) {
            more = false;
            for (int i = at + Divisions.HEAD; i < end; i += Divisions.length(slice[i])) {
                more |= add(slice, i, rank, from, maximum, out);
            }
        }
    }

    /** Adds pairs of readings whose places in their order sum to {@code rank}; says whether there may be further ones. */
    private boolean add(int[] slice, int i, int rank, int from, int maximum, Keys out) {
        if (Divisions.factor(slice[i]) < LEAST_SAME) {
            return false;
        }
        int surname = Divisions.surname(slice[i]);
        short[] surnames = codes(Divisions.unit(slice, i, 0), Characters.SURNAME);
        short[] firsts = codes(Divisions.unit(slice, i, surname), Characters.GIVEN);
        int ends = Divisions.given(slice[i]) == 1 ? 1 : ends(Divisions.unit(slice, i, surname + 1)) << 1;
        float weight = (float) (Divisions.factor(slice[i]) / (1 + rank));
        for (int a = Math.max(0, rank - firsts.length + 1); a <= rank && a < surnames.length; a++) {
            for (int last = 0; last <= ENDS; last++) {
                if ((ends >> last & 1) == 1 && out.size() < maximum) {
                    long value = (long) surnames[a] << 32 | (long) firsts[rank - a] << 8 | surname << 4 | last;
                    add(Keys.mix(KIND, value), weight, from, out);
                }
            }
        }
        return rank < surnames.length + firsts.length - 2;
    }

    private static void add(int key, float weight, int from, Keys out) {
        for (int i = from; i < out.size(); i++) {
            if (out.key(i) == key) {
                return;
            }
        }
        out.add(key, weight);
    }

    private short[] codes(int unit, int position) {
        return (unit & Divisions.CHARACTER) != 0
                ? model.characterCodes(unit & ~Divisions.CHARACTER, position)
                : model.formCodes(unit, position);
    }

    /** Bit 0 for a vowel, 1 for n, 2 for ng. */
    private int ends(int unit) {
        int ends = 0;
        for (short code : codes(unit, Characters.GIVEN)) {
            String pinyin = model.pinyin(code);
            ends |= pinyin.endsWith("ng") ? 4 : pinyin.endsWith("n") ? 2 : 1;
        }
        return ends;
    }
}
