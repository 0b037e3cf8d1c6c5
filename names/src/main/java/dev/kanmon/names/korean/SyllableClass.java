package dev.kanmon.names.korean;

/**
 * Classes of syllables that romanisations seldom tell apart, so that few keys reach all spellings: strong, tense and plain
 * consonants are one, as are ㅓㅗㅜㅡ (EO, O, U, OO), ㅐㅔㅚ (AE, E, OE), ㅕㅛㅠ and ㅣㅢㅟ.
 */
final class SyllableClass {
    /** Classes are below this. */
    static final int LIMIT = 10 * 8 * 7;

    /** ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ */
    private static final int[] INITIALS = {0, 0, 1, 2, 2, 3, 4, 5, 5, 6, 6, 7, 8, 8, 8, 0, 2, 5, 9};

    /** ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ */
    private static final int[] VOWELS = {0, 1, 2, 1, 3, 1, 4, 1, 3, 5, 1, 1, 4, 3, 6, 1, 7, 4, 3, 7, 7};

    /** None, then ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ */
    private static final int[] FINALS = {
        0, 1, 1, 1, 2, 2, 2, 6, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 6, 6, 2, 6, 6, 1, 6, 5, 0
    };

    private SyllableClass() {}

    /** Class of a syllable by its index, from 0. */
    static int of(int syllable) {
        return (INITIALS[Hangul.initial(syllable)] * 8 + VOWELS[Hangul.vowel(syllable)]) * 7
                + FINALS[Hangul.fin(syllable)];
    }
}
