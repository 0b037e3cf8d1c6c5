package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Keys;

/**
 * Keys of a Chinese name: pinyin of the surname and of the first given syllable, and how the second ends. Mandarin n and
 * ng are n or m and ng in nearly every other reading of a character, so the end tells names apart and spellings seldom.
 */
final class ChineseKeys {
    /** Kind of these keys beside those of other languages. */
    private static final int KIND = 3;

    /** Keys of one name; a name has 3 surnames by 5 first syllables by 3 ends at most, and few have so many. */
    private static final int MAXIMUM = 16;

    private static final int MAXIMUM_SOUGHT = 48;
    private static final int ENDS = 3;

    private final ChineseModel model;

    ChineseKeys(ChineseModel model) {
        this.model = model;
    }

    void add(int[] slice, int at, boolean seeking, Keys out) {
        int from = out.size();
        int maximum = from + (seeking ? MAXIMUM_SOUGHT : MAXIMUM);
        int end = at + slice[at];
        for (int i = at + Divisions.HEAD; i < end; i += Divisions.length(slice[i])) {
            add(slice, i, from, maximum, out);
        }
    }

    private void add(int[] slice, int i, int from, int maximum, Keys out) {
        int surname = Divisions.surname(slice[i]);
        int given = Divisions.given(slice[i]);
        short[] surnames = codes(Divisions.unit(slice, i, 0), Characters.SURNAME);
        short[] firsts = codes(Divisions.unit(slice, i, surname), Characters.GIVEN);
        int ends = given == 1 ? 1 : ends(Divisions.unit(slice, i, surname + 1)) << 1;
        double factor = Divisions.factor(slice[i]);
        // Likeliest pairs first: the sum of both ranks rises.
        for (int rank = 0; rank < surnames.length + firsts.length - 1; rank++) {
            for (int a = Math.max(0, rank - firsts.length + 1); a <= rank && a < surnames.length; a++) {
                for (int last = 0; last <= ENDS; last++) {
                    if ((ends >> last & 1) == 1 && out.size() < maximum) {
                        long value = ((long) surnames[a] << 32 | (long) firsts[rank - a] << 8 | surname << 4 | last);
                        add(Keys.mix(KIND, value), (float) (factor / (1 + rank)), from, out);
                    }
                }
            }
        }
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
