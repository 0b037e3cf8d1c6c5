package dev.kanmon.names.japanese;

/**
 * Morae as numbers from 1 to {@link #LAST}, one byte each: an onset and a vowel, a moraic n, or the stop of a doubled
 * consonant. Sounds that merged in standard Japanese are one: ZI and DI, ZU and DU, O and WO.
 */
final class Mora {
    static final int A = 0;
    static final int I = 1;
    static final int U = 2;
    static final int E = 3;
    static final int O = 4;
    static final int VOWELS = 5;

    static final int BARE = 0;
    static final int K = 1;
    static final int G = 2;
    static final int S = 3;
    static final int Z = 4;
    static final int T = 5;
    static final int D = 6;
    static final int N = 7;
    static final int H = 8;
    static final int B = 9;
    static final int P = 10;
    static final int M = 11;
    static final int Y = 12;
    static final int R = 13;
    static final int W = 14;
    static final int KY = 15;
    static final int GY = 16;
    static final int SY = 17;
    static final int ZY = 18;
    static final int TY = 19;
    static final int NY = 20;
    static final int HY = 21;
    static final int BY = 22;
    static final int PY = 23;
    static final int MY = 24;
    static final int RY = 25;
    private static final int ONSETS = 26;

    /** The moraic n. */
    static final int NASAL = ONSETS * VOWELS + 1;

    /** The stop before a doubled consonant. */
    static final int STOP = NASAL + 1;

    static final int LAST = STOP;

    private static final String[] ONSET_LETTERS = {
        "", "K", "G", "S", "Z", "T", "D", "N", "H", "B", "P", "M", "Y", "R", "W", "KY", "GY", "SH", "J", "CH", "NY",
        "HY", "BY", "PY", "MY", "RY"
    };

    private Mora() {}

    /** The mora of an onset and a vowel, merged sounds made one. */
    static int of(int onset, int vowel) {
        int sounded = onset;
        switch (vowel) {
            case I -> sounded = onset == D ? Z : onset == Y || onset == W ? BARE : plain(onset);
            case U -> sounded = onset == D ? Z : onset == W ? BARE : onset;
            case E -> sounded = onset == Y || onset == W ? BARE : onset;
            case O -> sounded = onset == W ? BARE : onset;
            default -> {}
        }
        return sounded * VOWELS + vowel + 1;
    }

    static boolean hasVowel(int mora) {
        return mora < NASAL;
    }

    static int onset(int mora) {
        return (mora - 1) / VOWELS;
    }

    static int vowel(int mora) {
        return (mora - 1) % VOWELS;
    }

    /** The onset with a glide; the onset itself where there is none. */
    static int palatal(int onset) {
        return switch (onset) {
            case BARE -> Y;
            case K -> KY;
            case G -> GY;
            case S -> SY;
            case Z, D -> ZY;
            case T -> TY;
            case N -> NY;
            case H -> HY;
            case B -> BY;
            case P -> PY;
            case M -> MY;
            case R -> RY;
            default -> onset;
        };
    }

    /** The onset without its glide. */
    static int plain(int onset) {
        return switch (onset) {
            case KY -> K;
            case GY -> G;
            case SY -> S;
            case ZY -> Z;
            case TY -> T;
            case NY -> N;
            case HY -> H;
            case BY -> B;
            case PY -> P;
            case MY -> M;
            case RY -> R;
            default -> onset;
        };
    }

    /** The voiced onset of an unvoiced one as Hangul confuses them; the onset itself where there is none. */
    static int voiced(int onset) {
        return switch (onset) {
            case K -> G;
            case KY -> GY;
            case T -> D;
            case TY -> ZY;
            case P -> B;
            case PY -> BY;
            default -> onset;
        };
    }

    /** The unvoiced onset of a voiced one; 0 where there is none. */
    static int unvoiced(int onset) {
        return switch (onset) {
            case G -> K;
            case GY -> KY;
            case Z, D -> T;
            case ZY -> TY;
            default -> 0;
        };
    }

    /** Hepburn letters, for people to read. */
    static String letters(int mora) {
        if (mora == NASAL) {
            return "N";
        }
        if (mora == STOP) {
            return "T";
        }
        int onset = onset(mora);
        return switch (vowel(mora)) {
            case A -> ONSET_LETTERS[onset] + "A";
            case I -> (onset == S ? "SH" : onset == T ? "CH" : onset == Z ? "J" : ONSET_LETTERS[onset]) + "I";
            case U -> (onset == T ? "TS" : onset == H ? "F" : ONSET_LETTERS[onset]) + "U";
            case E -> ONSET_LETTERS[onset] + "E";
            default -> ONSET_LETTERS[onset] + "O";
        };
    }
}
