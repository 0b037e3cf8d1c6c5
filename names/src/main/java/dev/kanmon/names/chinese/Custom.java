package dev.kanmon.names.chinese;

/** Ways of writing the syllables of Chinese names; the letter is that of the model's table of spellings. */
enum Custom {
    PINYIN('P'),
    /** Wade-Giles and what Taiwan made of it. */
    TAIWAN('W'),
    CANTONESE('C'),
    /** Hokkien, Teochew, Hakka, Hainanese, as Singapore and Malaysia write them. */
    SOUTHERN('S'),
    /** Mandarin in Hangul: 시진핑. */
    HANGUL('H'),
    /** Sino-Korean: 습근평. */
    KOREAN('K');

    private final char letter;

    Custom(char letter) {
        this.letter = letter;
    }

    static Custom of(char letter) {
        for (Custom custom : values()) {
            if (custom.letter == letter) {
                return custom;
            }
        }
        throw new IllegalStateException("no custom " + letter);
    }
}
