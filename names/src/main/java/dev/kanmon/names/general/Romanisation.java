package dev.kanmon.names.general;

import dev.kanmon.names.script.Script;

/**
 * Latin letters for other scripts. Cyrillic and Arabic after Doc 9303-3, section 6, tables B and C, without the escapes by
 * X that keep letters apart there; Greek after ISO 843, by sound; Hebrew by its consonants;
 * Armenian and Georgian by their national systems.
 */
final class Romanisation {
    private static final String[] CYRILLIC = pairs("""
            А A Б B В V Г G Ґ G Д D Ѓ G Ђ D Е E Ё E Є IE Ж ZH З Z Ѕ DZ И I І I Ї I Й I Ј J К K Ќ K Л L Љ LJ М M Н N Њ NJ О O \
            П P Р R С S Т T Ћ C У U Ў U Ф F Х KH Ц TS Ч CH Џ DZ Ш SH Щ SHCH Ъ IE Ы Y Э E Ю IU Я IA Ѣ IE Ѫ U Ғ G Қ K Ң N Ө O \
            Ү U Ұ U Һ H Ә A Ҷ J Ӣ I Ӯ U Ҳ H""");

    private static final String[] GREEK = pairs("""
            Α A Β V Γ G Δ D Ε E Ζ Z Η I Θ TH Ι I Κ K Λ L Μ M Ν N Ξ X Ο O Π P Ρ R Σ S Τ T Υ Y Φ F Χ CH Ψ PS Ω O ΟΥ OU ΑΥ AV \
            ΕΥ EV ΑΙ E ΕΙ I ΟΙ I ΜΠ B ΓΓ NG ΓΚ GK ΝΤ NT ΤΖ TZ""");

    private static final String[] ARABIC = pairs("""
            ا A ب B ة H ت T ث TH ج J ح H خ KH د D ذ DH ر R ز Z س S ش SH ص S ض D ط T ظ Z ع A غ GH ف F ق Q ك K ل L م M ن N ه H \
            و W ى A ي Y أ A إ I آ A ؤ W ئ Y ٱ A پ P چ CH ژ ZH گ G ڤ V ک K ی Y ہ H ۃ H ھ H ے Y ں N ٹ T ڈ D ڑ R ټ T ډ D ړ R ږ Z \
            ښ SH ڼ N ې E ۍ Y ګ G څ TS ځ DZ""");

    private static final String[] HEBREW = pairs("""
            א A ב B ג G ד D ה H ו V ז Z ח KH ט T י Y כ K ך K ל L מ M ם M נ N ן N ס S ע A פ P ף F צ TS ץ TS ק K ר R ש SH ת \
            T""");

    private static final String[] ARMENIAN_GEORGIAN = pairs("""
            Ա A Բ B Գ G Դ D Ե E Զ Z Է E Ը Y Թ T Ժ ZH Ի I Լ L Խ KH Ծ TS Կ K Հ H Ձ DZ Ղ GH Ճ CH Մ M Յ Y Ն N Շ SH Ո O Չ CH Պ P \
            Ջ J Ռ R Ս S Վ V Տ T Ր R Ց TS Ւ V Փ P Ք K Օ O Ֆ F ა A ბ B გ G დ D ე E ვ V ზ Z თ T ი I კ K ლ L მ M ნ N ო O პ P ჟ \
            ZH რ R ს S ტ T უ U ფ P ქ K ღ GH ყ Q შ SH ჩ CH ც TS ძ DZ წ TS ჭ CH ხ KH ჯ J ჰ H Ა A Ბ B Გ G Დ D Ე E Ვ V Ზ Z Თ T \
            Ი I Კ K Ლ L Მ M Ნ N Ო O Პ P Ჟ ZH Რ R Ს S Ტ T Უ U Ფ P Ქ K Ღ GH Ყ Q Შ SH Ჩ CH Ც TS Ძ DZ Წ TS Ჭ CH Ხ KH Ჯ J Ჰ H""");

    private Romanisation() {}

    /** Appends the Latin letters of {@code letters}; Latin ones as they are, but A for the Azerbaijani Ə. Nothing for Han and scripts without a table. */
    static void append(Script script, String letters, StringBuilder out) {
        switch (script) {
            case LATIN -> out.append(letters.replace('Ə', 'A'));
            case CYRILLIC -> spell(letters, CYRILLIC, out);
            case GREEK -> spell(letters, GREEK, out);
            case ARABIC -> spell(letters, ARABIC, out);
            case HEBREW -> spell(letters, HEBREW, out);
            case HANGUL -> Syllables.hangul(letters, out);
            case KANA -> Syllables.kana(letters, out);
            case HAN -> {}
            case OTHER -> appendOther(letters, out);
        }
    }

    /** Digits as they are; a letter without a table becomes some Latin one, which serves within its own script. */
    private static void appendOther(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            char character = letters.charAt(i);
            String known = find(ARMENIAN_GEORGIAN, letters, i, 1);
            if (!known.isEmpty()) {
                out.append(known);
            } else if (character >= '0' && character <= '9') {
                out.append(character);
            } else if (Character.isLetter(character)
                    || Character.getType(character) == Character.COMBINING_SPACING_MARK) {
                out.append((char) ('A' + character % 26));
            }
        }
    }

    /** Two letters that stand in the table together go before one. */
    private static void spell(String letters, String[] table, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            String two = i + 1 < letters.length() ? find(table, letters, i, 2) : "";
            if (two.isEmpty()) {
                out.append(find(table, letters, i, 1));
            } else {
                out.append(two);
                i++;
            }
        }
    }

    private static String find(String[] table, String letters, int at, int length) {
        for (int i = 0; i < table.length; i += 2) {
            if (table[i].length() == length && letters.startsWith(table[i], at)) {
                return table[i + 1];
            }
        }
        return "";
    }

    private static String[] pairs(String table) {
        return table.strip().split("\\s+");
    }
}
