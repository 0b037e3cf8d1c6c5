package dev.kanmon.names.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanVariantsTest {
    /** Traditional, simplified (mainland's general list of 2013) and Japanese (list for general use of 2010) forms. */
    @ParameterizedTest
    @CsvSource({
        "陳偉國, 陈伟国",
        "劉澤東, 刘泽东",
        "澤田廣, 沢田広",
        "齋藤櫻, 斎藤桜",
        "渡邊惠, 渡辺恵",
        "渡邉惠, 渡辺恵",
        "龍, 竜",
        "黑, 黒",
        "峯, 峰",
        "髙, 高",
        "范, 範"
    })
    void foldsTheFormsOfACharacterToOne(String one, String other) {
        assertThat(HanVariants.fold(one)).isEqualTo(HanVariants.fold(other));
    }

    /** Forms of family registers that Unicode has beyond its basic plane. */
    @ParameterizedTest
    @CsvSource({"𠮷田, 吉田", "𡈽屋, 土屋", "山𥔎, 山崎", "高𣘺, 高橋", "𣳾, 泰", "𩵋, 魚"})
    void foldsFormsBeyondTheBasicPlane(String one, String other) {
        assertThat(HanVariants.fold(one)).isEqualTo(HanVariants.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"李, 季", "王, 玉", "未, 末", "土, 士", "大, 太"})
    void keepsOtherCharactersApart(String one, String other) {
        assertThat(HanVariants.fold(one)).isNotEqualTo(HanVariants.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"李", "가", "A", "ア", "𠮟"})
    void foldingTwiceIsFoldingOnce(String letters) {
        String folded = HanVariants.fold(letters);
        assertThat(HanVariants.fold(folded)).isEqualTo(folded);
    }
}
