package dev.kanmon.messages.mrz;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of Doc 9303 part 3, section 6, where a letter becomes something else than its base letter; of several
 * recommended forms the first.
 *
 * <p>Exceptions for a language are tied to the State that issues in it: {@code UKR=H}; with a {@code ^} they hold at the
 * beginning of a name component only. The printed Cyrillic table has slips, which are mended here: it ties GJ to Ғ
 * (0492) instead of Ѓ (0403), shows Ћ (040B) under the code of Һ (04BA), and makes the Serbian Г an H, which no Serbian
 * document does. It lacks Ь, which is left out, as States that use it do.
 */
final class TransliterationTables {
    private static final String LATIN = """
            Ä AE;Å AA;Æ AE;Ð D;Ö OE;Ø OE;Ü UE;Þ TH;Đ D;Ħ H;ı I;Ĳ IJ;Ł L;Ŋ N;Œ OE;Ŧ T;ẞ SS
            """;

    private static final String CYRILLIC = """
            Ё E BLR=IO;Ђ D;Ѓ G MKD=GJ;Є IE UKR^YE;Ѕ DZ;І I;Ї I UKR^YI;Ј J;Љ LJ;Њ NJ;Ћ C;Ќ K MKD=KJ;Ў U;Џ DZ MKD=DJ;
            А A;Б B;В V;Г G BLR=H UKR=H;Д D;Е E;Ж ZH SRB=Z;З Z;И I UKR=Y;Й I UKR^Y;К K;Л L;М M;Н N;О O;П P;Р R;С S;
            Т T;У U;Ф F;Х KH SRB=H MKD=H;Ц TS SRB=C MKD=C;Ч CH SRB=C;Ш SH SRB=S;Щ SHCH BGR=SHT;Ъ IE;Ы Y;Ь -;Э E;
            Ю IU UKR^YU;Я IA UKR^YA;Ѫ U;Ѵ Y;Ґ G;Ғ G;Һ C
            """;

    /** By code point, since letters of right-to-left script turn a line of source around. */
    private static final String ARABIC = """
            0621 XE;0622 XAA;0623 XAE;0624 U;0625 I;0626 XI;0627 A;0628 B;0629 XTA;062A T;062B XTH;062C J;062D XH;
            062E XKH;062F D;0630 XDH;0631 R;0632 Z;0633 S;0634 XSH;0635 XSS;0636 XDZ;0637 XTT;0638 XZZ;0639 E;063A G;
            0640 -;0641 F;0642 Q;0643 K;0644 L;0645 M;0646 N;0647 H;0648 W;0649 XAY;064A Y;064B -;064C -;064D -;
            064E -;064F -;0650 -;0652 -;0670 -;0671 XXA;0679 XXT;067C XRT;067E P;0681 XKE;0685 XXH;0686 XC;0688 XXD;
            0689 XDR;0691 XXR;0693 XRR;0696 XRX;0698 XJ;069A XXS;069C -;06A2 -;06A7 -;06A8 -;06A9 XKK;06AB XXK;
            06AD XNG;06AF XGG;06BA XNN;06BC XXN;06BE XDO;06C0 XYH;06C1 XXG;06C2 XGE;06C3 XTG;06CC XYA;06CD XXY;
            06D0 Y;06D2 XYB;06D3 XBE
            """;

    private static final Map<Integer, Row> ROWS = Arrays.stream((LATIN + ";" + CYRILLIC + ";" + ARABIC).split(";", -1))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableMap(TransliterationTables::letter, TransliterationTables::row));

    private TransliterationTables() {}

    /** What the tables have for a capital; absent where they lack it. */
    static @Nullable Row row(int letter) {
        return ROWS.get(letter);
    }

    private static int letter(String entry) {
        String letter = entry.substring(0, entry.indexOf(' '));
        return letter.length() == 1 ? letter.charAt(0) : Integer.parseInt(letter, 16);
    }

    private static Row row(String entry) {
        String[] parts = entry.split(" ", -1);
        Map<String, String> exceptions = Arrays.stream(parts)
                .skip(2)
                .collect(Collectors.toUnmodifiableMap(part -> part.substring(0, 4), part -> part.substring(4)));
        return new Row(parts[1].equals("-") ? "" : parts[1], exceptions);
    }

    /**
     * One letter.
     *
     * @param usual what it becomes
     * @param exceptions what else it becomes, by issuer and = or ^
     */
    record Row(String usual, Map<String, String> exceptions) {
        String of(String issuer, boolean atStart) {
            String first = atStart ? exceptions.get(issuer + "^") : null;
            return first != null ? first : exceptions.getOrDefault(issuer + "=", usual);
        }
    }
}
