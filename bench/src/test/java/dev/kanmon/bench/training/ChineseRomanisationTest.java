package dev.kanmon.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseRomanisationTest {
    /** Examples and table 5 of the Korean rules for foreign words. */
    @ParameterizedTest
    @CsvSource({
        "zhang, 장",
        "jiang, 장",
        "zhong, 중",
        "jiu, 주",
        "xue, 쉐",
        "xuan, 쉬안",
        "yuan, 위안",
        "lv, 뤼",
        "er, 얼",
        "zhi, 즈",
        "ri, 르",
        "si, 쓰",
        "zi, 쯔",
        "tian, 톈",
        "xie, 셰",
        "xiong, 슝",
        "qiong, 충",
        "hui, 후이",
        "wei, 웨이",
        "wen, 원",
        "gun, 군",
        "guo, 궈",
        "zhou, 저우",
        "xiao, 샤오",
        "you, 유",
        "yan, 옌",
        "feng, 펑",
        "bo, 보"
    })
    void writesMandarinInHangul(String pinyin, String hangul) {
        assertThat(PinyinRomanisation.hangul(pinyin)).isEqualTo(hangul);
    }

    /** Tables of Wade-Giles and of Tongyong pinyin. */
    @ParameterizedTest
    @CsvSource({
        "xiao, HSIAO, SIAO", "zhang, CHANG, JHANG", "qing, CHING, CING", "xu, HSU, SYU", "yi, I, YI", "yan, YEN, YAN",
        "guo, KUO, GUO", "zhuo, CHO, JHUO", "he, HO, HE", "si, SSU, SIH", "zhi, CHIH, JHIH", "xiong, HSIUNG, SYONG",
        "ren, JEN, REN", "rong, JUNG, RONG", "gui, KUEI, GUEI", "liu, LIU, LIOU", "wen, WEN, WUN", "ye, YEH, YE",
        "xue, HSUEH, SYUE", "cai, TSAI, CAI", "zi, TZU, ZIH"
    })
    void writesMandarinAsTaiwanDoes(String pinyin, String wadeGiles, String tongyong) {
        assertThat(PinyinRomanisation.taiwan(pinyin)).containsKeys(wadeGiles, tongyong);
    }

    /** Surnames as the Hong Kong custom writes them, by their Jyutping. */
    @ParameterizedTest
    @CsvSource({
        "can, CHAN", "wong, WONG", "zoeng, CHEUNG", "loeng, LEUNG", "joeng, YEUNG", "ng, NG", "gwok, KWOK", "ho, HO",
        "zau, CHAU", "coi, TSOI", "zang, TSANG", "ze, TSE", "jyun, YUEN", "lei, LEI", "jip, YIP", "dang, TANG"
    })
    void writesCantoneseAsHongKongDoes(String jyutping, String spelling) {
        assertThat(CantoneseRomanisation.spellings(jyutping)).containsKey(spelling);
    }
}
