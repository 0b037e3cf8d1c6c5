package dev.kanmon.names.japanese;

/** Reads katakana as morae. */
final class KanaMorae {
    /** The syllabary row by row, one onset a row; a dot where a row has no kana for the vowel. */
    private static final String[] ROWS = {
        "アイウエオ", "カキクケコ", "ガギグゲゴ", "サシスセソ", "ザジズゼゾ", "タチツテト", "ダヂヅデド", "ナニヌネノ", "ハヒフヘホ", "バビブベボ", "パピプペポ", "マミムメモ",
        "ヤ.ユ.ヨ", "ラリルレロ", "ワヰ.ヱヲ"
    };

    private static final char FIRST = 'ァ';
    private static final char LAST = 'ヺ';

    /** By kana: onset times 8 plus vowel, -1 for what is no kana of the rows. */
    private static final byte[] TABLE = table();

    private KanaMorae() {}

    private static byte[] table() {
        byte[] table = new byte[LAST - FIRST + 1];
        java.util.Arrays.fill(table, (byte) -1);
        for (int onset = 0; onset < ROWS.length; onset++) {
            for (int vowel = 0; vowel < Mora.VOWELS; vowel++) {
                char kana = ROWS[onset].charAt(vowel);
                if (kana != '.') {
                    table[kana - FIRST] = (byte) (onset * 8 + vowel);
                }
            }
        }
        table['ヴ' - FIRST] = (byte) (Mora.B * 8 + Mora.U);
        table['ヵ' - FIRST] = (byte) (Mora.K * 8 + Mora.A);
        // Between two kanji of a name ヶ is read as ガ: 関ヶ原.
        table['ヶ' - FIRST] = (byte) (Mora.G * 8 + Mora.A);
        return table;
    }

    /** Adds the morae of {@code kana}; false where a letter is no kana, or there are too many. */
    static boolean read(CharSequence kana, Morae out) {
        for (int i = 0; i < kana.length(); i++) {
            if (!step(kana.charAt(i), i > 0 ? kana.charAt(i - 1) : ' ', out)) {
                return false;
            }
        }
        out.end();
        return out.size() > 0 && !out.overflown();
    }

    private static boolean step(char kana, char before, Morae out) {
        int last = out.lastVowel();
        switch (kana) {
            case 'ン' -> out.addNasal();
            case 'ッ' -> out.addStop();
            case 'ー' -> out.lengthen();
            case 'ャ' -> glide(Mora.A, last, out);
            case 'ュ' -> glide(Mora.U, last, out);
            case 'ョ' -> glide(Mora.O, last, out);
            case 'ァ' -> small(Mora.A, last, before, out);
            case 'ィ' -> small(Mora.I, last, before, out);
            case 'ゥ' -> small(Mora.U, last, before, out);
            case 'ェ' -> small(Mora.E, last, before, out);
            case 'ォ' -> small(Mora.O, last, before, out);
            default -> {
                int value = kana >= FIRST && kana <= LAST ? TABLE[kana - FIRST] : -1;
                if (value < 0) {
                    return false;
                }
                out.add(value >> 3, value & 7);
            }
        }
        return true;
    }

    private static void glide(int vowel, int last, Morae out) {
        if (last < 0) {
            out.add(Mora.Y, vowel);
        } else {
            out.changeLast(Mora.palatal(Mora.onset(out.mora(out.size() - 1))), vowel);
        }
    }

    /** フィ, ウェ, シェ, ティ; behind a kana of the same vowel it only lengthens. */
    private static void small(int vowel, int last, char before, Morae out) {
        if (last < 0 || before == 'ー') {
            out.add(Mora.BARE, vowel);
        } else if (last != vowel) {
            int onset = Mora.onset(out.mora(out.size() - 1));
            boolean hushing = before == 'シ' || before == 'ジ' || before == 'チ';
            out.changeLast(hushing ? Mora.palatal(onset) : onset, vowel);
        } else {
            out.lengthen();
        }
    }
}
