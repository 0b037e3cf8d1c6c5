package dev.kanmon.names.general;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How the letters at one place of a Latin token fold.
 *
 * @param taken letters that are used up
 * @param symbols what they become: capitals as they are, small s c z k for SH CH ZH KH
 */
record Fold(int taken, String symbols) {
    private static final Fold[] SINGLE = new Fold[26];

    static {
        for (int i = 0; i < 26; i++) {
            SINGLE[i] = new Fold(1, String.valueOf((char) ('A' + i)));
        }
    }

    /** Longest first among those with one beginning; the letters before the equals sign become those behind it. */
    private static final String[] GROUPS = {
        "AA=A", "CHR=KR", "CH=c", "CK=K", "CZ=c", "DDJ=J", "DJ=J", "DSCH=J", "DSH=J", "DZH=J", "DZJ=J", "DH=D", "EE=I",
        "GH=G", "IE=I", "IJ=I", "IY=I", "KH=k", "OO=U", "OU=U", "PH=F", "QU=K", "RH=R", "SCH=s", "SHCH=s", "SH=s",
        "SZCZ=s", "SZ=s", "TCH=c", "TSCH=c", "TSH=c", "TH=T", "TS=C", "TZ=C", "UU=U", "YI=I", "ZH=z"
    };

    private static final Fold[][] BY_LETTER = byLetter();
    private static final String[][] HEADS = heads();

    private static final Fold SOFT = SINGLE['C' - 'A'];
    private static final Fold HARD = new Fold(1, "K");
    private static final Fold VOWEL_Y = new Fold(1, "I");
    private static final Fold SILENT = new Fold(1, "");
    private static final Fold INNER_X = new Fold(1, "KS");
    private static final Fold ENDING_OFF = new Fold(2, "V");
    private static final Fold BEGINNING_OU = new Fold(2, "W");
    private static final Fold ENDING_I = new Fold(2, "I");

    static Fold at(CharSequence letters, int at) {
        char letter = letters.charAt(at);
        int left = letters.length() - at;
        char next = left > 1 ? letters.charAt(at + 1) : ' ';
        char before = at > 0 ? letters.charAt(at - 1) : ' ';
        if (letter == 'F' && left == 2 && next == 'F' && (before == 'O' || before == 'E')) {
            return ENDING_OFF;
        }
        if (letter == 'E' && left == 2 && next == 'Y') {
            return ENDING_I;
        }
        if (at == 0 && letter == 'O' && next == 'U' && left > 2 && isVowel(letters.charAt(2))) {
            return BEGINNING_OU;
        }
        String[] heads = HEADS[letter - 'A'];
        for (int i = 0; i < heads.length; i++) {
            if (startsWith(letters, at, heads[i])) {
                return BY_LETTER[letter - 'A'][i];
            }
        }
        return switch (letter) {
            case 'C' -> next == 'E' || next == 'I' || next == 'Y' || next == ' ' ? SOFT : HARD;
            case 'H' -> next == ' ' && isVowel(before) ? SILENT : SINGLE['H' - 'A'];
            case 'X' -> at == 0 ? SINGLE['X' - 'A'] : INNER_X;
            case 'Y' -> isVowel(next) || (isVowel(before) && next != ' ') ? SINGLE['Y' - 'A'] : VOWEL_Y;
            default -> SINGLE[letter - 'A'];
        };
    }

    private static boolean isVowel(char letter) {
        return letter == 'A' || letter == 'E' || letter == 'I' || letter == 'O' || letter == 'U';
    }

    private static boolean startsWith(CharSequence letters, int at, String head) {
        if (letters.length() - at < head.length()) {
            return false;
        }
        for (int i = 1; i < head.length(); i++) {
            if (letters.charAt(at + i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Fold[][] byLetter() {
        Fold[][] folds = new Fold[26][];
        for (int letter = 0; letter < 26; letter++) {
            folds[letter] = ofLetter(letter)
                    .map(group -> new Fold(group.indexOf('='), group.substring(group.indexOf('=') + 1)))
                    .toArray(Fold[]::new);
        }
        return folds;
    }

    private static String[][] heads() {
        String[][] heads = new String[26][];
        for (int letter = 0; letter < 26; letter++) {
            heads[letter] = ofLetter(letter)
                    .map(group -> group.substring(0, group.indexOf('=')))
                    .toArray(String[]::new);
        }
        return heads;
    }

    private static Stream<String> ofLetter(int letter) {
        return Arrays.stream(GROUPS).filter(group -> group.charAt(0) == 'A' + letter);
    }
}
