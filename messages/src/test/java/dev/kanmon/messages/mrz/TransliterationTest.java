package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {
    /** Doc 9303 part 3, 4.6. */
    @ParameterizedTest
    @CsvSource({
        "D'ARTAGNAN, DARTAGNAN",
        "D’ARTAGNAN, DARTAGNAN",
        "MARIE-ELISE, MARIE<ELISE",
        "'ANNA, MARIA', ANNA<MARIA",
        "'ST. JOHN', ST<JOHN",
        "  van  der   Muellen , VAN<DER<MUELLEN",
        "'-', ''"
    })
    void punctuationPartsOrGoes(String name, String expected) {
        assertThat(latin(name)).isEqualTo(expected);
    }

    /** Every row of table A, with the first of several recommended forms. */
    @ParameterizedTest
    @CsvSource({
        "ÀÁÂÃ, AAAA",
        "Ä, AE",
        "Å, AA",
        "Æ, AE",
        "Ç, C",
        "ÈÉÊË, EEEE",
        "ÌÍÎÏ, IIII",
        "Ð, D",
        "Ñ, N",
        "ÒÓÔÕ, OOOO",
        "Ö, OE",
        "Ø, OE",
        "ÙÚÛ, UUU",
        "Ü, UE",
        "Ý, Y",
        "Þ, TH",
        "ĀĂĄ, AAA",
        "ĆĈĊČ, CCCC",
        "ĎĐ, DD",
        "ĒĔĖĘĚ, EEEEE",
        "ĜĞĠĢ, GGGG",
        "ĤĦ, HH",
        "ĨĪĬĮİı, IIIIII",
        "Ĳ, IJ",
        "Ĵ, J",
        "Ķ, K",
        "ĹĻĽĿŁ, LLLLL",
        "ŃŅŇŊ, NNNN",
        "ŌŎŐ, OOO",
        "Œ, OE",
        "ŔŖŘ, RRR",
        "ŚŜŞŠ, SSSS",
        "ŢŤŦ, TTT",
        "ŨŪŬŮŰŲ, UUUUUU",
        "Ŵ, W",
        "ŶŸ, YY",
        "ŹŻŽ, ZZZ",
        "ẞ, SS"
    })
    void latinLettersAreThoseOfTableA(String letters, String expected) {
        assertThat(latin(letters)).isEqualTo(expected);
        assertThat(latin("x" + letters.toLowerCase(Locale.ROOT))).isEqualTo("X" + expected);
    }

    @Test
    void latinLettersBeyondTheTableLoseTheirMarks() {
        assertThat(latin("Nguyễn Thị Ước")).isEqualTo("NGUYEN<THI<UOC");
        assertThat(latin("Țurcanu Ștefan")).isEqualTo("TURCANU<STEFAN");
        assertThat(latin("U\u0308ber")).isEqualTo("UEBER");
    }

    /** Table B in the order of the alphabet; what it has for the languages of single States below. */
    @Test
    void cyrillicLettersAreThoseOfTableB() {
        assertThat(latin("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЭЮЯ")).isEqualTo("ABVGDEEZHZIIKLMNOPRSTUFKHTSCHSHSHCHIEYEIUIA");
        assertThat(latin("ЂЄЅІЇЈЉЊЌЎЏѪѴҐҒ")).isEqualTo("DIEDZIIJLJNJKUDZUYGG");
        assertThat(latin("Соловьёв Юрий")).isEqualTo("SOLOVEV<IURII");
    }

    @ParameterizedTest
    @CsvSource({
        "UKR, Зеленський Юлія, ZELENSKYI<YULIIA",
        "UKR, Їжак Ганна Йосипівна, YIZHAK<HANNA<YOSYPIVNA",
        "UKR, Євгенія, YEVHENIIA",
        "BLR, Ёрш Галіна, IORSH<HALINA",
        "BGR, Щерев, SHTEREV",
        "MKD, Ќосев Ѓорѓи Џеко Цветан, KJOSEV<GJORGJI<DJEKO<CVETAN",
        "SRB, Живковић Хаџи Шћепан, ZIVKOVIC<HADZI<SCEPAN",
        "RUS, Щукин Егор, SHCHUKIN<EGOR"
    })
    void exceptionsHoldForTheStateThatIssues(String issuer, String name, String expected) {
        assertThat(String.join("<", Transliteration.components(name, issuer))).isEqualTo(expected);
    }

    /** The examples of table C's note on shadda, and names by its rows. */
    @Test
    void arabicLettersAreThoseOfTableC() {
        assertThat(latin("\u0639\u0628\u0651\u0627\u0633")).isEqualTo("EBBAS");
        assertThat(latin("\u0641\u0636\u0651\u0629")).isEqualTo("FXDZDZXAH");
        assertThat(latin("\u0645\u062D\u0645\u0648\u062F")).isEqualTo("MXHMWD");
        assertThat(latin("\u0639\u0628\u062F\u0627\u0644\u0631\u062D\u064A\u0645"))
                .isEqualTo("EBDALRXHYM");
        // Teh marbuta: XTA within a component, XAH at its end, before a space too.
        assertThat(latin("\u0641\u0629\u0641")).isEqualTo("FXTAF");
        assertThat(latin("\u0641\u0629 \u0641")).isEqualTo("FXAH<F");
        // Vowel marks and tatweel are not written.
        assertThat(latin("\u0645\u064F\u062D\u064E\u0640\u0645\u062F")).isEqualTo("MXHMD");
        assertThat(latin("\u0641\u0636\u064E\u0651\u0629\u064C")).isEqualTo("FXDZDZXAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOUIS 14", "金", "김", "Ω", "A<B", "A+B", "\uD800"})
    void refusesWhatHasNoTable(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> latin(name)).withMessageContaining("U+");
    }

    private static String latin(String name) {
        return String.join("<", Transliteration.components(name, "UTO"));
    }
}
