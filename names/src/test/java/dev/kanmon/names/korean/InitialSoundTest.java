package dev.kanmon.names.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard Korean Orthography, articles 10 to 12, with surnames and words of those articles. */
class InitialSoundTest {
    @ParameterizedTest
    @CsvSource({
        // Article 10: 녀, 뇨, 뉴, 니.
        "녀자, 여자",
        "년세, 연세",
        "뇨소, 요소",
        "니토, 이토",
        "닉명, 익명",
        // Article 11: 랴, 려, 례, 료, 류, 리.
        "량심, 양심",
        "력사, 역사",
        "례의, 예의",
        "룡궁, 용궁",
        "류행, 유행",
        "리발, 이발",
        // Article 12: 라, 래, 로, 뢰, 루, 르.
        "락원, 낙원",
        "래일, 내일",
        "로인, 노인",
        "뢰성, 뇌성",
        "루각, 누각",
        "릉묘, 능묘"
    })
    void writesTheFrontOfAWordAsTheSouthDoes(String northern, String southern) {
        assertThat(InitialSound.southern(northern)).isEqualTo(southern);
        int front = Hangul.index(southern.charAt(0));
        assertThat(InitialSound.northern(front)).contains(Hangul.index(northern.charAt(0)));
    }

    @ParameterizedTest
    @CsvSource({"나비", "남녀", "김", "박", "쌍룡", "이발", "노인"})
    void leavesOtherWordsAlone(String word) {
        assertThat(InitialSound.southern(word)).isEqualTo(word);
    }

    /** Whatever the North may have written, the South writes as the syllable it was asked of. */
    @Test
    void northernFormsLeadBack() {
        for (int index = 0; index < Hangul.SYLLABLES; index++) {
            for (int northern : InitialSound.northern(index)) {
                assertThat(northern).isNotEqualTo(index);
                assertThat(InitialSound.southern(Hangul.syllable(northern))).isEqualTo(Hangul.syllable(index));
            }
        }
    }
}
