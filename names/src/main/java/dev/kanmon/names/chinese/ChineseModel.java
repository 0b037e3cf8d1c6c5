package dev.kanmon.names.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that reading and comparing Chinese names needs. Immutable and safe for use by many threads. */
final class ChineseModel {
    /** Longest syllable in any custom: CHUANG, HSIUNG, TSEUNG. */
    static final int LONGEST_SYLLABLE = 6;

    /** A spelling of a surname of two characters below this share is not kept. */
    private static final double LEAST_COMPOUND = 0.01;

    final Characters characters;
    private final Agreement[] agreements = new Agreement[2];
    private final List<List<Form>> forms;
    private final Map<String, Spelled> spelled = new HashMap<>();
    private final Map<String, List<Compound>> compounds = new HashMap<>();
    private final String[] pinyin;
    private final short[][][] characterCodes;

    /** A surname of two forms. */
    record Compound(Custom custom, int first, int second, double logWeight) {}

    ChineseModel() {
        characters = new Characters(ModelText.rows("characters.tsv"));
        Spellings spellings = new Spellings(characters, ModelText.rows("spellings.tsv"));
        FormBuilder builder = new FormBuilder(characters, spellings);
        builder.build();
        forms = List.of(builder.forms(Characters.SURNAME), builder.forms(Characters.GIVEN));
        for (int position = Characters.SURNAME; position <= Characters.GIVEN; position++) {
            agreements[position] = Agreement.of(characters, forms.get(position), position);
        }
        builder.numbers().forEach((key, form) -> spell(key, form));
        characters.compounds().forEach((compound, weight) -> addCompound(builder, spellings, compound, weight));
        pinyin = builder.codes().keySet().toArray(new String[0]);
        characterCodes = new short[characters.count()][2][];
        for (int number = 0; number < characters.count(); number++) {
            for (int position = Characters.SURNAME; position <= Characters.GIVEN; position++) {
                characterCodes[number][position] = codes(builder, characters.pinyin(number, position));
            }
        }
    }

    private static short[] codes(FormBuilder builder, Map<String, Double> readings) {
        short[] codes = new short[readings.size()];
        int i = 0;
        for (String reading : readings.keySet()) {
            codes[i++] = builder.codes().getOrDefault(reading, 0).shortValue();
        }
        return codes;
    }

    private void spell(String key, int form) {
        int tab = key.indexOf('\t');
        Custom custom = Custom.valueOf(key.substring(0, tab));
        spelled.computeIfAbsent(key.substring(tab + 1), _ -> new Spelled())
                .set(
                        custom,
                        form,
                        forms.get(Characters.SURNAME).get(form).weight(),
                        forms.get(Characters.GIVEN).get(form).weight());
    }

    private void addCompound(FormBuilder builder, Spellings spellings, String compound, double weight) {
        int[] numbers = compound.codePoints().map(characters::number).toArray();
        for (Custom custom : Custom.values()) {
            Map<String, Double> firsts =
                    spellings.of(custom, numbers[0], characters.compoundPinyin(compound, 0, numbers[0]));
            Map<String, Double> seconds =
                    spellings.of(custom, numbers[1], characters.compoundPinyin(compound, 1, numbers[1]));
            firsts.forEach((first, firstShare) -> seconds.forEach((second, secondShare) -> {
                double share = firstShare * secondShare;
                int firstForm = builder.number(custom, first);
                int secondForm = builder.number(custom, second);
                if (share >= LEAST_COMPOUND && firstForm >= 0 && secondForm >= 0) {
                    compounds
                            .computeIfAbsent(first + second, _ -> new ArrayList<>())
                            .add(new Compound(custom, firstForm, secondForm, StrictMath.log(weight * share)));
                }
            }));
        }
    }

    /** What a spelling may be; null for none. */
    @Nullable
    Spelled spelled(String spelling) {
        return spelled.get(spelling);
    }

    /** The surnames of two characters that a spelling may be. */
    List<Compound> compounds(String spelling) {
        return compounds.getOrDefault(spelling, List.of());
    }

    Form form(int number, int position) {
        return forms.get(position).get(number);
    }

    /** How far two forms agree, from 0 to 1. */
    double agreement(int a, int b, int position) {
        return agreements[position].of(a, b);
    }

    /** Kept readings of a form. */
    short[] formCodes(int form, int position) {
        return forms.get(position).get(form).codes();
    }

    /** Readings of a character. */
    short[] characterCodes(int number, int position) {
        return characterCodes[number][position];
    }

    /** The reading that a code stands for. */
    String pinyin(int code) {
        return pinyin[code];
    }
}
