package dev.kanmon.bench.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a syllable of Hanyu pinyin (ü as {@code v}) is written otherwise: in Chinese passports, by Wade and Giles, by the
 * systems that Taiwan has used, and in Hangul by the Korean rules for foreign words (외래어 표기법, table 5, chapter 3
 * section 7).
 */
final class PinyinRomanisation {
    private static final List<String> INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s");

    private static final Set<String> BUZZING = Set.of("zh", "ch", "sh", "r", "z", "c", "s");

    /** Hangul has 588 = 21 x 28 syllables to an initial and 28 to a vowel. */
    private static final int SYLLABLES_TO_INITIAL = 588;

    private static final int SYLLABLES_TO_VOWEL = 28;
    private static final int FIRST_HANGUL = 0xAC00;
    private static final String HANGUL_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String HANGUL_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    private static final Map<String, String> INITIAL_HANGUL = Map.ofEntries(
            Map.entry("", "ㅇ"),
            Map.entry("b", "ㅂ"),
            Map.entry("p", "ㅍ"),
            Map.entry("m", "ㅁ"),
            Map.entry("f", "ㅍ"),
            Map.entry("d", "ㄷ"),
            Map.entry("t", "ㅌ"),
            Map.entry("n", "ㄴ"),
            Map.entry("l", "ㄹ"),
            Map.entry("g", "ㄱ"),
            Map.entry("k", "ㅋ"),
            Map.entry("h", "ㅎ"),
            Map.entry("j", "ㅈ"),
            Map.entry("q", "ㅊ"),
            Map.entry("x", "ㅅ"),
            Map.entry("zh", "ㅈ"),
            Map.entry("ch", "ㅊ"),
            Map.entry("sh", "ㅅ"),
            Map.entry("r", "ㄹ"),
            Map.entry("z", "ㅉ"),
            Map.entry("c", "ㅊ"),
            Map.entry("s", "ㅆ"));

    private static final Map<String, String> FINAL_HANGUL = Map.ofEntries(
            Map.entry("a", "아"),
            Map.entry("o", "오"),
            Map.entry("e", "어"),
            Map.entry("ai", "아이"),
            Map.entry("ei", "에이"),
            Map.entry("ao", "아오"),
            Map.entry("ou", "어우"),
            Map.entry("an", "안"),
            Map.entry("en", "언"),
            Map.entry("ang", "앙"),
            Map.entry("eng", "엉"),
            Map.entry("er", "얼"),
            Map.entry("i", "이"),
            Map.entry("ia", "야"),
            Map.entry("io", "요"),
            Map.entry("ie", "예"),
            Map.entry("iao", "야오"),
            Map.entry("iu", "유"),
            Map.entry("ian", "옌"),
            Map.entry("in", "인"),
            Map.entry("iang", "양"),
            Map.entry("ing", "잉"),
            Map.entry("u", "우"),
            Map.entry("ua", "와"),
            Map.entry("uo", "워"),
            Map.entry("uai", "와이"),
            Map.entry("ui", "우이"),
            Map.entry("uan", "완"),
            Map.entry("un", "운"),
            Map.entry("uang", "왕"),
            Map.entry("ong", "웅"),
            Map.entry("v", "위"),
            Map.entry("ve", "웨"),
            Map.entry("van", "위안"),
            Map.entry("vn", "윈"),
            Map.entry("iong", "융"));

    /** Syllables without an initial whose final is written otherwise than behind one. */
    private static final Map<String, String> BARE_HANGUL = Map.of("ui", "웨이", "un", "원", "ong", "웡", "iu", "유");

    /** Syllables without an initial that pinyin writes otherwise than their final. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("yi", "i"),
            Map.entry("yin", "in"),
            Map.entry("ying", "ing"),
            Map.entry("you", "iu"),
            Map.entry("yong", "iong"),
            Map.entry("yu", "v"),
            Map.entry("yue", "ve"),
            Map.entry("yuan", "van"),
            Map.entry("yun", "vn"),
            Map.entry("wu", "u"),
            Map.entry("wei", "ui"),
            Map.entry("wen", "un"),
            Map.entry("weng", "ong"));

    private PinyinRomanisation() {}

    /** Spellings in passports and texts of the mainland, with shares. */
    static Map<String, Double> mainland(String pinyin) {
        Map<String, Double> spellings = new TreeMap<>();
        if (pinyin.equals("lv") || pinyin.equals("nv")) {
            String initial = pinyin.substring(0, 1).toUpperCase(Locale.ROOT);
            // Chinese passports write YU for ü since 2012; V and U were and are common.
            spellings.put(initial + "YU", 0.45);
            spellings.put(initial + "V", 0.25);
            spellings.put(initial + "U", 0.25);
            spellings.put(initial + "UE", 0.05);
        } else if (pinyin.endsWith("ve")) {
            String initial = pinyin.substring(0, 1).toUpperCase(Locale.ROOT);
            spellings.put(initial + "UE", 0.6);
            spellings.put(initial + "YUE", 0.4);
        } else {
            spellings.put(pinyin.toUpperCase(Locale.ROOT), 1.0);
        }
        return spellings;
    }

