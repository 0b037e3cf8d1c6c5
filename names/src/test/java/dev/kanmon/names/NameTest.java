package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Titles as reservations carry them (AIRIMP); a name that is all title stays. */
    @ParameterizedTest
    @CsvSource({
        "MR KIM MINJUN, KIM MINJUN",
        "KIM MINJUN MR, KIM MINJUN",
        "Dr. Kim Minjun, KIM MINJUN",
        "PROF DR KIM MINJUN, KIM MINJUN",
        "KIM/MINJUN MSTR, KIM MINJUN",
        "KIM/MINJUNMR, KIM MINJUN",
        "KIM/MINJIMRS, KIM MINJI",
        "KIM/MINJUNMSTR, KIM MINJUN",
        "SMITH JOHN JR, SMITH JOHN",
        "MR T, MR T",
        "DR DRE, DRE",
        "MR KIM, KIM",
        "KIM MR, KIM",
        "DR MR KIM, KIM",
        "MR MR, MR",
        "OMAR AMR, OMAR AMR",
        "SIR, SIR"
    })
    void takesTitlesAway(String text, String folded) {
        assertThat(Name.read(text).folded()).isEqualTo(folded);
    }

    /** Amr is a name; a title is glued on only where surname and given name are parted, as reservations do. */
    @ParameterizedTest
    @CsvSource({
        "MUHAMMAD ALAMR, MUHAMMAD ALAMR",
        "MUHAMMAD/ALAMR, MUHAMMAD ALAMR",
        "'ABUAMR, KHALID', ABUAMR KHALID",
        "KHALID ABUAMR, KHALID ABUAMR",
        "TANAKA/KENTAMR, TANAKA KENTA",
        "TANAKA<<KENJIMR, TANAKA KENJI"
    })
    void takesNoPartOfANameForAGluedTitle(String text, String folded) {
        assertThat(Name.read(text).folded()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "FNU KIM, KIM, 0",
        "'LNU, MINJUN', MINJUN, 0",
        "FNU<<LNU, FNU, 0",
        "XXX<<MINJUN<SEO, MINJUN SEO, 0",
        "KIM<<XXX<MINJUN, KIM MINJUN, 1"
    })
    void takesFillersForUnknownNamesAway(String text, String folded, int surnameParts) {
        assertThat(Name.read(text).folded()).isEqualTo(folded);
        assertThat(Name.read(text).parts().surnameParts()).isEqualTo(surnameParts);
    }

    /** The name field of a TD3 passport has 39 characters: ICAO Doc 9303-4, section 4.2.2. */
    @ParameterizedTest
    @CsvSource({
        "PAPANDROPOULOUS<<JONATHON<ALEXANDER<KON, true",
        "PAPANDROPOULOUS<<JONATHON<ALEXANDER<KO<, false",
        "PAPANDROPOULOUS<<JONATHON<ALEXANDER<KO, false",
        "PAPANDROPOULOUS<<JONATHON<ALEXANDER<KONS, false",
        "PAPANDROPOULOUS  JONATHON ALEXANDER KON, false"
    })
    void seesThatAZoneCutsANameOff(String text, boolean truncated) {
        assertThat(Name.read(text).parts().truncated()).isEqualTo(truncated);
    }

    @ParameterizedTest
    @CsvSource({
        "KIM<<MIN<JUN<<<<<, 1",
        "VAN<DER<MUELLEN<<HENDRIK, 3",
        "'Kim, Min Jun', 1",
        "Min-jun KIM, -1",
        "KIM Min-jun, 1",
        "KIM MIN JUN, 0",
        "Kim Min Jun, 0",
        "Hendrik VAN DER MUELLEN, -3",
        "'Kim,', 0",
        "', Min Jun', 0",
        "John F. Kennedy, 0",
        "J Smith, 0"
    })
    void takesHintsAtTheSurname(String text, int surnameParts) {
        assertThat(Name.read(text).parts().surnameParts()).isEqualTo(surnameParts);
    }

    @Test
    void hintsAreTheSameFromFields() {
        assertThat(Name.of("VAN DER MUELLEN", "HENDRIK"))
                .isEqualTo(Name.read("VAN DER MUELLEN, HENDRIK"))
                .hasSameHashCodeAs(Name.read("VAN<DER<MUELLEN<<HENDRIK<<<"));
        assertThat(Name.of("KIM, SO", "MIN").parts().surnameParts()).isEqualTo(2);
    }

    /** Nothing that a message may hold stops the reader, or grows. */
    @Test
    void readsWhateverItIsGiven() {
        for (String text : new String[] {
            "\u0301".repeat(1_000_000),
            "A" + "\u0301".repeat(1_000_000),
            "\uD800",
            "KIM\uD800MIN",
            "\uDC00\uD800".repeat(1_000),
            "\u0000\u0001\u0007\u001F\u007F\u0085",
            "\u202E\u200F\uFEFF\u200D",
            "\uFFFF\uFFFE",
            "<".repeat(1_000_000),
            ",".repeat(1_000_000),
            " ".repeat(1_000_000),
            "'\"`´‘’“”",
            "ﷺ".repeat(100_000),
            "\uFDFA".repeat(200),
            "가".repeat(1_000_000),
            "\u1100".repeat(1_000_000),
            "𠮷".repeat(500_000),
            "MR ".repeat(300_000)
        }) {
            Name name = Name.read(text);
            assertThat(name.folded().replace(" ", "").length()).isLessThan(2 * Name.MAXIMUM_LETTERS);
            assertThat(name.reading().length).isLessThan(1_000);
            assertThat(NameComparer.standard().compare(name, name).sameName()).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"KIM\u0000 MINJUN", "KIM \u202EMINJUN", "\uFEFFKIM MINJUN", "\"KIM\" 'MINJUN'", "“KIM” MINJUN"})
    void dropsControlAndQuoteCharacters(String text) {
        assertThat(Name.read(text).folded()).isEqualTo("KIM MINJUN");
    }

    @Test
    void doesNotTellTheNameByAccident() {
        assertThat(Name.read("KIM MINJUN")).asString().doesNotContain("KIM").doesNotContain("MINJUN");
    }
}
