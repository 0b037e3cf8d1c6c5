package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import dev.kanmon.names.reading.Remark.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameComparerTest {
    private static final long SEED = 4_103;
    private static final int PAIRS = 3_000;
    private static final NameComparer COMPARER = NameComparer.standard();

    @Test
    void isSymmetricAndWithinItsRange() {
        RandomNames names = new RandomNames(SEED);
        for (int i = 0; i < PAIRS; i++) {
            String a = names.next();
            String b = i % 2 == 0 ? names.next() : names.changed(a);
            Likeness likeness = COMPARER.compare(Name.read(a), Name.read(b));
            Likeness turned = COMPARER.compare(Name.read(b), Name.read(a));
            assertThat(likeness.sameName())
                    .as("seed %s: %s, %s", SEED, a, b)
                    .isBetween(0.0, 1.0)
                    .isCloseTo(turned.sameName(), within(1e-9));
            assertThat(likeness.rarity()).as(a).isBetween(0.0, 1.0);
        }
    }

    @Test
    void equalNamesAreOne() {
        RandomNames names = new RandomNames(SEED);
        for (int i = 0; i < PAIRS; i++) {
            String name = names.next();
            assertThat(COMPARER.compare(Name.read(name), Name.read(name)).sameName())
                    .as("seed %s: %s", SEED, name)
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void comparesTheSameEveryTime() {
        RandomNames names = new RandomNames(SEED);
        for (int i = 0; i < 500; i++) {
            String a = names.next();
            String b = names.changed(a);
            assertThat(COMPARER.compare(Name.read(a), Name.read(b)))
                    .isEqualTo(COMPARER.compare(Name.read(a), Name.read(b)));
        }
    }

    /** 大野 is おおの, 小野 おの; both are ONO without a mark for long vowels, and OHNO or OONO can be the former. */
    @ParameterizedTest
    @ValueSource(strings = {"ONO", "OHNO", "OONO", "ŌNO"})
    void longVowelsAreWrittenManyWays(String spelled) {
        assertThat(same(spelled, "大野")).isGreaterThan(0.5);
        assertThat(same(spelled + " TARO", "大野太郎")).isGreaterThan(0.5);
        assertThat(same(spelled, "OHNO")).isGreaterThan(0.5);
        assertThat(same(spelled, "オオノ")).isGreaterThan(0.5);
    }

    @Test
    void aShortVowelIsSeldomWrittenLong() {
        assertThat(same("ONO", "小野")).isGreaterThan(0.5);
        assertThat(same("OHNO", "小野")).isLessThan(same("OHNO", "大野"));
        assertThat(same("OONO", "小野")).isLessThan(same("OONO", "大野"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEE YOUNG CHUL, RI YONG CHOL",
        "李永哲, RI YONG CHOL",
        "이영철, 李永哲",
        "YAMADA TARO, 山田太郎",
        "やまだ たろう, 山田太郎",
        "야마다 다로, 山田太郎",
        "야마다 다로, YAMADA TARO",
        "WANG XIAOMING, 王小明",
        "CHAN TAI MAN, 陳大文",
        "MUELLER HANS, Hans Müller",
        "IVANOV IVAN, Иванов Иван",
        "Schröder Jörg, SCHROEDER JOERG"
    })
    void comparesAcrossScripts(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "KIM, KIM MINJUN",
        "KIM MINJUN, KIM MINJUNG",
        "KIM MINJUN, PARK MINJUN",
        "YAMADA TARO, YAMADA JIRO",
        "WANG XIAOMING, WANG XIAOHONG",
        "SMITH JOHN, SMITH MARY",
        "김영철, 김영호",
        "SATO, KIM",
        "山田太郎, 山田次郎"
    })
    void oneCommonPartIsNotAName(String a, String b) {
        assertThat(same(a, b)).isLessThan(0.5);
    }

    @Test
    void anEmptyNameIsNobodys() {
        for (String other : new String[] {"", "KIM MINJUN", "김민준", "?!"}) {
            assertThat(same("", other)).isZero();
            assertThat(COMPARER.explain(Name.read(""), Name.read(other))).isEmpty();
        }
    }

    /** The share of bearers is of the first name, whatever it is compared with. */
    @Test
    void rarityIsThatOfTheFirstName() {
        Name common = Name.read("KIM MINJUN");
        Name rare = Name.read("NAMGUNG HYEOL");
        assertThat(COMPARER.compare(common, rare).rarity())
                .isEqualTo(COMPARER.compare(common, common).rarity());
        assertThat(COMPARER.compare(rare, common).rarity())
                .isLessThan(COMPARER.compare(common, rare).rarity() / 100);
    }

    @Test
    void explainsALikenessByItsParts() {
        assertThat(COMPARER.explain(Name.read("LEE YOUNG CHUL"), Name.read("RI YONG CHOL")))
                .containsExactly(
                        Remark.surname(Kind.PART_SPELLED, "이", "LEE", "RI"),
                        Remark.given(Kind.PART_SPELLED, "영철", "YOUNG CHUL", "YONG CHOL"));
    }

    @Test
    void explainsADifference() {
        assertThat(COMPARER.explain(Name.read("KIM MIN JUN"), Name.read("KIM MIN JUNG")))
                .contains(new Remark(Role.GIVEN, Kind.PART_OTHER, List.of("JUN", "JUNG")));
        assertThat(COMPARER.explain(Name.read("KIM"), Name.read("KIM MINJUN")))
                .contains(Remark.of(Kind.PART_MISSING, "MINJUN"));
    }

    private static double same(String a, String b) {
        return COMPARER.compare(Name.read(a), Name.read(b)).sameName();
    }

    @Test
    void tellsNamesThatNoLanguageReadsApartByTheirParts() {
        Name listed = Name.read("热合曼·吐尔逊");
        assertThat(COMPARER.compare(listed, Name.read("吐尔逊·热合曼")).sameName()).isGreaterThan(0.9);
        assertThat(COMPARER.compare(listed, Name.read("熱合曼·吐爾遜")).sameName()).isGreaterThan(0.95);
        assertThat(COMPARER.compare(listed, Name.read("热合曼·艾尔肯")).sameName()).isLessThan(0.5);
    }
}
