package dev.kanmon.names.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The characters of the model: how common each is in surnames and given names, and how it is read. Immutable. */
final class Characters {
    /** Where in a name a syllable stands; the same sound is 張 in front and 彰 or 璋 behind. */
    static final int SURNAME = 0;

    static final int GIVEN = 1;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<String> letters = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final List<Map<String, Double>> jyutping = new ArrayList<>();
    private final List<Map<String, Double>> korean = new ArrayList<>();
    private final List<List<Map<String, Double>>> pinyin = new ArrayList<>();
    private final Map<String, Double> compounds = new TreeMap<>();
    private final Map<String, String[]> compoundReadings = new HashMap<>();

    Characters(List<String[]> rows) {
        for (String[] row : rows) {
            double surname = Double.parseDouble(row[1]);
            if (row[0].codePointCount(0, row[0].length()) == 2) {
                compounds.put(row[0], surname);
                if (!row[3].equals("-")) {
                    compoundReadings.put(row[0], row[3].split(" ", -1));
                }
                continue;
            }
            numbers.put(row[0].codePointAt(0), letters.size());
            letters.add(row[0]);
            weights.add(new double[] {surname, Double.parseDouble(row[2])});
            Map<String, Double> usual = ModelText.shares(row[4]);
            pinyin.add(List.of(row[3].equals("-") ? usual : Map.of(row[3], 1.0), usual));
            jyutping.add(ModelText.shares(row[5]));
            korean.add(ModelText.shares(row[6]));
        }
    }

    int count() {
        return letters.size();
    }

    /** The number of a folded character, -1 where the model lacks it. */
    int number(int character) {
        return numbers.getOrDefault(character, -1);
    }

    String letter(int number) {
        return letters.get(number);
    }

    /** Share among surnames or given syllables. */
    double weight(int number, int position) {
        return weights.get(number)[position];
    }

    /** Readings with shares, by a position: a surname may be read as it never is elsewhere. */
    Map<String, Double> pinyin(int number, int position) {
        return pinyin.get(number).get(position);
    }

    Map<String, Double> jyutping(int number) {
        return jyutping.get(number);
    }

    Map<String, Double> korean(int number) {
        return korean.get(number);
    }

    /** Surnames of two characters with their shares. */
    Map<String, Double> compounds() {
        return compounds;
    }

    /** Pinyin of one character of a surname of two. */
    Map<String, Double> compoundPinyin(String compound, int place, int number) {
        String[] readings = compoundReadings.get(compound);
        return readings == null ? pinyin(number, GIVEN) : Map.of(readings[place], 1.0);
    }
}
