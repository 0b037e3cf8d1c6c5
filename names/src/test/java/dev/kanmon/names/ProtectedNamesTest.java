package dev.kanmon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.NameSearch.Found;
import dev.kanmon.names.reading.Remark;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Readings of a name tell whether two records are one person, and nothing else: special permanent residents of Japan whose
 * kanji name is read in Korean, people with a legal alias (tsushomei), and escapees from the North on southern passports
 * must not be told apart from others by what this module hands out.
 */
class ProtectedNamesTest {
    private static final NameComparer COMPARER = NameComparer.standard();

    /** A name in kanji on a residence card, in Latin letters by its Korean reading on a passport. */
    @Test
    void aKanjiNameReadInKoreanServesMatching() {
        Name card = Name.read("金敏子");
        Name passport = Name.read("KIM MINJA");
        Likeness likeness = COMPARER.compare(card, passport);
        assertThat(likeness.sameName()).isGreaterThan(0.5);
        assertThat(likeness.toString()).doesNotContain("민", "金", "KIM", "KOR", "orean");
        NameSearch.Builder builder = NameSearch.builder();
        builder.add(card, List.of(), null);
        List<Found> found = builder.build().search(new Sought(passport, List.of(), null), 1, 0);
        assertThat(found).hasSize(1);
        assertThat(found.toString()).doesNotContain("민", "金", "KIM", "KOR", "orean");
    }

    /** An alias is another name of a person, that a list may hold beside the first; nothing ties the two of itself. */
    @Test
    void anAliasIsANameOfItsOwn() {
        NameSearch.Builder builder = NameSearch.builder();
        builder.add(Name.read("金敏子"), List.of(), null);
        builder.add(Name.read("金本敏子"), List.of(), null);
        NameSearch search = builder.build();
        assertThat(search.search(new Sought(Name.read("KANEMOTO TOSHIKO"), List.of(), null), 1, 0))
                .extracting(Found::number)
                .containsExactly(1);
        assertThat(search.search(new Sought(Name.read("KIM MINJA"), List.of(), null), 1, 0))
                .extracting(Found::number)
                .containsExactly(0);
        assertThat(COMPARER.compare(Name.read("金本敏子"), Name.read("KIM MINJA")).sameName())
                .isLessThan(0.5);
    }

    /** A northern spelling on a southern passport is a spelling: it weighs by itself neither for nor against anybody. */
    @Test
    void aNorthernSpellingIsNoSignOfAnything() {
        NameSearch.Builder builder = NameSearch.builder();
        builder.add(Name.read("박지훈"), List.of(), "PRK");
        assertThat(builder.build().search(new Sought(Name.read("RI YONG CHOL"), List.of(), "KOR"), 5, 0.001))
                .isEmpty();
    }

    /** Numbers, dates and what the caller said: no component holds a reading, a language or an origin. */
    @Test
    void noRecordHandsOutAReading() {
        assertThat(components(Likeness.class)).containsExactly("sameName: double", "rarity: double");
        assertThat(components(Found.class))
                .containsExactly("number: int", "likeness: Likeness", "birth: BirthEvidence", "score: double");
        assertThat(components(Sought.class))
                .containsExactly("name: Name", "births: List", "nationality: String", "sex: Sex");
        assertThat(components(BirthDate.class)).containsExactly("year: int", "month: int", "day: int");
        assertThat(components(Remark.class)).containsExactly("role: Role", "kind: Kind", "values: List");
    }

    /** What is public of a name is what was written, folded; a reading leaves the module as a remark alone. */
    @Test
    void noMethodHandsOutAReading() {
        assertThat(methods(Name.class))
                .containsExactlyInAnyOrder("of", "read", "from", "folded", "isEmpty", "equals", "hashCode", "toString");
        assertThat(methods(NameComparer.class)).containsExactlyInAnyOrder("standard", "compare", "explain");
        assertThat(methods(NameSearch.class))
                .containsExactlyInAnyOrder("builder", "size", "search", "search", "changed");
        assertThat(Name.read("金敏子").folded()).isEqualTo("金敏子");
    }

    @ParameterizedTest
    @ValueSource(strings = {"金敏子", "김민자", "KIM MINJA", "RI YONG CHOL", "かねもと としこ", "王伟"})
    void aNameTellsNothingOfItself(String text) {
        Name name = Name.read(text).from("PRK");
        assertThat(name.toString()).matches("Name of [0-9]+ letters");
        assertThat(new Sought(name, List.of(), null).toString()).doesNotContain(name.folded());
    }

    private static Stream<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(ProtectedNamesTest::component);
    }

    private static String component(RecordComponent component) {
        return component.getName() + ": " + component.getType().getSimpleName();
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName);
    }
}
