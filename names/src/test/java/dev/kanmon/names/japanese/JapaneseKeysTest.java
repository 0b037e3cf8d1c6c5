package dev.kanmon.names.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.script.NameText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that are alike must meet under a key, or a search would not find them. */
class JapaneseKeysTest {
    private static final long SEED = 20261125L;
    private static final int NAMES = 4000;
    private static final JapaneseNames READER = JapaneseNames.standard();

    /** Kana, Hepburn, Kunrei and the Korean rules of 1986 at the start of a word and within. */
    private static final String[][] MORAE = {
        {"ア", "A", "A", "아", "아"}, {"イ", "I", "I", "이", "이"}, {"エ", "E", "E", "에", "에"},
        {"カ", "KA", "KA", "가", "카"}, {"キ", "KI", "KI", "기", "키"}, {"ク", "KU", "KU", "구", "쿠"},
        {"ケ", "KE", "KE", "게", "케"}, {"コ", "KO", "KO", "고", "코"}, {"ガ", "GA", "GA", "가", "가"},
        {"ゴ", "GO", "GO", "고", "고"}, {"サ", "SA", "SA", "사", "사"}, {"シ", "SHI", "SI", "시", "시"},
        {"ス", "SU", "SU", "스", "스"}, {"セ", "SE", "SE", "세", "세"}, {"ザ", "ZA", "ZA", "자", "자"},
        {"ジ", "JI", "ZI", "지", "지"}, {"ズ", "ZU", "ZU", "즈", "즈"}, {"タ", "TA", "TA", "다", "타"},
        {"チ", "CHI", "TI", "지", "치"}, {"ツ", "TSU", "TU", "쓰", "쓰"}, {"テ", "TE", "TE", "데", "테"},
        {"ト", "TO", "TO", "도", "토"}, {"ダ", "DA", "DA", "다", "다"}, {"ド", "DO", "DO", "도", "도"},
        {"ナ", "NA", "NA", "나", "나"}, {"ニ", "NI", "NI", "니", "니"}, {"ノ", "NO", "NO", "노", "노"},
        {"ハ", "HA", "HA", "하", "하"}, {"ヒ", "HI", "HI", "히", "히"}, {"フ", "FU", "HU", "후", "후"},
        {"ホ", "HO", "HO", "호", "호"}, {"バ", "BA", "BA", "바", "바"}, {"ベ", "BE", "BE", "베", "베"},
        {"マ", "MA", "MA", "마", "마"}, {"ミ", "MI", "MI", "미", "미"}, {"ム", "MU", "MU", "무", "무"},
        {"モ", "MO", "MO", "모", "모"}, {"ヤ", "YA", "YA", "야", "야"}, {"ユ", "YU", "YU", "유", "유"},
        {"ヨ", "YO", "YO", "요", "요"}, {"ラ", "RA", "RA", "라", "라"}, {"リ", "RI", "RI", "리", "리"},
        {"ル", "RU", "RU", "루", "루"}, {"ロ", "RO", "RO", "로", "로"}, {"ワ", "WA", "WA", "와", "와"},
        {"シュ", "SHU", "SYU", "슈", "슈"}, {"ショ", "SHO", "SYO", "쇼", "쇼"}, {"ジュ", "JU", "ZYU", "주", "주"},
        {"チョ", "CHO", "TYO", "조", "초"}, {"キョ", "KYO", "KYO", "교", "쿄"}, {"リュ", "RYU", "RYU", "류", "류"}
    };

    private final Random random = new Random(SEED);

    /** One field in kana, passport Hepburn, OH, keyboard spelling, Kunrei and Hangul. */
    private String[] field() {
        String[] forms = {"", "", "", "", "", ""};
        int morae = 2 + random.nextInt(3);
        for (int i = 0; i < morae; i++) {
            String[] mora = MORAE[random.nextInt(MORAE.length)];
            boolean isLong = mora[1].endsWith("O") && random.nextInt(3) == 0;
            forms[0] += mora[0] + (isLong ? "ウ" : "");
            forms[1] += mora[1];
            forms[2] += mora[1] + (isLong ? "H" : "");
            forms[3] += mora[1] + (isLong ? "U" : "");
            forms[4] += mora[2];
            forms[5] += i == 0 ? mora[3] : mora[4];
        }
        return forms;
    }

