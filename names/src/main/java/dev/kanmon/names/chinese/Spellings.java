package dev.kanmon.names.chinese;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each custom spells a character. Immutable. */
final class Spellings {
    /** Share of a custom spelling of one character beside those that its sound gives. */
    private static final double CANTONESE_CUSTOM = 0.7;

    private static final double TAIWAN_CUSTOM = 0.2;

    private final Characters characters;
    private final Map<Custom, Map<String, Map<String, Double>>> tables = new EnumMap<>(Custom.class);

    Spellings(Characters characters, List<String[]> rows) {
        this.characters = characters;
        for (Custom custom : Custom.values()) {
            tables.put(custom, new HashMap<>());
        }
        for (String[] row : rows) {
            table(Custom.of(row[0].charAt(0))).put(row[1], ModelText.shares(row[2]));
        }
    }

    /** Spellings of a character with shares; empty where the custom does not know it. */
    Map<String, Double> of(Custom custom, int character, int position) {
        return of(custom, character, characters.pinyin(character, position));
    }

    /** Likewise, where the character is read in a given way. */
    Map<String, Double> of(Custom custom, int character, Map<String, Double> pinyin) {
        Map<String, Double> spellings = new TreeMap<>();
        switch (custom) {
            case PINYIN, HANGUL -> add(spellings, custom, pinyin, 1);
            case TAIWAN -> addWithCustom(spellings, custom, character, pinyin, TAIWAN_CUSTOM);
            case CANTONESE ->
                addWithCustom(spellings, custom, character, characters.jyutping(character), CANTONESE_CUSTOM);
            case SOUTHERN -> addCustom(spellings, custom, character, 1);
            case KOREAN -> spellings.putAll(characters.korean(character));
        }
        return spellings;
    }

    private void addWithCustom(
            Map<String, Double> spellings, Custom custom, int character, Map<String, Double> readings, double share) {
        boolean has = table(custom).containsKey(characters.letter(character));
        add(spellings, custom, readings, has ? 1 - share : 1);
        addCustom(spellings, custom, character, share);
    }

    private void add(Map<String, Double> spellings, Custom custom, Map<String, Double> readings, double weight) {
        readings.forEach((reading, share) -> table(custom)
                .getOrDefault(reading, Map.of())
                .forEach((spelling, part) -> spellings.merge(spelling, weight * share * part, Double::sum)));
    }

    private void addCustom(Map<String, Double> spellings, Custom custom, int character, double weight) {
        table(custom)
                .getOrDefault(characters.letter(character), Map.of())
                .forEach((spelling, part) -> spellings.merge(spelling, weight * part, Double::sum));
    }

    private Map<String, Map<String, Double>> table(Custom custom) {
        return tables.getOrDefault(custom, Map.of());
    }
}
