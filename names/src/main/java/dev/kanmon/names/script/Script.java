package dev.kanmon.names.script;

/** The scripts that names are read in; what is none of them is {@link #OTHER}. */
public enum Script {
    LATIN,
    HANGUL,
    /** Hanja, kanji and hanzi, with the iteration mark 々. */
    HAN,
    /** Katakana; hiragana is folded to it. */
    KANA,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    /** Any other letters, and digits. */
    OTHER;

    /** The script of a letter, digit or mark. */
    static Script of(int character) {
        if (character == '々' || character == '〇') {
            return HAN;
        }
        if (character == 'ー') {
            return KANA;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN -> LATIN;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            default -> OTHER;
        };
    }
}
