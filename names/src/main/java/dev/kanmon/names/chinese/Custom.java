package dev.kanmon.names.chinese;

/** Ways of writing the syllables of Chinese names; the letter is that of the model's table of spellings. */
enum Custom {
    PINYIN(0, 'P'),
    /** Wade-Giles and what Taiwan made of it. */
    TAIWAN(1, 'W'),
    CANTONESE(2, 'C'),
    /** Hokkien, Teochew, Hakka, Hainanese, as Singapore and Malaysia write them. */
    SOUTHERN(3, 'S'),
    /** Mandarin in Hangul: 시진핑. */
    HANGUL(4, 'H'),
    /** Sino-Korean: 습근평. */
    KOREAN(5, 'K');

    private final int number;
    private final char letter;

    Custom(int number, char letter) {
        this.number = number;
        this.letter = letter;
    }

    /** From 0, without gaps. */
    int number() {
        return number;
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
