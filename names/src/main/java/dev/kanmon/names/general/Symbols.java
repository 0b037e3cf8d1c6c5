package dev.kanmon.names.general;

/**
 * Folds Latin letters to symbols of five bits: A to Z are 1 to 26. Spellings that differ by convention alone fold to the
 * same row: double letters, PH and F, OU and U, SCH and SH, DZH and J.
 */
final class Symbols {
    static final int SH = 27;
    static final int CH = 28;
    static final int ZH = 29;
    static final int KH = 30;

    /** Announces a digit, which follows as 1 to 10: numbers tell firms and ships apart. */
    static final int DIGIT = 31;

    /** What five bits can tell. */
    static final int COUNT = 32;

    private static final int VOWELS = bit('A') | bit('E') | bit('I') | bit('O') | bit('U');

    private Symbols() {}

    static int of(char letter) {
        return letter - 'A' + 1;
    }

    static boolean isVowel(int symbol) {
        return (VOWELS >>> symbol & 1) != 0;
    }

    private static int bit(char letter) {
        return 1 << of(letter);
    }

    /** Folds {@code letters} (A to Z, 0 to 9; others are passed over) into {@code out} as far as it has room; how many. */
    static int fold(CharSequence letters, byte[] out) {
        int size = 0;
        int length = letters.length();
        for (int at = 0; at < length && size < out.length; ) {
            char letter = letters.charAt(at);
            if (letter >= '0' && letter <= '9') {
                if (size + 2 <= out.length) {
                    out[size++] = DIGIT;
                    out[size++] = (byte) (letter - '0' + 1);
                }
                at++;
            } else if (letter >= 'A' && letter <= 'Z') {
                Fold fold = Fold.at(letters, at);
                for (int i = 0; i < fold.symbols().length() && size < out.length; i++) {
                    byte symbol = (byte) code(fold.symbols().charAt(i));
                    boolean doubled = size > 0 && out[size - 1] == symbol && (size < 2 || out[size - 2] != DIGIT);
                    if (!doubled) {
                        out[size++] = symbol;
                    }
                }
                at += fold.taken();
            } else {
                at++;
            }
        }
        return size;
    }

    /** Small letters stand for the symbols beyond Z in the table of folds. */
    private static int code(char letter) {
        return switch (letter) {
            case 's' -> SH;
            case 'c' -> CH;
            case 'z' -> ZH;
            case 'k' -> KH;
            default -> of(letter);
        };
    }
}
