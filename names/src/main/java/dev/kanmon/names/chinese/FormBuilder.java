package dev.kanmon.names.chinese;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int[] KEPT = {2, 6};

    /** A reading with less than this of a form's weight is not kept. */
    private static final double LEAST_KEPT = 0.01;

    /** Softens shares to likeness: a spelling used half as often as the usual one still suits. */
    private static final double SOFTENING = 0.2;

    private static final double HUNDREDTHS = 100;

    private final Characters characters;
    private final Spellings spellings;
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<String, Integer> formNumbers = new TreeMap<>();
    private final Map<Meaning, Integer> byMeaning = new HashMap<>();
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
            Map<String, List<Uses>> uses = new TreeMap<>();
            double[][] most = new double[2][characters.count()];
            for (int number = 0; number < characters.count(); number++) {
                for (int position = Characters.SURNAME; position <= Characters.GIVEN; position++) {
                    for (Map.Entry<String, Double> entry :
                            spellings.of(custom, number, position).entrySet()) {
                        uses.computeIfAbsent(entry.getKey(), _ -> List.of(new Uses(), new Uses()))
                                .get(position)
                                .add(number, entry.getValue());
                        most[position][number] = Math.max(most[position][number], entry.getValue());
                    }
                }
            }
            uses.forEach((spelling, both) -> {
                Form surname = form(both.get(Characters.SURNAME), Characters.SURNAME, most[Characters.SURNAME]);
                Form given = form(both.get(Characters.GIVEN), Characters.GIVEN, most[Characters.GIVEN]);
                formNumbers.put(custom + "\t" + spelling, number(surname, given));
            });
        }
    }

    /** Characters that a spelling is used for, in rising order, with shares. */
    private static final class Uses {
        private int[] numbers = new int[8];
        private double[] shares = new double[8];
        private int size;

        void add(int number, double share) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                shares = Arrays.copyOf(shares, 2 * size);
            }
            numbers[size] = number;
            shares[size++] = share;
        }
    }

    private int number(Form surname, Form given) {
        Meaning meaning = new Meaning(proportions(surname), proportions(given));
        Integer known = byMeaning.get(meaning);
        if (known != null) {
            return known;
        }
        int number = byMeaning.size();
        byMeaning.put(meaning, number);
        forms.get(Characters.SURNAME).add(surname);
        forms.get(Characters.GIVEN).add(given);
        return number;
    }

    /** What a form stands for in both positions; two are equal where their characters stand in one proportion. */
    private record Meaning(IntBuffer surname, IntBuffer given) {}

    /** LI is li for Wade and Giles as in pinyin, though they write it less or more often. */
    private static IntBuffer proportions(Form form) {
        int[] proportions = new int[2 * form.shares().length];
        double most = 0;
        for (double share : form.shares()) {
            most = Math.max(most, share);
        }
        for (int i = 0; i < form.shares().length; i++) {
            proportions[2 * i] = form.characters()[i];
            proportions[2 * i + 1] = (int) StrictMath.round(HUNDREDTHS * form.shares()[i] / most);
        }
        return IntBuffer.wrap(proportions);
    }

    private Form form(Uses uses, int position, double[] most) {
        float[] likeness = new float[uses.size];
        double weight = 0;
        double bearers = 0;
        Map<String, Double> readings = new TreeMap<>();
        for (int i = 0; i < uses.size; i++) {
            int number = uses.numbers[i];
            double share = uses.shares[i];
            double its = characters.weight(number, position);
            likeness[i] = (float) StrictMath.pow(share / most[number], SOFTENING);
            weight += its * share;
            bearers += its * likeness[i];
            for (Map.Entry<String, Double> reading :
                    characters.pinyin(number, position).entrySet()) {
                readings.merge(reading.getKey(), its * share * reading.getValue(), Double::sum);
            }
        }
        return new Form(
                Arrays.copyOf(uses.numbers, uses.size),
                Arrays.copyOf(uses.shares, uses.size),
                likeness,
                weight,
                bearers,
                kept(readings, position, weight));
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

    List<Form> forms(int position) {
        return forms.get(position);
    }
}
