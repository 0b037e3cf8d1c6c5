package dev.kanmon.names.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
    /** Doc 9303-3, section 6, table B for Cyrillic; ISO 843 for Greek; table C without escapes for Arabic. */
    @ParameterizedTest
    @CsvSource({
        "ЩУКИН, SHCHUKIN",
        "Юлия, IULIIA",
        "Жуков, ZHUKOV",
        "Хрущев, KHRUSHCHEV",
        "Цой, TSOI",
        "Љубић, LJUBIC",
        "Σταύρος, STAVROS",
        "Μπάμπης, BABIS",
        "محمد, MHMD",
        "قاسم, QASM",
        "דוד, DVD",
        "Ալեքսանյան, ALEKSANYAN",
        "გიორგი, GIORGI",
        "Əliyev, ALIYEV"
    })
    void spellsLettersByTheTables(String name, String latin) {
        assertThat(latin(name)).isEqualTo(latin);
    }

    /** What remains of a transcription once weak vowels are out. */
    @ParameterizedTest
    @CsvSource({
        "ジョン, JON",
        "マイケル, MAIKER",
        "ピーター, PITA",
        "シュミット, SHUMIT",
        "ヴィクトル, VIKTR",
        "フィリップ, FIRIP",
        "빅토르, BIKTOR",
        "스미스, SMIS",
        "마이클, MAIKR"
    })
    void hearsTranscriptions(String name, String sound) {
        assertThat(latin(name)).isEqualTo(sound);
    }

    private static String latin(String name) {
        StringBuilder latin = new StringBuilder();
        for (NamePart part : NameText.read(name).parts()) {
            Romanisation.append(part.script(), part.letters(), latin);
        }
        return latin.toString();
    }
}
