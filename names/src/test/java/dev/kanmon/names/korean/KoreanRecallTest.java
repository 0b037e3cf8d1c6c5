package dev.kanmon.names.korean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.script.NameText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Proves by going through all of them that every usual spelling of a name leads to the others: for each surname and each
 * syllable in use, every Latin spelling that the model holds for at least {@link KoreanKeys#LEAST_PROBABILITY} likely.
 */
class KoreanRecallTest {
    private static final long SEED = 4_101;
    private static final int NAMES = 20_000;

    private final KoreanModel model = KoreanModel.load();
    private final List<Unit> surnames = units(model.surnames, model.surnameNames.size(), model::surnameForm);
    private final List<Unit> syllables = units(model.syllables, Hangul.SYLLABLES, model::syllableForm);

    /** Something to be spelled, with the numbers and letters of its spellings. */
    private record Unit(int number, String hangul, List<Integer> spellings, List<String> letters) {}

    @Test
    void everySurnameSpellingHasTheKeysOfItsHangul() {
        int young = syllable('영');
        int chul = syllable('철');
        for (Unit surname : surnames) {
            Set<Integer> posted = keys(surname.number, young, chul);
            for (int i = 0; i < surname.spellings.size(); i++) {
                assertThat(keys(surname.spellings.get(i), young, chul))
                        .as("%s as %s", surname.hangul, surname.letters.get(i))
                        .containsAnyElementsOf(posted);
            }
        }
    }

    @Test
    void everySyllableSpellingHasTheKeysOfItsHangul() {
        int kim = kim();
        int chul = syllable('철');
        for (Unit syllable : syllables) {
            Set<Integer> first = keys(kim, syllable.number, chul);
            Set<Integer> second = keys(kim, chul, syllable.number);
            for (int i = 0; i < syllable.spellings.size(); i++) {
                String spelled = syllable.hangul + " as " + syllable.letters.get(i);
                int spelling = syllable.spellings.get(i);
                assertThat(keys(kim, spelling, chul)).as(spelled).containsAnyElementsOf(first);
                assertThat(keys(kim, chul, spelling)).as(spelled).containsAnyElementsOf(second);
            }
        }
    }

    /** Every two spellings of one unit meet each other, whatever else the name is made of. */
    @Test
    void everyTwoSpellingsOfOneSyllableShareAKey() {
        int kim = kim();
        int young = syllable('영');
        for (Unit syllable : syllables) {
            List<Set<Integer>> all = new ArrayList<>();
            for (int spelling : syllable.spellings) {
                all.add(keys(kim, young, spelling));
            }
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(all.get(i))
                            .as("%s as %s and %s", syllable.hangul, syllable.letters.get(i), syllable.letters.get(j))
                            .containsAnyElementsOf(all.get(j));
                }
            }
        }
    }

    /** Whole names from their letters, by the way every search goes; syllables as often as people bear them. */
    @Test
    void namesAsPeopleBearThemMeetInEverySpelling() {
        assertThat(missed(share(model.surnames), share(model.syllables)))
                .as("seed %s", SEED)
                .isEmpty();
    }

    /**
     * The same with every syllable as likely as any other: names that nobody bears. A few are lost, not for a key but where
     * the parts of the name are taken for another surname and given name: at most one in 200.
     */
    @Test
    void namesMadeOfRareSyllablesMeetButForFew() {
        assertThat(missed(unit -> 1, unit -> 1)).as("seed %s", SEED).hasSizeLessThan(NAMES / 200);
    }

    private List<String> missed(ToDoubleFunction<Unit> surnameWeight, ToDoubleFunction<Unit> syllableWeight) {
        Random random = new Random(SEED);
        Draw ofSurnames = new Draw(surnames, surnameWeight);
        Draw ofSyllables = new Draw(syllables, syllableWeight);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            Unit surname = ofSurnames.next(random);
            Unit first = ofSyllables.next(random);
            Unit second = ofSyllables.next(random);
            String hangul = surname.hangul + first.hangul + second.hangul;
            String one = spelled(surname, first, second, random);
            String other = spelled(surname, first, second, random);
            if (!meet(hangul, one) || !meet(one, hangul) || !meet(one, other)) {
                missed.add(hangul + " " + one + " " + other);
            }
        }
        return missed;
    }

    private static ToDoubleFunction<Unit> share(Spellings table) {
        return unit -> table.share(unit.number);
    }

    /** Draws units by weight. */
    private static final class Draw {
        private final NavigableMap<Double, Unit> byWeight = new TreeMap<>();
        private double total;

        Draw(List<Unit> units, ToDoubleFunction<Unit> weight) {
            for (Unit unit : units) {
                byWeight.put(total, unit);
                total += weight.applyAsDouble(unit);
            }
        }

        Unit next(Random random) {
            return byWeight.floorEntry(random.nextDouble() * total).getValue();
        }
    }

    private boolean meet(String posted, String sought) {
        Set<Integer> keys = keys(posted, false);
        keys.retainAll(keys(sought, true));
        return !keys.isEmpty();
    }

    private static String spelled(Unit surname, Unit first, Unit second, Random random) {
        return any(surname.letters, random) + ", " + any(first.letters, random) + '-' + any(second.letters, random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Set<Integer> keys(String name, boolean seeking) {
        Ints ints = new Ints();
        KoreanNames.standard().read(NameText.read(name), ints);
        Keys keys = new Keys();
        if (ints.size() > 1) {
            KoreanNames.standard().keys(ints.values(), 0, seeking, keys);
        }
        return set(keys);
    }

    private Set<Integer> keys(int surname, int first, int second) {
        Keys keys = new Keys();
        new KoreanKeys(model).add(new int[] {surname, first, second}, 0, 2, 1, keys);
        return set(keys);
    }

    private static Set<Integer> set(Keys keys) {
        Set<Integer> set = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            set.add(keys.key(i));
        }
        return set;
    }

    private static int syllable(char hangul) {
        return Hangul.index(hangul);
    }

    private int kim() {
        return model.surnameNames.indexOf("김");
    }

    private static List<Unit> units(Spellings table, int count, IntFunction<String> form) {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            if (table.share(unit) >= KoreanKeys.USUAL_SHARE) {
                units.add(new Unit(unit, form.apply(unit), new ArrayList<>(), new ArrayList<>()));
            }
        }
        for (int spelling = count; spelling < table.size(); spelling++) {
            String letters = form.apply(spelling);
            if (letters.charAt(0) >= 'A' && letters.charAt(0) <= 'Z') {
                for (int place = table.start(spelling); place < table.end(spelling); place++) {
                    if (table.probability(place) >= KoreanKeys.LEAST_PROBABILITY) {
                        int unit = table.unit(place);
                        for (Unit each : units) {
                            if (each.number == unit) {
                                each.spellings.add(spelling);
                                each.letters.add(letters);
                            }
                        }
                    }
                }
            }
        }
        units.removeIf(unit -> unit.letters.isEmpty());
        assertThat(units).isNotEmpty();
        return units;
    }
}
