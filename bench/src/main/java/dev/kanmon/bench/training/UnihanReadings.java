package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What dictionaries say of how a character is read, as katakana with a weight: on, kun, and the stem of a kun. */
final class UnihanReadings {
    private static final String ON_FIELD = "kJapaneseOn";
    private static final String KUN_FIELD = "kJapaneseKun";
    private static final double ON = 1;
    private static final double KUN = 0.8;
    private static final double STEM = 0.6;

    /** A stem without its okurigana is guessed, as Unihan does not mark where a kun ends. */
    private static final double SHORT_STEM = 0.25;

    private static final String VOICING = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボ";
    private static final Map<String, String> KANA = kana();

    private final Map<String, SortedMap<String, Double>> readings = new HashMap<>();

    static UnihanReadings read(Path file) throws IOException {
        Unihan unihan = Unihan.read(file, Set.of(ON_FIELD, KUN_FIELD));
        UnihanReadings all = new UnihanReadings();
        all.add(unihan, ON_FIELD);
        all.add(unihan, KUN_FIELD);
        return all;
    }

    private void add(Unihan unihan, String field) {
        for (int character : unihan.all(field).keySet()) {
            SortedMap<String, Double> its =
                    readings.computeIfAbsent(Character.toString(character), key -> new TreeMap<>());
            double rank = 1;
            for (String romaji : unihan.of(field, character)) {
                String kana = kanaOf(romaji);
                if (!kana.isEmpty()) {
                    add(its, kana, rank, field.equals(ON_FIELD));
                    rank *= 0.8;
                }
            }
        }
    }

    private void add(SortedMap<String, Double> its, String kana, double rank, boolean on) {
        if (on) {
            its.merge(kana, ON * rank, Double::max);
            return;
        }
        its.merge(kana, KUN * rank, Double::max);
        if (kana.length() >= 2) {
            String stem = kana.substring(0, kana.length() - 1);
            its.merge(stem, STEM * rank, Double::max);
            // 光る is ひかり in a name, 勝つ is かち.
            int row = "ウクグスツヌブムル".indexOf(kana.charAt(kana.length() - 1));
            if (row >= 0) {
                its.merge(stem + "イキギシチニビミリ".charAt(row), STEM * rank, Double::max);
            }
        }
        if (kana.length() >= 3) {
            its.merge(kana.substring(0, kana.length() - 2), SHORT_STEM * rank, Double::max);
        }
    }

    /** Readings of a character; empty for one that Japan does not read. */
    SortedMap<String, Double> of(String character) {
        return readings.getOrDefault(character, new TreeMap<>());
    }

    /** The first kana voiced, as in the second half of a compound; the reading itself where it cannot be. */
    static String voiced(String reading) {
        int at = VOICING.indexOf(reading.charAt(0));
        return at < 0 || at % 2 == 1 ? reading : VOICING.charAt(at + 1) + reading.substring(1);
    }

    private static String kanaOf(String romaji) {
        String text = romaji.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        StringBuilder kana = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(3, text.length() - at);
            while (length > 0 && !KANA.containsKey(text.substring(at, at + length))) {
                length--;
            }
            if (length > 0) {
                kana.append(KANA.get(text.substring(at, at + length)));
                at += length;
            } else if (text.charAt(at) == 'N' || text.charAt(at) == 'M') {
                kana.append('ン');
                at++;
            } else if (at + 1 < text.length() && text.charAt(at) == text.charAt(at + 1)) {
                kana.append('ッ');
                at++;
            } else {
                return "";
            }
        }
        return kana.toString();
    }

    private static Map<String, String> kana() {
        Map<String, String> kana = new HashMap<>();
        String[] onsets = {"", "K", "G", "S", "Z", "T", "D", "N", "H", "B", "P", "M", "Y", "R", "W"};
        String[] rows = {
            "アイウエオ", "カキクケコ", "ガギグゲゴ", "サシスセソ", "ザジズゼゾ", "タチツテト", "ダヂヅデド", "ナニヌネノ", "ハヒフヘホ", "バビブベボ", "パピプペポ", "マミムメモ",
            "ヤ.ユ.ヨ", "ラリルレロ", "ワヰ.ヱヲ"
        };
        for (int row = 0; row < rows.length; row++) {
            for (int vowel = 0; vowel < 5; vowel++) {
                if (rows[row].charAt(vowel) != '.') {
                    kana.put(onsets[row] + "AIUEO".charAt(vowel), rows[row].substring(vowel, vowel + 1));
                }
            }
            if (rows[row].charAt(1) != '.' && row > 0) {
                glides(kana, onsets[row] + "Y", rows[row].substring(1, 2));
            }
        }
        glides(kana, "SH", "シ");
        glides(kana, "J", "ジ");
        glides(kana, "CH", "チ");
        kana.put("SHI", "シ");
        kana.put("JI", "ジ");
        kana.put("CHI", "チ");
        kana.put("TSU", "ツ");
        kana.put("FU", "フ");
        return kana;
    }

    private static void glides(Map<String, String> kana, String onset, String base) {
        kana.put(onset + "A", base + "ャ");
        kana.put(onset + "U", base + "ュ");
        kana.put(onset + "O", base + "ョ");
    }
}
