package dev.kanmon.names;

import java.text.Normalizer;
import java.util.Locale;

/** Takes from a name what does not tell persons apart. */
final class Folding {
    /** First and last of the block of combining diacritical marks; voicing marks of kana are no diacritics. */
    private static final char FIRST_DIACRITIC = '\u0300';

    private static final char LAST_DIACRITIC = '\u036F';

    /** A folded letter may come from a base and a few marks; beyond this nobody writes a name. */
    private static final int SENT_CHARACTERS_A_LETTER = 8;

    private Folding() {}

    /** The parts of {@code text} with one space between, no more than {@code maximum} letters in all. */
    static String fold(String text, int maximum) {
        String bounded = text.length() <= maximum * SENT_CHARACTERS_A_LETTER
                ? text
                : text.substring(0, maximum * SENT_CHARACTERS_A_LETTER);
        String bare = withoutDiacritics(bounded).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        int letters = 0;
        boolean parted = false;
        for (int i = 0; i < bare.length() && letters < maximum; ) {
            int character = bare.codePointAt(i);
            i += Character.charCount(character);
            if (belongsToName(character)) {
                if (parted && !folded.isEmpty()) {
                    folded.append(' ');
                }
                parted = false;
                int before = folded.length();
                append(folded, character);
                letters += folded.length() - before;
            } else if (!isDropped(character)) {
                parted = true;
            }
        }
        return folded.toString();
    }

    private static String withoutDiacritics(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            if (character < FIRST_DIACRITIC || character > LAST_DIACRITIC) {
                bare.append(character);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean belongsToName(int character) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes and their likes join what stands around them; format and control characters are no characters. */
    private static boolean isDropped(int character) {
        return switch (character) {
            case '\'', '`', '´', '\u2018', '\u2019', '\u02BC', '"', '.' -> true;
            default -> {
                int type = Character.getType(character);
                yield type == Character.FORMAT
                        || (type == Character.CONTROL && !Character.isWhitespace(character))
                        || type == Character.MODIFIER_SYMBOL;
            }
        };
    }

    /** Doc 9303-3, section 6, table of multinational Latin characters, for those that have no plain letter inside. */
    private static void append(StringBuilder folded, int character) {
        switch (character) {
            case 'Æ' -> folded.append("AE");
            case 'Ø', 'Œ' -> folded.append("OE");
            case 'Þ' -> folded.append("TH");
            case 'Ð', 'Đ' -> folded.append('D');
            case 'Ħ' -> folded.append('H');
            case 'Ĳ' -> folded.append("IJ");
            case 'Ł' -> folded.append('L');
            case 'Ŋ' -> folded.append('N');
            case 'Ŧ' -> folded.append('T');
            case 'ẞ' -> folded.append("SS");
            default -> folded.appendCodePoint(character);
        }
    }
}
