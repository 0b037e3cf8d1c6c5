package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
    /** Letters without a plain form inside: Doc 9303-3, section 6, table A. */
    @ParameterizedTest
    @CsvSource({
        "Kim Min-Jun, KIM MIN JUN",
        "KIM<<MIN<JUN<<<<<<<<<<<<, KIM MIN JUN",
        "'Kim, Min Jun', KIM MIN JUN",
        "O'Brien, OBRIEN",
        "O’Brien, OBRIEN",
        "Müller, MULLER",
        "Nuñez, NUNEZ",
        "Søren, SOEREN",
        "Strauß, STRAUSS",
        "Þórr, THORR",
        "Łukasz, LUKASZ",
        "Ægir, AEGIR",
        "ＫＩＭ, KIM",
        "ﾀﾛｳ, タロウ",
        "ガ, ガ",
        "ヤマダ・タロウ, ヤマダ タロウ",
        "김민준, 김민준",
        "大野 一郎, 大野 一郎",
        "J. R., J R",
        "ı, I",
        "'  ', ''",
        "'!?-', ''"
    })
    void foldsToBareLetters(String text, String folded) {
        assertThat(Name.read(text).folded()).isEqualTo(folded);
    }

    @Test
    void foldsAlikeWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Name.read("ichiro").folded()).isEqualTo("ICHIRO");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsDecomposedHangulToSyllables() {
        assertThat(Name.read("\u1100\u1175\u11B7").folded()).isEqualTo("김");
    }

    @Test
    void takesOneNameOnly() {
        assertThat(Name.of("SUKARNO", null).folded()).isEqualTo("SUKARNO");
        assertThat(Name.of(null, null).isEmpty()).isTrue();
    }

    @Test
    void cutsOffHostileLength() {
        assertThat(Name.read("A".repeat(1_000_000)).folded()).hasSize(Name.MAXIMUM_LETTERS);
        assertThat(Name.read("A ".repeat(1_000_000)).folded().replace(" ", "")).hasSize(Name.MAXIMUM_LETTERS);
    }

    @Test
    void doesNotTellTheNameByAccident() {
        assertThat(Name.read("KIM MINJUN")).asString().doesNotContain("KIM").doesNotContain("MINJUN");
    }
}
