package dev.kanmon.clearance.picture;

import java.util.ArrayList;
import java.util.List;

/** How much room letters take, estimated: a picture does not know the type it will be set in. */
final class Letters {
    /** Ideographs, kana and syllables of Hangul fill a square; other letters a little more than half of one. */
    private static final double WIDE = 1.0;

    private static final double NARROW = 0.56;
    private static final int FIRST_WIDE = 0x1100;

    private Letters() {}

    static double width(String text, int size) {
        return text.codePoints().mapToDouble(Letters::em).sum() * size;
    }

    private static double em(int letter) {
        return letter >= FIRST_WIDE && !(letter >= 0x2000 && letter < 0x2E80) ? WIDE : NARROW;
    }

    /** In lines of at most a width, broken at spaces, or anywhere between two wide letters. */
    static List<String> lines(String text, int size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && width(line + word.stripTrailing(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Korean breaks at spaces, as English does; Japanese has none. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            word.appendCodePoint(letter);
            if (letter == ' ' || letter == '：' || letter == '、' || letter == '（') {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }
}
