package dev.kanmon.names.japanese;

/**
 * How two names are laid side by side, by what they are written in. Costs are minus ln of {@code same}.
 *
 * @param costs between single morae
 * @param writing what comparing these two writings costs at least
 * @param firstLonger what a vowel costs that only the first name says is long
 * @param secondLonger likewise of the second
 * @param budget above it two fields are told apart no further
 * @param readings how many readings of a field are laid beside the other name's
 */
record Pairing(MoraCosts costs, double writing, double firstLonger, double secondLonger, double budget, int readings) {
    /** One slip between two spellings, and a little more. */
    private static final double SLIP_BUDGET = 1.2;

    /** A slip is not looked for in the many readings of kanji, where every slip meets some reading. */
    private static final double KANJI_BUDGET = 0.6;

    /** Two names in kanji are told apart by their kanji; their usual readings are enough. */
    private static final int KANJI_READINGS = 1;

    private static final int KANJI_OR_KANA_READINGS = 4;

    private static final double SAME_SOUND_WRITING = 0.002;
    private static final double HANGUL_WRITING = 0.04;
    private static final double KANJI_WRITING = 0.05;

    /** Other kanji of the same reading are another person's name; where kana stand for some, perhaps not. */
    private static final double OTHER_KANJI = 1.2;

    private static final double OTHER_KANJI_OR_KANA = 0.3;

    /** A mark of length says more than its absence in Latin and Hangul: OHNO is not 小野, ONO may be 大野. */
    private static final double LENGTH_TOLD = 0.08;

    private static final double LENGTH_UNTOLD = 0.004;

    private static final int KINDS = 5;
    private static final Pairing[] TABLE = table();

    /** Of two kinds; Hangul on one side only must stand first. */
    static Pairing of(int firstKind, int secondKind) {
        return TABLE[firstKind * KINDS + secondKind];
    }

    private static Pairing[] table() {
        Pairing[] table = new Pairing[KINDS * KINDS];
        for (int first = 0; first < KINDS; first++) {
            for (int second = 0; second < KINDS; second++) {
                boolean hangul = first == Slice.HANGUL || second == Slice.HANGUL;
                table[first * KINDS + second] = new Pairing(
                        hangul ? first == second ? MoraCosts.BOTH_HANGUL : MoraCosts.HANGUL : MoraCosts.PLAIN,
                        writing(first, second, hangul),
                        tellsLength(second) ? LENGTH_TOLD : LENGTH_UNTOLD,
                        tellsLength(first) ? LENGTH_TOLD : LENGTH_UNTOLD,
                        first >= Slice.HAN || second >= Slice.HAN ? KANJI_BUDGET : SLIP_BUDGET,
                        readings(first, second));
            }
        }
        return table;
    }

    private static double writing(int first, int second, boolean hangul) {
        double writing = hangul ? HANGUL_WRITING : 0;
        if (first < Slice.HAN && second < Slice.HAN) {
            return writing + SAME_SOUND_WRITING;
        }
        writing += KANJI_WRITING;
        if (first >= Slice.HAN && second >= Slice.HAN) {
            writing += first == Slice.HAN && second == Slice.HAN ? OTHER_KANJI : OTHER_KANJI_OR_KANA;
        }
        return writing;
    }

    private static int readings(int first, int second) {
        if (first < Slice.HAN || second < Slice.HAN) {
            return KanjiField.MOST_READINGS;
        }
        return first == Slice.HAN && second == Slice.HAN ? KANJI_READINGS : KANJI_OR_KANA_READINGS;
    }

    private static boolean tellsLength(int kind) {
        return kind != Slice.LATIN && kind != Slice.HANGUL;
    }
}
