package dev.kanmon.bench.names.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {
    /** Examples of the Ministry of Foreign Affairs of Japan for passports. */
    @ParameterizedTest
    @CsvSource({
        "ナンバ, NAMBA", "ホンマ, HOMMA", "サンペイ, SAMPEI", "ハットリ, HATTORI", "キッカワ, KIKKAWA", "ハッチョウ, HATCHO",
        "コウノ, KONO", "オオノ, ONO", "ヒュウガ, HYUGA", "セノオ, SENOO", "イノウエ, INOUE", "ジュンイチ, JUNICHI"
    })
    void passportForms(String kana, String latin) {
        assertThat(Romaji.PASSPORT.of(kana)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"オオノ, OHNO, ONO, OONO", "チヅ, CHIZU, TIZU, CHIZU", "ショウジ, SHOHJI, SYOZI, SHOUJI"})
    void otherCustoms(String kana, String oh, String kunrei, String typed) {
        assertThat(Romaji.OH.of(kana)).isEqualTo(oh);
        assertThat(Romaji.KUNREI.of(kana)).isEqualTo(kunrei);
        assertThat(Romaji.TYPED.of(kana)).isEqualTo(typed);
    }
}
