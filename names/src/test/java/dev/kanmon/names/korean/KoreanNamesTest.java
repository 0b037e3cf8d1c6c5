package dev.kanmon.names.korean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import dev.kanmon.names.script.NameText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one name by the systems in use and by the habits of passports, and names that only look so. */
class KoreanNamesTest {
    private static final KoreanNames NAMES = KoreanNames.standard();

    /**
     * One name by the Revised Romanisation of 2000, McCune-Reischauer, the North's rules, and the spellings that the
     * passports of bearers show.
     */
    @ParameterizedTest
    @CsvSource({
        "LEE YOUNG CHUL, RI YONG CHOL",
        "LEE YOUNG CHUL, Yi Yeongcheol",
        "LEE YOUNG CHUL, 이영철",
        "LEE YOUNG CHUL, 李永哲",
        "RI YONG CHOL, 이영철",
        "RI YONG CHOL, 李永哲",
        "RHEE SEUNG MIN, LEE SEUNGMIN",
        "NO MIN SU, ROH MIN SOO",
        "NO MIN SU, 노민수",
        "ROH MIN SOO, 盧民洙",
        "YIM SEO YEON, LIM SEO YEON",
        "YIM SEO YEON, IM SEO YEON",
        "LIM SEO YEON, IM SEO YEON",
        "LIM SEO YEON, 임서연",
        "RIM SO YON, IM SEO YEON",
        "CHOI MIN SEO, CHOE MIN SEO",
        "CHOI MIN SEO, 최민서",
        "CHOE MIN SEO, 崔民瑞",
        "PARK JI HOON, PAK CHI HUN",
        "PARK JI HOON, BAK JI HUN",
        "PAK CHI HUN, 박지훈",
        "JUNG SU JIN, JEONG SU JIN",
        "JUNG SU JIN, CHUNG SOO JIN",
        "JEONG SU JIN, CHONG SU CHIN",
        "CHUNG SOO JIN, 鄭秀珍",
        "KIM MIN JUN, GIM MIN JUN",
        "KANG DONG HOON, GANG DONG HUN",
        "CHO EUN JUNG, JO EUN JEONG",
        "YOON A REUM, YUN A REUM",
        "MOON HEE JUNG, MUN HUI JEONG"
    })
    void takesUsualSpellingsForOneName(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.5);
        assertThat(same(b, a)).isCloseTo(same(a, b), within(1e-9));
    }

    /** Standard Korean Orthography, articles 10 to 12; the North keeps ㄴ and ㄹ. */
    @ParameterizedTest
    @CsvSource({
        "리영철, 이영철",
        "림서연, 임서연",
        "류시원, 유시원",
        "라미란, 나미란",
        "로민수, 노민수",
        "량미경, 양미경",
        "녀민수, 여민수",
        "김련희, 김연희",
        "柳時元, 류시원",
        "柳時元, 유시원",
        "羅美蘭, 라미란",
        "羅美蘭, 나미란",
        "林美京, 림미경",
        "林美京, 임미경",
        "RYU SI WON, 유시원",
        "YU SI WON, 류시원",
        "RA MI RAN, 나미란",
        "RYANG MI KYONG, 양미경"
    })
    void appliesTheInitialSoundRule(String north, String south) {
        assertThat(same(north, south)).isGreaterThan(0.5);
    }

    /** Two syllables that no system spells alike. */
    @ParameterizedTest
    @CsvSource({
        "KIM MIN JUN, KIM MIN JUNG",
        "김영철, 김영호",
        "KIM YOUNG CHUL, KIM YOUNG HO",
        "김민준, 김민정",
        "KIM JI HOON, KIM JI HYUN",
        "PARK SU JIN, PARK SU JEONG",
        "LEE MIN HO, LIM MIN HO",
        "정수진, 전수진",
        "金永哲, 金永浩",
        "LEE YOUNG CHUL, 이영호"
    })
    void tellsOtherNamesApart(String a, String b) {
        assertThat(same(a, b)).isLessThan(0.1);
    }

    /** Order, joints and fillers tell no persons apart; ICAO Doc 9303-3, section 4.6. */
    @ParameterizedTest
    @ValueSource(
            strings = {"MIN JUN KIM", "KIMMINJUN", "KIM<<MIN<JUN<<<<<<<<", "Kim, Min-Jun", "MINJUN KIM", "KIM MINJUN"})
    void readsOrderAndSpacing(String written) {
        assertThat(same(written, "김민준")).isGreaterThan(0.9);
        assertThat(same(written, "KIM MIN JUN")).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "NAMKOONG MIN, 남궁민",
        "NAMGUNG MIN, 남궁 민",
        "NAM KUNG MIN, 남궁민",
        "'NAM GOONG, MIN', NAMGUNG MIN",
        "MIN NAMKOONG, 남궁민",
        "HWANGBO KWAN, 황보관",
        "HWANG BO KWAN, 황보관",
        "HWANG BO GWAN, HWANGBO KWAN",
        "SUN WOO YONG, 선우용",
        "JEGAL MIN SU, 제갈민수"
    })
    void readsSurnamesOfTwoSyllables(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.5);
    }

    /** A letter doubled, one too many, two swapped. */
    @ParameterizedTest
    @ValueSource(strings = {"KIM MINNJUN", "KIM MNIJUN", "KIM MINJUUN"})
    void seesThroughASlip(String slipped) {
        assertThat(same(slipped, "KIM MINJUN")).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SMITH JOHN", "Владимир", "1234", "KIM", "김", "BCDFG HJKLM", "ÆÐ ŊŦ"})
    void leavesAloneWhatIsNoKoreanName(String text) {
        assertThat(read(text).values()[0]).isEqualTo(1);
    }

    @Test
    void boundsTheReadingOfHostileNames() {
        for (String text :
                new String[] {"NA".repeat(500), "A B ".repeat(500), "가".repeat(500), "金".repeat(500), "U".repeat(200)
                }) {
            assertThat(read(text).size()).isLessThanOrEqualTo(64);
        }
    }

    /** Kim is borne by a fifth of the nation (census of 2015: 21.5%), Namgung by about one in 2,600. */
    @Test
    void knowsRareSurnamesFromCommonOnes() {
        assertThat(rarity("NAMGUNG MIN JUN")).isLessThan(rarity("KIM MIN JUN") - Math.log(100));
    }

    /** However a name is spelled, it is as rare. */
    @ParameterizedTest
    @CsvSource({"KIM YOUNG CHUL, 김영철", "PARK JI HOON, 박지훈", "CHOE MIN SEO, CHOI MIN SEO"})
    void findsANameAsRareInEverySpelling(String a, String b) {
        assertThat(rarity(a)).isCloseTo(rarity(b), within(0.7));
    }

    @Test
    void explainsSurnameThenGivenName() {
        assertThat(NAMES.explain(NameText.read("LEE YOUNG CHUL"), NameText.read("RI YONG CHOL")))
                .containsExactly(
                        Remark.surname(Kind.PART_SPELLED, "이", "LEE", "RI"),
                        Remark.given(Kind.PART_SPELLED, "영철", "YOUNG CHUL", "YONG CHOL"));
    }

    @Test
    void explainsWhichSyllableDiffers() {
        assertThat(NAMES.explain(NameText.read("KIM YOUNG CHUL"), NameText.read("KIM YOUNG HO")))
                .containsExactly(
                        Remark.surname(Kind.PART_EQUAL, "KIM"),
                        Remark.given(Kind.PART_EQUAL, "YOUNG"),
                        Remark.given(Kind.PART_OTHER, "CHUL", "HO"));
    }

    private static Ints read(String text) {
        Ints ints = new Ints();
        NAMES.read(NameText.read(text), ints);
        return ints;
    }

    /** 0 where one of them cannot be Korean. */
    private static double same(String a, String b) {
        Ints first = read(a);
        Ints second = read(b);
        return first.size() == 1 || second.size() == 1 ? 0 : NAMES.same(first.values(), 0, second.values(), 0);
    }

    private static double rarity(String text) {
        return NAMES.rarity(read(text).values(), 0);
    }

    /** Of these surnames two Hanja are one surname, which a table of single Hanja does not hold. */
    @ParameterizedTest
    @CsvSource({
        "NAMGUNG SEO JIN, 南宮瑞珍",
        "JEGAL MIN SU, 諸葛民洙",
        "HWANGBO JI HOON, 皇甫智勳",
        "SUNWOO YOUNG CHUL, 鮮于永哲",
        "독고수진, 獨孤秀珍"
    })
    void readsSurnamesOfTwoHanja(String a, String b) {
        assertThat(same(a, b)).isGreaterThan(0.5);
    }
}
