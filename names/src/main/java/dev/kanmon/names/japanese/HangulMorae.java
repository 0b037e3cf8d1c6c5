package dev.kanmon.names.japanese;

/**
 * Reads the Hangul that Koreans write Japanese names in, after the rules of 1986 and older and looser ways. A lax
 * consonant stands for the voiced onset, and at the start of a name for the unvoiced too: what reads it keeps in mind that
 * the morae came from Hangul.
 */
final class HangulMorae {
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private static final int NONE = -1;
    private static final int GLIDE = 8;

    /** By medial vowel of Hangul in its order: vowel of Japanese, with 8 where it has a glide; -1 where none is meant. */
    private static final int[] MEDIAL = {
        Mora.A,
        Mora.E,
        GLIDE + Mora.A,
        Mora.E,
        NONE,
        Mora.E,
        NONE,
        Mora.E,
        Mora.O,
        Mora.A,
        NONE,
        NONE,
        GLIDE + Mora.O,
        Mora.U,
        NONE,
        Mora.E,
        Mora.I,
        GLIDE + Mora.U,
        Mora.U,
        Mora.I,
        Mora.I
    };

    private static final int MEDIAL_WA = 9;
    private static final int MEDIAL_EU = 18;

    /** By initial of Hangul in its order. */
    private static final int[] INITIAL = {
        Mora.G, Mora.K, Mora.N, Mora.D, Mora.T, Mora.R, Mora.M, Mora.B, Mora.P, Mora.S, Mora.S, Mora.BARE, Mora.Z,
        Mora.T, Mora.T, Mora.K, Mora.T, Mora.P, Mora.H
    };

    private static final int INITIAL_SS = 10;
    private static final int INITIAL_J = 12;
    private static final int INITIAL_JJ = 13;
    private static final int INITIAL_CH = 14;

    private static final int FINAL_G = 1;
    private static final int FINAL_N = 4;
    private static final int FINAL_D = 7;
    private static final int FINAL_M = 16;
    private static final int FINAL_B = 17;
    private static final int FINAL_S = 19;
    private static final int FINAL_SS = 20;
    private static final int FINAL_NG = 21;

    /** ln of how seldom Koreans write a Japanese name with such a final, or with a vowel that needs it not. */
    private static final double LOOSE_FINAL = 3;

    private HangulMorae() {}

    /** Adds the morae of {@code hangul}; false where a syllable cannot stand for Japanese, or there are too many. */
    static boolean read(String hangul, Morae out) {
        for (int i = 0; i < hangul.length(); i++) {
            int index = hangul.charAt(i) - FIRST_SYLLABLE;
            if (index < 0 || index > LAST_SYLLABLE - FIRST_SYLLABLE) {
                return false;
            }
            boolean read = syllable(index / (VOWELS * FINALS), index / FINALS % VOWELS, out)
                    && last(index % FINALS, i == hangul.length() - 1, out);
            if (!read) {
                return false;
            }
        }
        out.end();
        return out.size() > 0 && !out.overflown();
    }

    private static boolean syllable(int initial, int medial, Morae out) {
        if (MEDIAL[medial] < 0) {
            return false;
        }
        int vowel = MEDIAL[medial] % GLIDE;
        boolean glide = MEDIAL[medial] >= GLIDE;
        int onset = INITIAL[initial];
        switch (initial) {
            case INITIAL_SS -> onset = vowel == Mora.U && !glide ? Mora.T : Mora.S;
            // 조 is ジョ and ゾ alike; 즈 only ズ.
            case INITIAL_J -> glide |= vowel != Mora.I && vowel != Mora.E && medial != MEDIAL_EU;
            case INITIAL_JJ, INITIAL_CH -> glide |= vowel != Mora.I && medial != MEDIAL_EU;
            default -> {}
        }
        if (medial == MEDIAL_WA && onset == Mora.BARE) {
            onset = Mora.W;
        }
        out.add(glide ? Mora.palatal(onset) : onset, vowel);
        return true;
    }

    private static boolean last(int last, boolean atEnd, Morae out) {
        switch (last) {
            case 0 -> {}
            case FINAL_N -> out.addNasal();
            case FINAL_NG, FINAL_M -> {
                out.addNasal();
                out.unusual(LOOSE_FINAL);
            }
            case FINAL_S -> out.addStop();
            case FINAL_G, FINAL_D, FINAL_B, FINAL_SS -> {
                if (atEnd) {
                    return false;
                }
                out.addStop();
                out.unusual(LOOSE_FINAL);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
