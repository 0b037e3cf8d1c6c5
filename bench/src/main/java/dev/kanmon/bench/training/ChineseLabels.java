package dev.kanmon.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds, among labels of people in English and Korean, those whose two labels are one Chinese name. */
final class ChineseLabels {
    private static final int LONGEST_SYLLABLE = 6;

    private final Set<String> pinyin;

    ChineseLabels(Set<String> pinyin) {
        this.pinyin = pinyin;
    }

    /** Syllables of the given name; none where the line is not surely a Chinese person. */
    List<String> given(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2) {
            return List.of();
        }
        String[] parts = columns[0].toLowerCase(Locale.ROOT).split(" ", -1);
        if (parts.length != 2 || !pinyin.contains(parts[0])) {
            return List.of();
        }
        String hangul = columns[1].replace(" ", "");
        for (List<String> cut : cuts(parts[1])) {
            StringBuilder written = new StringBuilder(PinyinRomanisation.hangul(parts[0]));
            cut.forEach(syllable -> written.append(PinyinRomanisation.hangul(syllable)));
            if (written.toString().equals(hangul)) {
                return cut;
            }
        }
        return List.of();
    }

    private List<List<String>> cuts(String given) {
        List<List<String>> cuts = new ArrayList<>();
        if (pinyin.contains(given)) {
            cuts.add(List.of(given));
        }
        for (int at = 1; at < given.length() && at <= LONGEST_SYLLABLE; at++) {
            if (pinyin.contains(given.substring(0, at)) && pinyin.contains(given.substring(at))) {
                cuts.add(List.of(given.substring(0, at), given.substring(at)));
            }
        }
        return cuts;
    }
}
