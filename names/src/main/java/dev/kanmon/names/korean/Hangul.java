package dev.kanmon.names.korean;

/** The arithmetic of Hangul syllables: The Unicode Standard, section 3.12, conjoining jamo behaviour. */
public final class Hangul {
    /** Syllables of modern Hangul. */
    public static final int SYLLABLES = 11172;

    private static final int FIRST = 0xAC00;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;

    private Hangul() {}

    public static boolean isSyllable(int character) {
        return character >= FIRST && character < FIRST + SYLLABLES;
    }

    /** Place of a syllable in the block, from 0. */
    public static int index(char syllable) {
        return syllable - FIRST;
    }

    public static char syllable(int index) {
        return (char) (FIRST + index);
    }

    /** Which of the 19 initials, in the order of the standard: ㄱ is 0, ㅇ is 11. */
    public static int initial(int index) {
        return index / (VOWELS * FINALS);
    }

    /** Which of the 21 vowels: ㅏ is 0, ㅣ is 20. */
    public static int vowel(int index) {
        return index / FINALS % VOWELS;
    }

    /** Which of the 27 finals, 0 for none. */
    public static int fin(int index) {
        return index % FINALS;
    }

    public static int index(int initial, int vowel, int fin) {
        return (initial * VOWELS + vowel) * FINALS + fin;
    }
}