    /** Spellings of Taiwan and of older texts, with shares. */
    static Map<String, Double> taiwan(String pinyin) {
        Map<String, Double> spellings = new TreeMap<>();
        String initial = initial(pinyin);
        String rime = rime(pinyin);
        String wade = wadeGiles(initial, rime);
        add(spellings, wade, 0.7);
        add(spellings, wade.replace("HS", rime.startsWith("i") ? "SH" : "HS"), 0.03);
        add(spellings, wade.startsWith("SSU") ? "SZU" : wade, 0.02);
        add(spellings, wade.equals("I") ? "YI" : wade, 0.04);
        add(spellings, tongyong(initial, rime), 0.1);
        add(spellings, second(initial, rime), 0.06);
        mainland(pinyin).forEach((spelling, share) -> add(spellings, spelling, 0.05 * share));
        return spellings;
    }

    private static void add(Map<String, Double> spellings, String spelling, double share) {
        spellings.merge(spelling, share, Double::sum);
    }

    private static String wadeGiles(String initial, String rime) {
        if (rime.equals("i") && BUZZING.contains(initial)) {
            return switch (initial) {
                case "zh", "ch" -> "CHIH";
                case "sh" -> "SHIH";
                case "r" -> "JIH";
                case "s" -> "SSU";
                default -> "TZU";
            };
        }
        String consonant = switch (initial) {
            case "b", "p" -> "P";
            case "d", "t" -> "T";
            case "g", "k" -> "K";
            case "j", "q", "zh", "ch" -> "CH";
            case "x" -> "HS";
            case "z", "c" -> "TS";
            case "r" -> "J";
            default -> initial.toUpperCase(Locale.ROOT);
        };
        if (initial.isEmpty()) {
            return switch (rime) {
                case "i" -> "I";
                case "ie" -> "YEH";
                case "iu" -> "YU";
                case "ian" -> "YEN";
                case "iong" -> "YUNG";
                case "ve" -> "YUEH";
                case "er" -> "ERH";
                case "e" -> "O";
                default -> bare(rime);
            };
        }
        return consonant
                + switch (rime) {
                    case "e" -> Set.of("g", "k", "h").contains(initial) ? "O" : "E";
                    case "ie" -> "IEH";
                    case "ian" -> "IEN";
                    case "iong" -> "IUNG";
                    case "ong" -> "UNG";
                    case "uo" -> Set.of("g", "k", "h", "sh").contains(initial) ? "UO" : "O";
                    case "ui" -> Set.of("g", "k").contains(initial) ? "UEI" : "UI";
                    case "v" -> "U";
                    case "ve" -> "UEH";
                    case "van" -> "UAN";
                    case "vn" -> "UN";
                    default -> rime.toUpperCase(Locale.ROOT);
                };
    }

    /** Taiwan's system of 2002 to 2008. */
    private static String tongyong(String initial, String rime) {
        String consonant = switch (initial) {
            case "zh" -> "JH";
            case "q" -> "C";
            case "x" -> "S";
            default -> initial.toUpperCase(Locale.ROOT);
        };
        if (initial.isEmpty()) {
            return rime.equals("un") ? "WUN" : rime.equals("ong") ? "WONG" : bare(rime);
        }
        if (rime.equals("i") && BUZZING.contains(initial)) {
            return consonant + "IH";
        }
        if (initial.equals("f") && rime.equals("eng")) {
            return "FONG";
        }
        return consonant
                + switch (rime) {
                    case "ui" -> "UEI";
                    case "iu" -> "IOU";
                    case "v" -> "YU";
                    case "ve" -> "YUE";
                    case "van" -> "YUAN";
                    case "vn" -> "YUN";
                    case "iong" -> "YONG";
                    default -> rime.toUpperCase(Locale.ROOT);
                };
    }

