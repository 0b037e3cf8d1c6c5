package dev.kanmon.names.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {
    /** The Unicode Standard, section 3.12, "Hangul Syllable Composition": <1111, 1171, 11B6> is U+D4DB, 퓛. */
    @Test
    void composesTheExampleOfTheStandard() {
        int index = Hangul.index(0x1111 - 0x1100, 0x1171 - 0x1161, 0x11B6 - 0x11A7);
        assertThat(Hangul.syllable(index)).isEqualTo('\uD4DB');
        assertThat(Hangul.index('\uD4DB')).isEqualTo(index);
        assertThat(Hangul.initial(index)).isEqualTo(17);
        assertThat(Hangul.vowel(index)).isEqualTo(16);
        assertThat(Hangul.fin(index)).isEqualTo(15);
    }

    /** The platform's own composition, by canonical equivalence, is the independent computation. */
    @Test
    void agreesWithCanonicalDecompositionForAllSyllables() {
        for (int index = 0; index < Hangul.SYLLABLES; index++) {
            String jamo = Normalizer.normalize(String.valueOf(Hangul.syllable(index)), Normalizer.Form.NFD);
            assertThat(jamo.charAt(0) - 0x1100).isEqualTo(Hangul.initial(index));
            assertThat(jamo.charAt(1) - 0x1161).isEqualTo(Hangul.vowel(index));
            assertThat(jamo.length() < 3 ? 0 : jamo.charAt(2) - 0x11A7).isEqualTo(Hangul.fin(index));
            assertThat(Hangul.index(Hangul.initial(index), Hangul.vowel(index), Hangul.fin(index)))
                    .isEqualTo(index);
        }
    }

    @ParameterizedTest
    @CsvSource({"가, true", "힣, true", "힤, false", "꯿, false", "ㄱ, false", "A, false", "金, false"})
    void tellsSyllables(String character, boolean syllable) {
        assertThat(Hangul.isSyllable(character.codePointAt(0))).isEqualTo(syllable);
    }
}
