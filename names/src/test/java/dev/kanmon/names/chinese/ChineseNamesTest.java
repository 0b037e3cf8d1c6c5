package dev.kanmon.names.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NameText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNamesTest {
    private static final ChineseNames NAMES = ChineseNames.standard();

    private static Ints read(String name) {
        Ints out = new Ints();
        NAMES.read(NameText.read(name), out);
        return out;
    }

    private static double same(String a, String b) {
        Ints first = read(a);
        Ints second = read(b);
        assertThat(first.size()).as(a).isGreaterThan(1);
        assertThat(second.size()).as(b).isGreaterThan(1);
        double same = NAMES.same(first.values(), 0, second.values(), 0);
        assertThat(NAMES.same(second.values(), 0, first.values(), 0)).isEqualTo(same);
        return same;
    }

    private static float logLikelihood(String name) {
        return Float.intBitsToFloat(read(name).values()[1]);
    }

    /** Invented names by the tables of Hanyu pinyin (GB/T 16159), Wade-Giles, Tongyong and the Hong Kong custom. */
    @ParameterizedTest
    @CsvSource({
        "陳偉國, 陈伟国",
        "CHEN WEIGUO, 陳偉國",
        "CHEN WEI GUO, 陈伟国",
        "WEIGUO CHEN, CHEN WEIGUO",
        "'CHEN, Wei-guo', CHEN WEIGUO",
        "CH'EN WEI-KUO, CHEN WEIGUO",
        "CHEN WEI-KUO, 陳偉國",
        "HSIEH HSIAO-CHUN, XIE XIAOJUN",
        "JHANG SYUE-FONG, 張雪鳳",
        "CHAN WAI KWOK, 陳偉國",
        "CHAN WAI KWOK, CHEN WEIGUO",
        "CHAN<<WAI<KWOK, 陳偉國",
        "TAN WEE KOK, 陳偉國",
        "LYU XIAOLAN, LU XIAOLAN",
        "LV XIAOLAN, 吕晓兰",
        "OUYANG ZHENHUA, 歐陽振華",
        "AU YEUNG CHUN WAH, 欧阳振华",
        "SZETO WAI MAN, 司徒慧敏",
        "WONG MEI LING, 黃美玲",
        "WONG MEI LING, 王美玲",
        "HUANG MEILING, WONG MEI LING",
        "천웨이궈, 陳偉國",
        "진위국, 陳偉國",
        "천웨이궈, CHEN WEIGUO",
        "샤오위안, XIAO YUAN"
    })
    void spellingsOfOneNameAreTheSame(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "CHEN WEIGUO, CHEN WEIMIN",
        "CHEN WEIGUO, ZHANG WEIGUO",
        "陳偉國, 陳偉民",
        "CHAN TAI MAN, CHEN DAMING",
        "CHAN WAI KWOK, 陳偉民",
        "WANG WEI, WANG WEN",
        "천웨이궈, 陳偉民",
        "천웨이궈, CHEN WEIMIN",
        "LI WEI, LI WEIMING"
    })
    void oneOtherSyllableIsAnotherName(String a, String b) {
        assertThat(same(a, b)).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({"張偉, 張衛", "李娜, 李納"})
    void otherCharactersOfOneSoundAreHardlyTheSame(String a, String b) {
        assertThat(same(a, b)).isBetween(0.1, 0.35);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAN WAI KWOK PETER, 陳偉國",
        "Peter CHAN Wai-kwok, 陳偉國",
        "CHAN PETER WAI KWOK, 陳偉國",
        "CHAN<<WAI<KWOK<PETER, CHAN WAI KWOK"
    })
    void aWesternNameTakesLittleAway(String a, String b) {
        assertThat(same(a, b)).isBetween(0.6, 0.99);
    }

    @Test
    void otherWesternNamesTakeMoreAway() {
        assertThat(same("CHAN WAI KWOK PETER", "CHAN WAI KWOK JAMES"))
                .isLessThan(same("CHAN WAI KWOK PETER", "CHAN WAI KWOK"));
    }

    @ParameterizedTest
    @CsvSource({"KIM YOUNGCHUL", "SUZUKI ICHIRO", "JOHN SMITH", "CHEN", "陳", "アキラ", "'LI WEI LI WEI LI WEI LI'", "''"})
    void whatIsNoChineseNameIsNotRead(String name) {
        assertThat(read(name).values()[0]).isEqualTo(1);
        assertThat(read(name).size()).isEqualTo(1);
    }

    @Test
    void likelihoodKnowsCommonNames() {
        assertThat(logLikelihood("LI WEI")).isGreaterThan(logLikelihood("LEE MIN HO") + 4);
        assertThat(logLikelihood("王偉")).isGreaterThan(logLikelihood("習偉"));
        assertThat(logLikelihood("鈴木一郎")).isLessThan(logLikelihood("歐陽一郎") - 5);
    }

    @Test
    void rarityFollowsSurnamesAndSyllables() {
        Ints common = read("王偉");
        Ints rare = read("習偉");
        assertThat(NAMES.rarity(common.values(), 0)).isBetween(-12.0, -5.0);
        // 7.25 of a hundred against 5 of a hundred thousand: ln 1450 = 7.28.
        assertThat(NAMES.rarity(common.values(), 0) - NAMES.rarity(rare.values(), 0))
                .isBetween(7.2, 7.4);
    }

    @Test
    void readsInTheMiddleOfALongRow() {
        Ints row = read("CHAN WAI KWOK");
        int second = row.size();
        NAMES.read(NameText.read("陳偉國"), row);
        double apart = same("CHAN WAI KWOK", "陳偉國");
        assertThat(NAMES.same(row.values(), 0, row.values(), second)).isEqualTo(apart);
        assertThat(second).isEqualTo(row.values()[0]).isLessThanOrEqualTo(64);
    }

    @Test
    void tellsTheMostTellingLast() {
        assertThat(NAMES.explain(NameText.read("CHAN WAI KWOK"), NameText.read("CHEN WEIMIN")))
                .contains(Remark.of(Remark.Kind.PART_SPELLED, "CHEN", "CHAN", "CHEN"))
                .last()
                .isEqualTo(Remark.of(Remark.Kind.PART_OTHER, "KWOK", "MIN"));
        assertThat(NAMES.explain(NameText.read("CHAN WAI KWOK"), NameText.read("陈伟国")))
                .contains(Remark.of(Remark.Kind.PART_SPELLED, "國", "KWOK", "国"));
        assertThat(NAMES.explain(NameText.read("WEIGUO CHEN"), NameText.read("CHEN WEIGUO")))
                .contains(Remark.of(Remark.Kind.REORDERED));
        assertThat(NAMES.explain(NameText.read("JOHN SMITH"), NameText.read("CHEN WEIGUO")))
                .isEmpty();
    }
}
