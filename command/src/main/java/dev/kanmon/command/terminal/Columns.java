package dev.kanmon.command.terminal;

import java.lang.Character.UnicodeScript;

/** Texts in columns of a terminal, where a Hangul syllable, a kanji or a kana takes two (UAX #11). */
public final class Columns {
    private Columns() {}

    /** The text with blanks behind it up to a width; cut, with a mark, where it is wider. */
    public static String padded(String text, int width) {
        String fitting = cut(text, width);
        return fitting + " ".repeat(width - width(fitting));
    }

    private static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder fitting = new StringBuilder();
        int taken = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            taken += width(point);
            if (taken >= width) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting.append('…').toString();
    }

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        boolean halfwidth = point >= 0xFF61 && point <= 0xFFDC;
        boolean fullwidth = (point >= 0xFF01 && point <= 0xFF60) || (point >= 0x3000 && point <= 0x303E);
        return fullwidth
                || (!halfwidth
                        && switch (UnicodeScript.of(point)) {
                            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
                            default -> false;
                        });
    }
}
