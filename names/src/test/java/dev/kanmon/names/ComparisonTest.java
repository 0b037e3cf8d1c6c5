package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.Edit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "LEE YOUNG CHUL, LEE YOUNG CHUL, false, false",
        "LEE YOUNG CHUL, Lee Young-Chul, false, false",
        "LEE YOUNG CHUL, LEE YOUNGCHUL, false, true",
        "LEE YOUNG CHUL, YOUNG CHUL LEE, true, false",
        "LEE YOUNG CHUL, YOUNGCHUL LEE, true, true",
        "LEEYOUNGCHUL, YOUNG CHUL LEE, true, true",
        "YOUNGCHUL LEE, LEE<<YOUNG<CHUL, true, true",
        "DE LA CRUZ JUAN, JUAN DE LA CRUZ, true, false",
        "이 영철, 이영철, false, true"
    })
    void sameLettersInAnyOrderOfSurnameAndGivenName(String a, String b, boolean reordered, boolean respaced) {
        assertThat(Name.read(a).compare(Name.read(b))).isEqualTo(new Comparison.Same(reordered, respaced));
        assertThat(Name.read(b).compare(Name.read(a))).isEqualTo(new Comparison.Same(reordered, respaced));
    }

    @ParameterizedTest
    @CsvSource({
        "LEE YOUNGCHUL, LEE YOUNGCHUUL, false, INSERTED, 11, '', U",
        "LEE YOUNGCHUL, LEE YOUNCHUL, false, DROPPED, 7, G, ''",
        "LEE YOUNGCHUL, LEE YOUNGCHOL, false, CHANGED, 10, U, O",
        "LEE YOUNGCHUL, LEE YUONGCHUL, false, SWAPPED, 4, OU, UO",
        "YOUNGCHUL LEE, LEE YOUNG CHOL, true, CHANGED, 10, U, O",
        "CHOI, CHOII, false, OTHER, 0, '', ''",
        "JI WU, JI WOO, false, OTHER, 0, '', ''",
        "KIM JI, KIM JIN, false, INSERTED, 5, '', N"
    })
    void oneSlipIsNearUnlessTheNameIsShort(
            String a, String b, boolean reordered, String kind, int position, String from, String to) {
        Comparison expected = kind.equals("OTHER")
                ? new Comparison.Other()
                : new Comparison.Near(reordered, new Edit(Kind.valueOf(kind), position, from, to));
        assertThat(Name.read(a).compare(Name.read(b))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "KIM MINJUN, PARK MINJUN",
        "KIM MINJUN, KIM MINSEO",
        "LEE YOUNGCHUL, LI YONGCHOL",
        "김민준, 김민중",
        "KIM MINJUN, ''",
        "'', ''"
    })
    void otherNames(String a, String b) {
        assertThat(Name.read(a).compare(Name.read(b))).isEqualTo(new Comparison.Other());
    }

    @Test
    void isSymmetricInItsKind() {
        Name a = Name.read("TANAKA HANAKO");
        Name b = Name.read("HANAKO TANAK");
        assertThat(a.compare(b)).isInstanceOf(Comparison.Near.class);
        assertThat(b.compare(a)).isInstanceOf(Comparison.Near.class);
    }
}
