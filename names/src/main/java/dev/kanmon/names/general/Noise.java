package dev.kanmon.names.general;

import java.util.Map;
import java.util.Set;

/** Words in names that do not tell who it is. */
final class Noise {
    /** Arabic articles, and al- before a sun letter, which stand before the word they belong to. */
    private static final Set<String> ARTICLES = Set.of("AL", "EL", "UL", "IL");

    private static final Set<String> SUN_ARTICLES =
            Set.of("AD", "AN", "AR", "AS", "ASH", "AT", "AZ", "ED", "ER", "ES", "ET", "EZ", "UD", "UR", "US", "UZ");

    /** Of descent and origin: never the last word of a name. */
    private static final Set<String> PARTICLES = Set.of(
            "BIN", "IBN", "BINT", "BENT", "OULD", "WALAD", "WULD", "DE", "LA", "LAS", "LOS", "DEL", "DELA", "DELOS",
            "DOS", "DAS", "DA", "DI", "DU", "VAN", "VON", "DER", "DEN", "TER", "ZU", "THE", "OF", "AND", "FOR", "ET",
            "UND");

    /** Particles that may also be a given name or an initial in front. */
    private static final Set<String> INNER_PARTICLES = Set.of("BEN", "DO", "Y", "E", "I");

    /** Of respect, religion and rank, as lists set them before a name, and carriers do not. */
    private static final Set<String> TITLES = Set.of(
            "SHEIKH",
            "SHEIK",
            "SHAYKH",
            "SHAIKH",
            "CHEIKH",
            "HAJI",
            "HAJJI",
            "HADJI",
            "HADJ",
            "HAJJ",
            "ALHAJ",
            "MULLAH",
            "MULLA",
            "MOLLA",
            "MAULANA",
            "MOLANA",
            "MAWLANA",
            "USTAD",
            "USTADZ",
            "AYATOLLAH",
            "IMAM",
            "EMIR",
            "MAULAVI",
            "MAULAWI",
            "MAWLAWI",
            "MAULVI",
            "MOLVI",
            "MAWLAVI",
            "USTAZ",
            "QARI",
            "DOCTOR",
            "ENGINEER",
            "GENERAL",
            "COLONEL",
            "CAPTAIN",
            "MONSIEUR",
            "MADAME",
            "PRESIDENT");

    /** Legal forms of firms, some in the transliteration that {@link Romanisation} gives. */
    private static final Set<String> FORMS = Set.of(
            "LTD",
            "LIMITED",
            "LLC",
            "LLP",
            "INC",
            "INCORPORATED",
            "CORP",
            "CORPORATION",
            "COMPANY",
            "PLC",
            "GMBH",
            "SAS",
            "SARL",
            "SRL",
            "SPA",
            "OOO",
            "OAO",
            "ZAO",
            "PAO",
            "JSC",
            "OJSC",
            "CJSC",
            "PJSC",
            "ASA",
            "PTE",
            "PTY",
            "BHD",
            "SDN",
            "LTDA",
            "LDA",
            "EIRL",
            "FZE",
            "FZC",
            "FZCO",
            "DMCC",
            "BVBA",
            "SPRL",
            "KFT",
            "SRO",
            "DOO",
            "OOD",
            "EOOD",
            "AKTIENGESELLSCHAFT",
            "GESELLSCHAFT",
            "AKTSIONERNOE",
            "OBSHCHESTVO",
            "JOINT",
            "STOCK",
            "TOV",
            "TOO",
            "AOOT");

    /** Legal forms that may be a name as well; dropped only at the end, after a longer word. */
    private static final Set<String> SHORT_FORMS =
            Set.of("SA", "AG", "AS", "AB", "NV", "BV", "CO", "SL", "LP", "AO", "KG", "OY", "KK", "SE", "SC", "CV");

    private static final int LETTERS_BEFORE_SHORT_FORM = 5;

    private static final Map<String, String> NUMERALS = Map.ofEntries(
            Map.entry("II", "2"),
            Map.entry("III", "3"),
            Map.entry("IV", "4"),
            Map.entry("VI", "6"),
            Map.entry("VII", "7"),
            Map.entry("VIII", "8"),
            Map.entry("IX", "9"),
            Map.entry("XI", "11"),
            Map.entry("XII", "12"),
            Map.entry("XIII", "13"),
            Map.entry("XIV", "14"),
            Map.entry("XV", "15"));

    private Noise() {}

    static boolean isArticle(String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        return ARTICLES.contains(word)
                || (SUN_ARTICLES.contains(word) && next.length() > 1 && next.charAt(0) == word.charAt(1));
    }

    static boolean isParticle(String word, boolean first, boolean last) {
        return !last && (PARTICLES.contains(word) || (!first && INNER_PARTICLES.contains(word)));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isForm(String word, String before, boolean last) {
        return FORMS.contains(word)
                || (last && SHORT_FORMS.contains(word) && before.length() >= LETTERS_BEFORE_SHORT_FORM);
    }

    /** Digits for a Roman number behind a name; the word itself for any other. */
    static String numeral(String word, boolean first) {
        return first ? word : NUMERALS.getOrDefault(word, word);
    }
}
