package dev.kanmon.names.korean;

/**
 * The initial-sound rule: Standard Korean Orthography (한글 맞춤법), articles 10 to 12. In the South ㄴ and ㄹ at the front of
 * a word become ㅇ before ㅑ, ㅕ, ㅛ, ㅠ, ㅖ, ㅣ, and ㄹ becomes ㄴ before other vowels; the North writes them as they are.
 */
public final class InitialSound {
    private static final int N = 2;
    private static final int R = 5;
    private static final int NULL = 11;
    private static final int[] NONE = {};

    private InitialSound() {}

    /** The word as the South writes it. */
    public static String southern(String word) {
        return southern(word.charAt(0)) + word.substring(1);
    }

    static char southern(char syllable) {
        int index = Hangul.index(syllable);
        int initial = Hangul.initial(index);
        if (initial == R || (initial == N && isPalatal(index))) {
            return Hangul.syllable(Hangul.index(isPalatal(index) ? NULL : N, Hangul.vowel(index), Hangul.fin(index)));
        }
        return syllable;
    }

    /** The syllables that the South would write as this one at the front of a word. */
    static int[] northern(int index) {
        return switch (Hangul.initial(index)) {
            case NULL -> isPalatal(index) ? new int[] {with(N, index), with(R, index)} : NONE;
            case N -> isPalatal(index) ? NONE : new int[] {with(R, index)};
            default -> NONE;
        };
    }

    private static int with(int initial, int index) {
        return Hangul.index(initial, Hangul.vowel(index), Hangul.fin(index));
    }

    private static boolean isPalatal(int index) {
        return switch (Hangul.vowel(index)) {
            case 2, 6, 7, 12, 17, 20 -> true;
            default -> false;
        };
    }
}
