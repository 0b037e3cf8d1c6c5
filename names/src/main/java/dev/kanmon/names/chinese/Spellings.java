package dev.kanmon.names.chinese;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each custom spells a character; for use while the model is loaded. */
final class Spellings {
    /** Share of a custom spelling of one character beside those that its sound gives. */
    private static final double CANTONESE_CUSTOM = 0.7;

    private static final double TAIWAN_CUSTOM = 0.2;

    private final Characters characters;
    private final Map<Custom, Map<String, Map<String, Double>>> tables = new EnumMap<>(Custom.class);
    private final Map<Sound, Map<String, Double>> sounds = new HashMap<>();

    private record Sound(Custom custom, Map<String, Double> readings) {}

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
        if (custom == Custom.KOREAN) {
            return characters.korean(character);
        }
        Map<String, Double> readings = custom == Custom.CANTONESE ? characters.jyutping(character) : pinyin;
        Map<String, Double> customs = table(custom).get(characters.letter(character));
        if (customs == null) {
            return sounds.computeIfAbsent(new Sound(custom, readings), this::bySound);
        }
        Map<String, Double> spellings = new TreeMap<>();
        double share = custom == Custom.TAIWAN ? TAIWAN_CUSTOM : CANTONESE_CUSTOM;
        bySound(new Sound(custom, readings)).forEach((spelling, part) -> spellings.put(spelling, (1 - share) * part));
        customs.forEach((spelling, part) -> spellings.merge(spelling, share * part, Double::sum));
        return spellings;
    }

    private Map<String, Double> bySound(Sound sound) {
        Map<String, Double> spellings = new TreeMap<>();
        sound.readings.forEach((reading, share) -> table(sound.custom)
                .getOrDefault(reading, Map.of())
                .forEach((spelling, part) -> spellings.merge(spelling, share * part, Double::sum)));
        return spellings;
    }

    private Map<String, Map<String, Double>> table(Custom custom) {
        return tables.getOrDefault(custom, Map.of());
    }
}
