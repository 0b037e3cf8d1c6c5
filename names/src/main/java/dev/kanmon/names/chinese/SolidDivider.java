package dev.kanmon.names.chinese;

import java.util.Arrays;
import java.util.Map;

/** Divides a name in Han characters or Hangul, where the surname is first and nothing stands between. */
final class SolidDivider {
    private static final double LOG_HALF = StrictMath.log(0.5);

    /** ln of the share of people with the surnames of both spouses: 陳方安生. */
    private static final double LOG_TWO_SURNAMES = StrictMath.log(0.002);

    /** Han characters, or syllables of Hangul, of the longest name: two for each of four units. */
    private static final int LONGEST = 8;

    private final ChineseModel model;
    private final Divisions out;

    SolidDivider(ChineseModel model, Divisions out) {
        this.model = model;
        this.out = out;
    }

    /** Divides folded Han characters; {@code surname} is the length of a surname that stands apart, or 0. */
    void han(String letters, int surname) {
        int[] numbers = letters.codePoints().map(model.characters::number).toArray();
        if (numbers.length < 2 || numbers.length > 4) {
            return;
        }
        for (int number : numbers) {
            if (number < 0) {
                return;
            }
        }
        int[] units = new int[numbers.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = numbers[i] | Divisions.CHARACTER;
        }
        if (surname != 2 && numbers.length <= 3) {
            out.add(logSurname(numbers[0]) + logGiven(numbers, 1), 1, units, 0);
        }
        if (surname != 1 && numbers.length >= 3) {
            String two = letters.substring(0, letters.offsetByCodePoints(0, 2));
            Double compound = compounds().get(two);
            double logWeight = compound != null
                    ? StrictMath.log(compound)
                    : LOG_TWO_SURNAMES + logSurname(numbers[0]) + logSurname(numbers[1]);
            out.add(logWeight + logGiven(numbers, 2), 2, units, 0);
        }
    }

    private Map<String, Double> compounds() {
        return model.characters.compounds();
    }

    private double logSurname(int number) {
        return StrictMath.log(model.characters.weight(number, Characters.SURNAME));
    }

    private double logGiven(int[] numbers, int from) {
        double logWeight = numbers.length - from == 1 ? LatinDivider.LOG_ONE_SYLLABLE : LatinDivider.LOG_TWO_SYLLABLES;
        for (int i = from; i < numbers.length; i++) {
            logWeight += StrictMath.log(model.characters.weight(numbers[i], Characters.GIVEN));
        }
        return logWeight;
    }

    /** Divides Hangul, read as Mandarin and as Sino-Korean. */
    void hangul(String letters) {
        if (letters.length() < 2 || letters.length() > LONGEST) {
            return;
        }
        for (Custom custom : new Custom[] {Custom.HANGUL, Custom.KOREAN}) {
            int most = custom == Custom.HANGUL ? 2 : 1;
            for (int end = 1; end <= most && end < letters.length(); end++) {
                Spelled surname = model.spelled(letters.substring(0, end));
                if (surname != null && surname.form(custom) >= 0) {
                    double logWeight = LOG_HALF + surname.logWeight(custom, Characters.SURNAME);
                    given(custom, new int[] {surname.form(custom)}, letters.substring(end), most, logWeight);
                }
            }
            for (int end = 2; end <= 2 * most && end < letters.length(); end++) {
                for (ChineseModel.Compound compound : model.compounds(letters.substring(0, end))) {
                    if (compound.custom() == custom) {
                        int[] surname = {compound.first(), compound.second()};
                        given(custom, surname, letters.substring(end), most, LOG_HALF + compound.logWeight());
                    }
                }
            }
        }
    }

    private void given(Custom custom, int[] surname, String given, int most, double logSurname) {
        if (given.length() <= most) {
            Spelled one = model.spelled(given);
            if (one != null && one.form(custom) >= 0) {
                add(
                        logSurname + LatinDivider.LOG_ONE_SYLLABLE + one.logWeight(custom, Characters.GIVEN),
                        surname,
                        one.form(custom));
            }
        }
        for (int at = 1; at <= most && at < given.length(); at++) {
            Spelled first = model.spelled(given.substring(0, at));
            Spelled second = given.length() - at > most ? null : model.spelled(given.substring(at));
            if (first != null && second != null && first.form(custom) >= 0 && second.form(custom) >= 0) {
                add(
                        logSurname
                                + LatinDivider.LOG_TWO_SYLLABLES
                                + first.logWeight(custom, Characters.GIVEN)
                                + second.logWeight(custom, Characters.GIVEN),
                        surname,
                        first.form(custom),
                        second.form(custom));
            }
        }
    }

    private void add(double logWeight, int[] surname, int... given) {
        if (logWeight > Double.NEGATIVE_INFINITY) {
            int[] units = Arrays.copyOf(surname, surname.length + given.length);
            System.arraycopy(given, 0, units, surname.length, given.length);
            out.add(logWeight, surname.length, units, 0);
        }
    }
}
