package dev.kanmon.names.general;

import java.text.Normalizer;

/**
 * The sound of a foreign name behind its transcription to kana or Hangul. Both write a consonant without a vowel by a
 * syllable with a weak one (ス, 스), which is left out here; where it was meant, vowels are cheap in comparing.
 */
final class Syllables {
    private static final String[] INITIALS = {
        "G", "K", "N", "D", "T", "R", "M", "B", "P", "S", "S", "", "J", "J", "CH", "K", "T", "P", "H"
    };
    private static final String[] MEDIALS = {
        "A", "E", "YA", "YE", "O", "E", "YO", "YE", "O", "WA", "WE", "WE", "YO", "U", "WO", "WE", "WI", "YU", "U", "I",
        "I"
    };
    private static final String[] FINALS = {
        "", "K", "K", "K", "N", "N", "N", "T", "R", "K", "M", "P", "R", "R", "P", "R", "M", "P", "P", "T", "T", "NG",
        "T", "T", "K", "T", "P", "T"
    };
    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS_COUNT = 28;
    private static final int MEDIALS_COUNT = 21;
    private static final int WEAK_MEDIAL = 18;
    private static final int NO_INITIAL = 11;

    /** Rows of kana by vowel A, I, U, E, O; a point where there is none. */
    private static final String KANA = "アイウエオカキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノハヒフヘホバビブベボパピプペポマミムメモヤ.ユ.ヨラリルレロワヰ.ヱヲ";

    private static final String[] ROWS = {"", "K", "G", "S", "Z", "T", "D", "N", "H", "B", "P", "M", "Y", "R", "W"};
    private static final String VOWELS = "AIUEO";
    private static final String SMALL_VOWELS = "ァィゥェォ";
    private static final String SMALL_Y = "ャ.ュ.ョ";

    private Syllables() {}

    static void hangul(String letters, StringBuilder out) {
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char syllable = composed.charAt(i);
            if (syllable >= FIRST_SYLLABLE && syllable <= LAST_SYLLABLE) {
                int number = syllable - FIRST_SYLLABLE;
                int initial = number / FINALS_COUNT / MEDIALS_COUNT;
                int medial = number / FINALS_COUNT % MEDIALS_COUNT;
                out.append(INITIALS[initial]);
                if (medial != WEAK_MEDIAL || initial == NO_INITIAL) {
                    out.append(MEDIALS[medial]);
                }
                out.append(FINALS[number % FINALS_COUNT]);
            }
        }
    }

    static void kana(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            char kana = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            int small = Math.max(SMALL_VOWELS.indexOf(next), SMALL_Y.indexOf(next));
            switch (kana) {
                case 'ン' -> out.append('N');
                case 'ヴ' -> {
                    out.append('V');
                    if (small >= 0) {
                        out.append(VOWELS.charAt(small));
                        i++;
                    }
                }
                default -> {
                    int at = KANA.indexOf(kana);
                    if (at >= 0) {
                        syllable(at, small, next == 'ー', out);
                        i += small >= 0 ? 1 : 0;
                    }
                }
            }
        }
    }

    private static void syllable(int at, int small, boolean isLong, StringBuilder out) {
        int vowel = at % VOWELS.length();
        String row = ROWS[at / VOWELS.length()];
        String consonant = switch (row.isEmpty() ? ' ' : row.charAt(0)) {
            case ' ' -> small >= 0 && vowel == 2 ? "W" : "";
            case 'S' -> vowel == 1 ? "SH" : "S";
            case 'Z' -> vowel == 1 ? "J" : "Z";
            case 'T' -> vowel == 1 ? "CH" : vowel == 2 ? "TS" : "T";
            case 'D' -> vowel == 1 ? "J" : vowel == 2 ? "Z" : "D";
            case 'H' -> vowel == 2 ? "F" : "H";
            default -> row;
        };
        out.append(consonant);
        boolean weakO = vowel == 4 && (row.equals("T") || row.equals("D"));
        boolean weakU = vowel == 2 && !row.isEmpty() && !row.equals("Y");
        boolean weak = !isLong && (weakU || weakO);
        if (small >= 0) {
            out.append(VOWELS.charAt(small));
        } else if (!weak) {
            out.append(VOWELS.charAt(vowel));
        }
    }
}
