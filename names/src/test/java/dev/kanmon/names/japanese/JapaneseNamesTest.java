package dev.kanmon.names.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NameText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseNamesTest {
    private static final JapaneseNames NAMES = JapaneseNames.standard();

    private static int[] read(String name) {
        Ints out = new Ints();
        NAMES.read(NameText.read(name), out);
        return Arrays.copyOf(out.values(), out.size());
    }

    private static double same(String a, String b) {
        int[] first = read(a);
        int[] second = read(b);
        assertThat(first[0]).as(a).isGreaterThan(1);
        assertThat(second[0]).as(b).isGreaterThan(1);
        double same = NAMES.same(first, 0, second, 0);
        assertThat(NAMES.same(second, 0, first, 0)).as("symmetric").isEqualTo(same);
        return same;
    }

    /** Hepburn of the passport rules, Kunrei of the Cabinet notification of 1954, OH as passports allow on request. */
    @ParameterizedTest
    @CsvSource({
        "ONO TARO, OHNO TAROH",
        "ONO TARO, OONO TAROU",
        "ONO TARO, TARO ONO",
        "ONO<<TARO<<<<<<<<<<, Tarō Ōno",
        "SHIMIZU CHIZURU, SIMIZU TIZURU",
        "TSUCHIYA FUMI, TUTIYA HUMI",
        "SHOJI JUNJI, SYOZI ZYUNZI",
        "SAMPEI HOMMA, SANPEI HONMA",
        "SHINICHI HATTORI, Shin'ichi Hattori",
        "SATCHIKO HOTCHI, SACCHIKO HOCCHI",
        "KOHEI OYAMA, KOHHEI OHYAMA",
        "RYUJI ARAI, LYUJI ALAI",
        "YAMADA HANAKO, YAMADAHANAKO",
        "YAMADA HANA KO, HANAKO YAMADA"
    })
    void spellingsOfOneNameAreAlike(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "ヤマダ タロウ, YAMADA TARO",
        "おおの ひろし, OHNO HIROSHI",
        "フジワラ シンイチ, FUJIWARA SHINICHI",
        "ハットリ イッペイ, HATTORI IPPEI",
        "キョウゴク チュウヤ, KYOGOKU CHUYA"
    })
    void kanaAreAlikeToTheirRomanisation(String kana, String latin) {
        assertThat(same(kana, latin)).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @CsvSource({
        "佐藤健一, SATO KENICHI",
        "高橋裕子, TAKAHASHI YUKO",
        "髙橋裕子, YUKO TAKAHASHI",
        "齋藤正, SAITO TADASHI",
        "小野太郎, ONO TARO",
        "大野太郎, OHNO TARO",
        "佐々木さやか, SASAKI SAYAKA",
        "山本 五郎, YAMAMOTO<<GORO<<<<<<<",
        "渡邉直樹, ワタナベ ナオキ"
    })
    void kanjiAreAlikeToTheirUsualReading(String kanji, String other) {
        assertThat(same(kanji, other)).isGreaterThan(0.8);
    }

    @Test
    void anOddReadingCountsLessThanTheUsualOneAndMoreThanNone() {
        double usual = same("山田裕子", "YAMADA YUKO");
        double possible = same("山田裕子", "YAMADA HIROKO");
        double none = same("山田裕子", "YAMADA TOSHIKO");
        assertThat(usual).isGreaterThan(possible);
        assertThat(possible).isGreaterThan(Math.max(none, 0.5));
        assertThat(none).isLessThan(0.3);
    }

    @Test
    void aMarkedLengthSpeaksAgainstKanjiOfAShortVowel() {
        assertThat(same("小野太郎", "OHNO TARO")).isLessThan(same("大野太郎", "OHNO TARO"));
        assertThat(same("小野太郎", "ONO TARO")).isGreaterThan(0.8);
    }

    /** Rules of 1986 of the Ministry of Education of the Republic of Korea, and older ways beside them. */
    @ParameterizedTest
    @CsvSource({
        "가토 도모코, KATO TOMOKO",
        "핫토리 이치로, HATTORI ICHIRO",
        "스즈키 쓰토무, SUZUKI TSUTOMU",
        "스즈키 츠토무, TSUTOMU SUZUKI",
        "지바 신이치, CHIBA SHINICHI",
        "다나카 타로, TANAKA TARO",
        "하야시 유우키, HAYASHI YUKI",
        "오노 겐지, 大野健二",
        "가토 도모코, カトウ トモコ",
        "기무라 준코, KIMURA JUNKO"
    })
    void hangulIsAlikeToWhatItTranscribes(String hangul, String other) {
        assertThat(same(hangul, other)).isGreaterThan(0.75);
    }

    /** One mora makes another person. */
    @ParameterizedTest
    @CsvSource({
        "SATO YUKI, SATO MIKI",
        "SATO MASAKI, SATO MASAKO",
        "KANDA MASAAKI, KANDA MARIKO",
        "ONO KENJI, ONDA KENJI",
        "ヤマダ サチコ, ヤマダ ヤチコ",
        "가토 도모코, KATO TOMOMI",
        "山田健二, YAMADA KENICHI",
        "SATO HANAKO, TANAKA JIRO"
    })
    void otherNamesAreNotFound(String a, String b) {
        assertThat(same(a, b)).isLessThan(Likening.FOUND);
    }

    @Test
    void otherKanjiOfTheSameReadingAreAnotherName() {
        assertThat(same("田中裕子", "田中裕子")).isGreaterThan(0.99);
        assertThat(same("髙田真一", "高田眞一")).isGreaterThan(0.99);
        assertThat(same("田中裕子", "田中優子")).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMITH JOHN", "KIM YONGCHOL", "ZHANG XIAOMING", "김영철", "Иванов Иван", "ABE 安倍", "", "山田X"})
    void whatIsNoJapaneseIsNotRead(String name) {
        assertThat(read(name)).containsExactly(1);
    }

    @Test
    void lettersThatOnlyLookJapaneseAreUnlikely() {
        double japanese = Slice.ln(read("NAKAMURA HIROSHI"), 0);
        double korean = Slice.ln(read("KIMU JAEHO"), 0);
        double western = Slice.ln(read("MARIA PEREIRA"), 0);
        assertThat(japanese).isGreaterThan(korean + 5).isGreaterThan(western + 5);
        assertThat(Slice.ln(read("다나카 히로시"), 0)).isGreaterThan(Slice.ln(read("김민수"), 0) + 5);
    }

    @Test
    void rareNamesAreRare() {
        assertThat(NAMES.rarity(read("SATO HIROSHI"), 0)).isGreaterThan(NAMES.rarity(read("NUKAZAWA HIROSHI"), 0) + 3);
    }

    @Test
    void noNameTakesMoreThanTheContractAllows() {
        String kanji = "生駒生生生生生生生生生生";
        String kana = "アイウエオカキクケコサシスセソタチツテ";
        for (String name : List.of(kanji, kana, "A".repeat(200), "KA ".repeat(60), "가".repeat(300), "山".repeat(500))) {
            assertThat(read(name)).as(name).hasSizeBetween(1, Slice.MAXIMUM_INTS);
        }
    }

    @Test
    void anOfficerIsToldTheReadingTheOrderAndWhatDiffers() {
        assertThat(NAMES.explain(NameText.read("OHNO TARO"), NameText.read("TARO ONO")))
                .containsExactly(
                        Remark.of(Remark.Kind.REORDERED),
                        Remark.of(Remark.Kind.PART_EQUAL, "TARO"),
                        Remark.of(Remark.Kind.PART_SPELLED, "ONO", "OHNO", "ONO"));
        assertThat(NAMES.explain(NameText.read("佐藤健一"), NameText.read("SATO MASARU")))
                .containsExactly(
                        Remark.of(Remark.Kind.PART_SPELLED, "SATO", "佐藤", "SATO"),
                        Remark.of(Remark.Kind.PART_OTHER, "健一", "MASARU"),
                        Remark.of(Remark.Kind.RESPACED));
    }

    /** Forms of family registers that Unicode has beyond its basic plane. */
    @ParameterizedTest
    @CsvSource({"𠮷田健一, YOSHIDA KENICHI", "𡈽屋太郎, TSUCHIYA TARO", "高𣘺花子, 高橋花子", "山𥔎健一, YAMAZAKI KENICHI"})
    void readsFormsBeyondTheBasicPlane(String one, String other) {
        assertThat(same(one, other)).isGreaterThan(0.5);
    }
}
