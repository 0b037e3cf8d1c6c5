package dev.kanmon.bench.training;

import dev.kanmon.names.korean.Hangul;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The text of the model: a line a surname, a syllable or a Hanja, in order. */
final class KoreanModelText {
    /** Spellings less likely than this are left out: others are likelier than they by thousands. */
    private static final double LEAST_SPELLING = 5e-5;

    private static final double LEAST_OF_JAMO = 1e-4;

    /** What a syllable that was never seen in a name counts for. */
    private static final double UNSEEN = 0.3;

    /** How often a vowel is spelled like its plain counterpart. */
    private static final double PLAIN = 0.03;

    /** For each vowel the one without a Y or W before it, or the one it is most taken for: ㅑ ㅏ, ㅕ ㅓ, ㅛ ㅗ, ㅠ ㅜ, ㅢ ㅣ. */
    private static final int[] PLAIN_VOWELS = {0, 5, 0, 1, 8, 1, 4, 5, 4, 0, 1, 5, 8, 18, 4, 5, 20, 13, 13, 20, 20};

    /** Finals that names have; the others are written but rare. */
    private static final int[] FINALS = {0, 1, 4, 8, 16, 17, 19, 21};

    /** Spellings of a syllable that was never seen: only the plainest. */
    private static final double LEAST_OF_UNSEEN = 0.03;

    private static final double SHARE_OF_UNSEEN = 1e-7;

    private final JamoChannel channel;
    private final double jamoWeight;

    KoreanModelText(JamoChannel channel, double jamoWeight) {
        this.channel = channel;
        this.jamoWeight = jamoWeight;
    }

    String write(
            Map<String, Double> surnames,
            Map<String, Map<String, Double>> surnameSpellings,
            Map<String, Double> syllables,
            Map<String, Map<String, Double>> syllableSpellings,
            Map<String, Map<String, Double>> hanja) {
        StringBuilder text = new StringBuilder();
        double people = surnames.values().stream().mapToDouble(count -> count).sum();
        surnames.forEach((surname, count) -> {
            if (count >= 1) {
                line(
                        text,
                        "surname",
                        surname,
                        count / people,
                        spellings(surname, count, surnameSpellings.getOrDefault(surname, Map.of())));
            }
        });
        double sightings =
                syllables.values().stream().mapToDouble(count -> count + UNSEEN).sum();
        syllables.forEach((syllable, count) -> line(
                text,
                "syllable",
                syllable,
                (count + UNSEEN) / sightings,
                spellings(syllable, count, syllableSpellings.getOrDefault(syllable, Map.of()))));
        unseen(text, syllables.keySet());
        hanja.forEach((character, readings) -> line(text, "hanja", character, 1, readings));
        return text.toString();
    }

    /** Syllables of names like 다솜 that are neither in the examples nor read from any Hanja. */
    private void unseen(StringBuilder text, Set<String> seen) {
        for (int index = 0; index < Hangul.SYLLABLES; index++) {
            String syllable = String.valueOf(Hangul.syllable(index));
            int fin = Hangul.fin(index);
            if (!seen.contains(syllable) && IntStream.of(FINALS).anyMatch(usual -> usual == fin)) {
                Map<String, Double> spellings = ofJamo(index);
                spellings.values().removeIf(probability -> probability < LEAST_OF_UNSEEN);
                line(text, "syllable", syllable, SHARE_OF_UNSEEN, spellings);
            }
        }
    }

    private Map<String, Double> spellings(String hangul, double count, Map<String, Double> seen) {
        Map<String, Double> spellings = new TreeMap<>();
        seen.forEach((letters, times) -> spellings.merge(letters, times / (count + jamoWeight), Double::sum));
        Map<String, Double> made = Map.of("", 1.0);
        for (int i = 0; i < hangul.length(); i++) {
            made = joined(made, ofJamo(Hangul.index(hangul.charAt(i))), LEAST_OF_JAMO);
        }
        made.forEach((letters, probability) ->
                spellings.merge(letters, probability * jamoWeight / (count + jamoWeight), Double::sum));
        spellings.values().removeIf(probability -> probability < LEAST_SPELLING);
        return spellings;
    }

    private Map<String, Double> ofJamo(int syllable) {
        Map<String, Double> open =
                joined(channel.spellings(JamoChannel.initialUnit(syllable)), vowels(syllable), LEAST_OF_JAMO);
        return Hangul.fin(syllable) == 0
                ? open
                : joined(open, channel.spellings(JamoChannel.finalUnit(syllable)), LEAST_OF_JAMO);
    }

    /** Spellings of a vowel, a little of its plain counterpart's among them: GOON for 균, SUNG for 성. */
    private Map<String, Double> vowels(int syllable) {
        Map<String, Double> spellings = new TreeMap<>();
        channel.spellings(JamoChannel.vowelUnit(syllable))
                .forEach((letters, p) -> spellings.put(letters, (1 - PLAIN) * p));
        int plain = PLAIN_VOWELS[Hangul.vowel(syllable)];
        int withPlain = Hangul.index(Hangul.initial(syllable), plain, Hangul.fin(syllable));
        channel.spellings(JamoChannel.vowelUnit(withPlain))
                .forEach((letters, p) -> spellings.merge(letters, PLAIN * p, Double::sum));
        return spellings;
    }

    private static Map<String, Double> joined(Map<String, Double> front, Map<String, Double> back, double least) {
        Map<String, Double> joined = new TreeMap<>();
        front.forEach((first, p) -> back.forEach((second, q) -> {
            if (p * q >= least) {
                joined.merge(first + second, p * q, Double::sum);
            }
        }));
        return joined;
    }

    private static void line(
            StringBuilder text, String kind, String what, double share, Map<String, Double> spellings) {
        text.append(kind)
                .append('\t')
                .append(what)
                .append('\t')
                .append(number(share))
                .append('\t');
        String separator = "";
        for (Map.Entry<String, Double> spelling : spellings.entrySet()) {
            text.append(separator).append(spelling.getKey()).append(':').append(number(spelling.getValue()));
            separator = " ";
        }
        text.append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
