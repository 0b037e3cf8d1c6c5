package dev.kanmon.names.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.script.NameText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that are the same must meet in the index: over every syllable of every custom. */
class ChineseKeysTest {
    private static final ChineseNames NAMES = ChineseNames.standard();
    private static final int MAXIMUM_POSTED = 24;

    /** Common surnames in several customs, each with its character. */
    private static final Map<Custom, String> SURNAMES = Map.of(
            Custom.PINYIN, "CHEN ",
            Custom.TAIWAN, "CHEN ",
            Custom.CANTONESE, "CHAN ",
            Custom.SOUTHERN, "TAN ",
            Custom.HANGUL, "천",
            Custom.KOREAN, "진");

    private static Keys keys(Ints reading, boolean seeking) {
        Keys keys = new Keys();
        NAMES.keys(reading.values(), 0, seeking, keys);
        return keys;
    }

    private static Ints read(String name) {
        Ints out = new Ints();
        NAMES.read(NameText.read(name), out);
        return out;
    }

    private static boolean meet(Keys a, Keys b) {
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.key(i) == b.key(j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void assertFound(String a, String b) {
        Ints first = read(a);
        Ints second = read(b);
        if (first.size() == 1 || second.size() == 1 || NAMES.same(first.values(), 0, second.values(), 0) < 0.5) {
            return;
        }
        Keys posted = keys(first, false);
        assertThat(posted.size()).as(a).isBetween(1, MAXIMUM_POSTED);
        assertThat(meet(posted, keys(second, true))).as(a + " finds " + b).isTrue();
        assertThat(meet(keys(second, false), keys(first, true)))
                .as(b + " finds " + a)
                .isTrue();
    }

    /** Spellings of each syllable, as the model has them. */
    private static Map<Custom, Set<String>> syllables() {
        Map<Custom, Set<String>> syllables = new EnumMap<>(Custom.class);
        for (String[] row : ModelText.rows("spellings.tsv")) {
            syllables
                    .computeIfAbsent(Custom.of(row[0].charAt(0)), _ -> new LinkedHashSet<>())
                    .addAll(ModelText.shares(row[2]).keySet());
        }
        return syllables;
    }

    @Test
    void everySyllableFindsItselfInEveryOtherCustom() {
        List<String> names = new ArrayList<>();
        Map<Custom, Set<String>> syllables = syllables();
        assertThat(syllables.get(Custom.PINYIN)).hasSizeGreaterThan(390);
        syllables.forEach((custom, spellings) -> spellings.forEach(
                spelling -> names.add(SURNAMES.get(custom) + spelling + (custom == Custom.HANGUL ? "밍" : " MING"))));
        for (int i = 0; i < names.size(); i++) {
            // A stride that is prime to their number lets each meet many of every custom.
            for (int j = i; j < names.size(); j += 29) {
                assertFound(names.get(i), names.get(j));
            }
        }
    }

    @Test
    void everyCharacterIsFoundByItsReadings() {
        Characters characters = new Characters(ModelText.rows("characters.tsv"));
        Spellings spellings = new Spellings(characters, ModelText.rows("spellings.tsv"));
        for (int number = 0; number < characters.count(); number += 7) {
            for (Map.Entry<Custom, String> surname : SURNAMES.entrySet()) {
                for (String spelling :
                        spellings.of(surname.getKey(), number, Characters.GIVEN).keySet()) {
                    assertFound("陳" + characters.letter(number), surname.getValue() + spelling);
                }
            }
        }
    }

    @Test
    void randomNamesInTwoCustomsMeet() {
        long seed = 20261125;
        Random random = new Random(seed);
        Characters characters = new Characters(ModelText.rows("characters.tsv"));
        Spellings spellings = new Spellings(characters, ModelText.rows("spellings.tsv"));
        List<Integer> common = new ArrayList<>();
        for (int number = 0; number < characters.count(); number++) {
            if (characters.weight(number, Characters.GIVEN) > 1e-4) {
                common.add(number);
            }
        }
        Custom[] customs = {Custom.PINYIN, Custom.TAIWAN, Custom.CANTONESE};
        for (int i = 0; i < 3000; i++) {
            int first = common.get(random.nextInt(common.size()));
            int second = common.get(random.nextInt(common.size()));
            List<String> written = new ArrayList<>();
            written.add("陳" + characters.letter(first) + characters.letter(second));
            for (Custom custom : customs) {
                written.add(SURNAMES.get(custom)
                        + any(spellings, custom, first, random)
                        + ' '
                        + any(spellings, custom, second, random));
            }
            for (String a : written) {
                for (String b : written) {
                    assertFound(a, b);
                }
            }
        }
    }

    private static String any(Spellings spellings, Custom custom, int number, Random random) {
        List<String> all =
                List.copyOf(spellings.of(custom, number, Characters.GIVEN).keySet());
        return all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
    }
}
