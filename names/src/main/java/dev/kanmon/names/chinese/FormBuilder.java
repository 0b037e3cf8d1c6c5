package dev.kanmon.names.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what each form of each custom stands for, and merges forms that stand for the same. */
final class FormBuilder {
    /**
     * Readings kept of a form: what it is found by in an index. More would be rare readings of rare characters, and the
     * product of surname, first and second syllable has to stay within the keys of one name.
     */
    private static final int[] KEPT = {3, 5};

    /** A reading with less than this of a form's weight is not kept. */
    private static final double LEAST_KEPT = 0.02;

    /** Softens shares to likeness: a spelling used half as often as the usual one still suits. */
    private static final double SOFTENING = 0.35;

    private final Characters characters;
    private final Spellings spellings;
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<String, Integer> formNumbers = new TreeMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> byMeaning = new HashMap<>();
    private final List<List<Form>> forms = List.of(new ArrayList<>(), new ArrayList<>());

    FormBuilder(Characters characters, Spellings spellings) {
        this.characters = characters;
        this.spellings = spellings;
        for (int number = 0; number < characters.count(); number++) {
            for (int position = Characters.SURNAME; position <= Characters.GIVEN; position++) {
                characters.pinyin(number, position).keySet().forEach(reading -> codes.put(reading, 0));
            }
        }
        characters.compounds().keySet().forEach(compound -> {
            for (int place = 0; place < 2; place++) {
                int number = characters.number(compound.codePointAt(compound.offsetByCodePoints(0, place)));
                characters.compoundPinyin(compound, place, number).keySet().forEach(reading -> codes.put(reading, 0));
            }
        });
        int next = 0;
        for (Map.Entry<String, Integer> entry : codes.entrySet()) {
            entry.setValue(next++);
        }
    }

    /** Numbers of pinyin readings. */
    Map<String, Integer> codes() {
        return codes;
    }

    /** Reads every character in every custom. */
    void build() {
        for (Custom custom : Custom.values()) {
            List<Map<String, TreeMap<Integer, Double>>> shares = List.of(new TreeMap<>(), new TreeMap<>());
            double[][] most = new double[2][characters.count()];
            for (int number = 0; number < characters.count(); number++) {
                for (int position = Characters.SURNAME; position <= Characters.GIVEN; position++) {
                    for (Map.Entry<String, Double> entry :
                            spellings.of(custom, number, position).entrySet()) {
                        shares.get(position)
                                .computeIfAbsent(entry.getKey(), _ -> new TreeMap<>())
                                .put(number, entry.getValue());
                        most[position][number] = Math.max(most[position][number], entry.getValue());
                    }
                }
            }
            TreeMap<String, Integer> all = new TreeMap<>();
            shares.forEach(position -> position.keySet().forEach(spelling -> all.put(spelling, 0)));
            for (String spelling : all.keySet()) {
                Form surname = form(shares.get(0).getOrDefault(spelling, new TreeMap<>()), 0, most[0]);
                Form given = form(shares.get(1).getOrDefault(spelling, new TreeMap<>()), 1, most[1]);
                formNumbers.put(custom + "\t" + spelling, number(surname, given, spelling));
            }
        }
    }

    private int number(Form surname, Form given, String spelling) {
        String meaning = meaning(surname) + '/' + meaning(given);
        Integer known = byMeaning.get(meaning);
        if (known != null) {
            return known;
        }
        int number = labels.size();
        byMeaning.put(meaning, number);
        labels.add(spelling);
        forms.get(Characters.SURNAME).add(surname);
        forms.get(Characters.GIVEN).add(given);
        return number;
    }

    /** Two forms whose shares stand in one proportion mean the same: LI is li for Wade and Giles as in pinyin. */
    private static String meaning(Form form) {
        StringBuilder meaning = new StringBuilder();
        double most = 0;
        for (double share : form.shares()) {
            most = Math.max(most, share);
        }
        for (int i = 0; i < form.shares().length; i++) {
            meaning.append(form.characters()[i])
                    .append(':')
                    .append(Math.round(100 * form.shares()[i] / most))
                    .append(' ');
        }
        return meaning.toString();
    }

    private Form form(TreeMap<Integer, Double> shares, int position, double[] most) {
        int[] numbers = new int[shares.size()];
        double[] parts = new double[numbers.length];
        float[] likeness = new float[numbers.length];
        double weight = 0;
        double bearers = 0;
        Map<String, Double> readings = new TreeMap<>();
        int i = 0;
        for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
            int number = entry.getKey();
            double share = entry.getValue();
            double its = characters.weight(number, position);
            numbers[i] = number;
            parts[i] = share;
            likeness[i] = (float) StrictMath.pow(share / most[number], SOFTENING);
            weight += its * share;
            bearers += its * likeness[i];
            characters
                    .pinyin(number, position)
                    .forEach((reading, part) -> readings.merge(reading, its * share * part, Double::sum));
            i++;
        }
        return new Form(numbers, parts, likeness, weight, bearers, kept(readings, position, weight));
    }

    private short[] kept(Map<String, Double> readings, int position, double weight) {
        List<Map.Entry<String, Double>> order = new ArrayList<>(readings.entrySet());
        order.sort(Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())));
        List<Short> kept = new ArrayList<>();
        for (Map.Entry<String, Double> entry : order) {
            if (kept.size() < KEPT[position] && (kept.isEmpty() || entry.getValue() >= LEAST_KEPT * weight)) {
                kept.add(codes.getOrDefault(entry.getKey(), 0).shortValue());
            }
        }
        short[] codesKept = new short[kept.size()];
        for (int i = 0; i < codesKept.length; i++) {
            codesKept[i] = kept.get(i);
        }
        return codesKept;
    }

    /** The number of a spelling in a custom, -1 where there is none. */
    int number(Custom custom, String spelling) {
        return formNumbers.getOrDefault(custom + "\t" + spelling, -1);
    }

    /** Numbers by custom, a tab, and spelling. */
    Map<String, Integer> numbers() {
        return formNumbers;
    }

    List<String> labels() {
        return labels;
    }

    List<Form> forms(int position) {
        return forms.get(position);
    }
}