    private static int[] read(String name) {
        Ints out = new Ints();
        READER.read(NameText.read(name), out);
        assertThat(out.values()[0]).as("%s, seed %d", name, SEED).isGreaterThan(1);
        return Arrays.copyOf(out.values(), out.size());
    }

    private static Set<Integer> keys(int[] slice, boolean seeking) {
        Keys keys = new Keys();
        READER.keys(slice, 0, seeking, keys);
        Set<Integer> set = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            assertThat(keys.weight(i)).isBetween(0f, 1f);
            set.add(keys.key(i));
        }
        return set;
    }

    private static boolean meet(int[] a, int[] b) {
        Set<Integer> common = keys(a, true);
        common.retainAll(keys(b, false));
        return !common.isEmpty();
    }

    @Test
    void everySpellingOfAGeneratedNameIsAlikeAndMeetsEveryOther() {
        for (int i = 0; i < NAMES; i++) {
            String[] surname = field();
            String[] given = field();
            int first = random.nextInt(surname.length);
            int second = random.nextInt(surname.length);
            String a = surname[first] + ' ' + given[first];
            String b = random.nextBoolean()
                    ? given[second] + ' ' + surname[second]
                    : surname[second] + ' ' + given[second];
            int[] aSlice = read(a);
            int[] bSlice = read(b);
            assertThat(READER.same(aSlice, 0, bSlice, 0))
                    .as("%s and %s, seed %d", a, b, SEED)
                    .isGreaterThanOrEqualTo(Likening.FOUND);
            assertThat(meet(aSlice, bSlice))
                    .as("%s and %s, seed %d", a, b, SEED)
                    .isTrue();
        }
    }

    /** Names a slip or two away, joined or not, and kanji: whatever the likening takes for one, the keys find. */
    @Test
    void whateverIsAlikeMeets() {
        List<String> kanji = List.of(
                "佐藤健一", "高橋裕子", "小野太郎", "中村雅明", "渡辺幸", "長谷川さくら", "石川明美", "東出昌", "五十嵐智", "林昌樹", "上田真理", "神田川俊", "新井希",
                "小山内薫", "大江光");
        int alike = 0;
        for (int i = 0; i < NAMES; i++) {
            String a;
            if (random.nextInt(4) == 0) {
                a = kanji.get(random.nextInt(kanji.size()));
            } else {
                String[] surname = field();
                String[] given = field();
                int form = random.nextInt(surname.length);
                a = surname[form] + (random.nextInt(3) == 0 ? "" : " ") + given[form];
            }
            int[] aSlice = read(a);
            String b = random.nextInt(3) == 0 ? kanji.get(random.nextInt(kanji.size())) : slipped(a);
            Ints out = new Ints();
            READER.read(NameText.read(b), out);
            if (out.values()[0] > 1) {
                int[] bSlice = Arrays.copyOf(out.values(), out.size());
                if (READER.same(aSlice, 0, bSlice, 0) >= Likening.FOUND) {
                    alike++;
                    assertThat(meet(aSlice, bSlice))
                            .as("%s and %s, seed %d", a, b, SEED)
                            .isTrue();
                    assertThat(meet(bSlice, aSlice))
                            .as("%s and %s, seed %d", b, a, SEED)
                            .isTrue();
                }
            }
        }
        assertThat(alike).as("names alike, for the test to mean anything").isGreaterThan(300);
    }

    private String slipped(String name) {
        int at = random.nextInt(name.length());
        char other = name.charAt(random.nextInt(name.length()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + other + name.substring(at + 1);
            default -> name.substring(0, at) + 'H' + name.substring(at);
        };
    }

    @Test
    void anEveryReadingOfKanjiThatIsAlikeMeets() {
        for (String[] pair : new String[][] {
            {"山田裕子", "YAMADA HIROKO"}, {"山田裕子", "YUKO YAMADA"}, {"東健", "AZUMA KEN"}, {"東健", "HIGASHI TAKESHI"}
        }) {
            int[] a = read(pair[0]);
            int[] b = read(pair[1]);
            assertThat(READER.same(a, 0, b, 0)).as("%s %s", pair[0], pair[1]).isGreaterThanOrEqualTo(Likening.FOUND);
            assertThat(meet(b, a)).as("%s %s", pair[0], pair[1]).isTrue();
        }
    }
}