    /** Mandarin Phonetic Symbols II, Taiwan's system of 1986 to 2002, and what Gwoyeu Romatzyh left in names. */
    private static String second(String initial, String rime) {
        String consonant = switch (initial) {
            case "zh" -> "J";
            case "q" -> "CH";
            case "x" -> "SH";
            case "z" -> "TZ";
            case "c" -> "TS";
            default -> initial.toUpperCase(Locale.ROOT);
        };
        if (initial.isEmpty()) {
            return rime.equals("ao") ? "AU" : bare(rime);
        }
        if (rime.equals("i") && BUZZING.contains(initial)) {
            return switch (initial) {
                case "zh", "ch", "sh" -> consonant + "R";
                case "r" -> "R";
                case "s" -> "SZ";
                default -> consonant;
            };
        }
        return consonant
                + switch (rime) {
                    case "ao" -> "AU";
                    case "iao" -> "IAU";
                    case "ui" -> "UEI";
                    case "iu" -> "IOU";
                    case "ong" -> "UNG";
                    case "iong" -> "IUNG";
                    case "v" -> "IU";
                    case "ve" -> "IUE";
                    case "van" -> "IUAN";
                    case "vn" -> "IUN";
                    default -> rime.toUpperCase(Locale.ROOT);
                };
    }

    /** The Korean writing. */
    static String hangul(String pinyin) {
        String initial = initial(pinyin);
        String rime = rime(pinyin);
        String written = FINAL_HANGUL.getOrDefault(rime, "");
        if (initial.isEmpty()) {
            return BARE_HANGUL.getOrDefault(rime, written);
        }
        if (written.isEmpty()) {
            return "";
        }
        if (rime.equals("i") && BUZZING.contains(initial)) {
            written = "으";
        }
        String consonant = INITIAL_HANGUL.getOrDefault(initial, "ㅇ");
        int number = written.charAt(0) - FIRST_HANGUL;
        int vowel = number % SYLLABLES_TO_INITIAL / SYLLABLES_TO_VOWEL;
        int coda = number % SYLLABLES_TO_VOWEL;
        if ("ㅈㅉㅊ".contains(consonant)) {
            vowel = withoutGlide(vowel);
        }
        int syllable = FIRST_HANGUL
                + HANGUL_INITIALS.indexOf(consonant) * SYLLABLES_TO_INITIAL
                + vowel * SYLLABLES_TO_VOWEL
                + coda;
        return (char) syllable + written.substring(1);
    }

    /** Chapter 3, section 7, item 2: no glide behind ㅈ, ㅉ, ㅊ. */
    private static int withoutGlide(int vowel) {
        int at = "ㅑㅖㅛㅠ".indexOf(HANGUL_VOWELS.charAt(vowel));
        return at < 0 ? vowel : HANGUL_VOWELS.indexOf("ㅏㅔㅗㅜ".charAt(at));
    }

    /** The consonant in front, without y and w. */
    static String initial(String pinyin) {
        return INITIALS.stream().filter(pinyin::startsWith).findFirst().orElse("");
    }

    /** What follows, with i, u, v (ü) as they sound. */
    static String rime(String pinyin) {
        String initial = initial(pinyin);
        String rest = pinyin.substring(initial.length());
        if (initial.isEmpty()) {
            String known = WHOLE.get(rest);
            if (known != null) {
                return known;
            }
            return rest.startsWith("y")
                    ? "i" + rest.substring(1)
                    : rest.startsWith("w") ? "u" + rest.substring(1) : rest;
        }
        boolean rounded = Set.of("j", "q", "x").contains(initial) && rest.startsWith("u");
        return rounded ? "v" + rest.substring(1) : rest;
    }

    /** A rime as pinyin writes it without an initial. */
    private static String bare(String rime) {
        String written = switch (rime) {
            case "i" -> "yi";
            case "in" -> "yin";
            case "ing" -> "ying";
            case "iu" -> "you";
            case "iong" -> "yong";
            case "v" -> "yu";
            case "ve" -> "yue";
            case "van" -> "yuan";
            case "vn" -> "yun";
            case "u" -> "wu";
            case "ui" -> "wei";
            case "un" -> "wen";
            case "ong" -> "weng";
            default ->
                rime.startsWith("i") ? "y" + rime.substring(1) : rime.startsWith("u") ? "w" + rime.substring(1) : rime;
        };
        return written.toUpperCase(Locale.ROOT);
    }
}
