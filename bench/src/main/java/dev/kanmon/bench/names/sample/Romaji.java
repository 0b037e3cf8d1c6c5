package dev.kanmon.bench.names.sample;

import java.util.HashMap;
import java.util.Map;

/** Katakana in Latin letters, by the customs in which Japanese names are met. */
enum Romaji {
    /** Of passports: long vowels not written, M before B, M, P (Ministry of Foreign Affairs of Japan). */
    PASSPORT,
    /** The same, with OH for a long O. */
    OH,
    /** Kunrei (ISO 3602), long vowels not written. */
    KUNREI,
    /** As typed on a keyboard: long vowels as in kana. */
    TYPED;

    private static final String VOWELS = "AIUEO";
    private static final String[] ROWS = {
        "アイウエオ:", "カキクケコ:K", "サシスセソ:S", "タチツテト:T", "ナニヌネノ:N", "ハヒフヘホ:H", "マミムメモ:M", "ラリルレロ:R", "ガギグゲゴ:G", "ザジズゼゾ:Z",
        "ダヂヅデド:D", "バビブベボ:B", "パピプペポ:P"
    };
    private static final Map<Character, String> KUNREI_MORAE = kunrei();
    private static final Map<String, String> HEPBURN = Map.ofEntries(
            Map.entry("SI", "SHI"),
            Map.entry("TI", "CHI"),
            Map.entry("TU", "TSU"),
            Map.entry("HU", "FU"),
            Map.entry("ZI", "JI"),
            Map.entry("DI", "JI"),
            Map.entry("DU", "ZU"),
            Map.entry("SY", "SH"),
            Map.entry("TY", "CH"),
            Map.entry("ZY", "J"),
            Map.entry("DY", "J"));
    private static final Map<String, String> MODERN = Map.of("DI", "ZI", "DU", "ZU", "DY", "ZY");

    private static Map<Character, String> kunrei() {
        Map<Character, String> morae = new HashMap<>();
        for (String row : ROWS) {
            for (int i = 0; i < VOWELS.length(); i++) {
                morae.put(row.charAt(i), row.substring(VOWELS.length() + 1) + VOWELS.charAt(i));
            }
        }
        morae.putAll(Map.of('ヤ', "YA", 'ユ', "YU", 'ヨ', "YO", 'ワ', "WA", 'ヲ', "O", 'ン', "N"));
        return morae;
    }

    /** Latin capitals for one name part; empty where a letter is no plain kana. */
    String of(String katakana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < katakana.length(); i++) {
            char kana = katakana.charAt(i);
            if (kana == 'ッ') {
                doubled = true;
                continue;
            }
            char next = i + 1 < katakana.length() ? katakana.charAt(i + 1) : ' ';
            String mora = KUNREI_MORAE.getOrDefault(kana, "");
            int small = "ャュョ".indexOf(next);
            if (small >= 0 && mora.endsWith("I")) {
                mora = mora.substring(0, mora.length() - 1) + "Y";
                i++;
            }
            if (mora.isEmpty()) {
                return "";
            }
            String spelled = spelled(mora) + (small >= 0 ? "AUO".charAt(small) : "");
            if (doubled) {
                latin.append(spelled.startsWith("CH") ? 'T' : spelled.charAt(0));
                doubled = false;
            }
            latin.append(spelled);
        }
        return vowels(nasals(latin.toString()));
    }

    private String spelled(String mora) {
        return this == KUNREI ? MODERN.getOrDefault(mora, mora) : HEPBURN.getOrDefault(mora, mora);
    }

    private String nasals(String latin) {
        return this == PASSPORT || this == OH ? latin.replaceAll("N(?=[BMP])", "M") : latin;
    }

    /** Long are OO, OU and UU; of a name's last OO, passports keep both. */
    private String vowels(String latin) {
        return switch (this) {
            case TYPED -> latin;
            case OH -> latin.replaceAll("OU(?!E)|OO", "OH").replace("UU", "U");
            case PASSPORT, KUNREI ->
                latin.replaceAll("OO$", "O2")
                        .replaceAll("OU(?!E)|OO", "O")
                        .replace("UU", "U")
                        .replace("O2", "OO");
        };
    }
}
