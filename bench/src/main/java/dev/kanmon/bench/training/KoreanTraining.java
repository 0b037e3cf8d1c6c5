package dev.kanmon.bench.training;

import dev.kanmon.bench.training.JamoChannel.Place;
import dev.kanmon.bench.training.KoreanAlignment.Way;
import dev.kanmon.names.korean.Hangul;
import dev.kanmon.names.korean.InitialSound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Trains the model of Korean names: how each surname and each syllable of given names is spelled in Latin letters, how
 * usual it is, and how Hanja are read.
 *
 * <p>Spellings of whole syllables are counted where they were seen, and made up from the spellings of their jamo where
 * they were not, in one interpolation; so a rare syllable is known by its jamo and a common one by its habits.
 */
public final class KoreanTraining {
    private static final int ROUNDS = 8;

    /** Rounds before pairs that are no Korean names are left out; until then the channel cannot tell. */
    private static final int ROUNDS_WITH_ALL = 3;

    /** ln P(Latin | Hangul) a syllable; below it the two labels are no spellings of one name: Chinese names, stage names. */
    private static final double LEAST_LIKELIHOOD = -4;

    /** How many sightings the spelling made up from jamo counts for. */
    private static final double JAMO_WEIGHT = 8;

    private final List<KoreanPair> pairs;
    private final Map<String, Double> surnames = new TreeMap<>();
    private final Map<String, Map<String, Double>> surnameSpellings = new TreeMap<>();
    private final Map<String, Double> syllables = new TreeMap<>();
    private final Map<String, Map<String, Double>> syllableSpellings = new TreeMap<>();

    private KoreanTraining(List<KoreanPair> pairs) {
        this.pairs = pairs;
    }

    /**
     * Writes the model.
     *
     * @param data folder of the raw files
     * @param model file to write
     * @param taken which Hangul names to learn from; all, but where a part is kept for a test
     */
    public static void train(Path data, Path model, Predicate<String> taken) throws IOException {
        KoreanTraining training = new KoreanTraining(KoreanPair.read(data.resolve("ko/wikidata_en_ko.tsv"), taken));
        JamoChannel channel = training.learn();
        Map<String, Map<String, Double>> hanja = HanjaReadings.read(data);
        hanja.values()
                .forEach(readings ->
                        readings.keySet().forEach(syllable -> training.syllables.merge(syllable, 0.0, Double::sum)));
        String text = new KoreanModelText(channel, JAMO_WEIGHT)
                .write(
                        training.surnames,
                        training.surnameSpellings,
                        training.syllables,
                        training.syllableSpellings,
                        hanja);
        Files.writeString(model, text, StandardCharsets.UTF_8);
    }

    private JamoChannel learn() {
        JamoChannel channel = new JamoChannel();
        for (int round = 0; round < ROUNDS; round++) {
            boolean last = round == ROUNDS - 1;
            KoreanAlignment alignment = new KoreanAlignment(channel);
            JamoChannel next = new JamoChannel();
            for (KoreanPair pair : pairs) {
                List<Way> ways = alignment.ways(pair);
                double total = ways.stream().mapToDouble(Way::probability).sum();
                boolean korean = StrictMath.log(total) / pair.hangul().length() >= LEAST_LIKELIHOOD;
                if (total > 0 && (round < ROUNDS_WITH_ALL || korean)) {
                    for (Way way : ways) {
                        count(pair.hangul(), way, way.probability() / total, channel, next, last);
                    }
                }
            }
            next.learned();
            channel = next;
        }
        return channel;
    }

    private void count(String hangul, Way way, double share, JamoChannel channel, JamoChannel next, boolean last) {
        int split = KoreanAlignment.surnameSyllables(hangul);
        String surname = InitialSound.southern(hangul.substring(0, split));
        if (split == 1) {
            channel.count(way.surname(), Hangul.index(hangul.charAt(0)), Place.SURNAME, share, next);
        }
        if (last) {
            add(surnames, surnameSpellings, surname, way.surname(), share);
        }
        for (int i = 0; i < way.chunks().size(); i++) {
            char syllable = hangul.charAt(split + i);
            Place place = i == 0 ? Place.FIRST : Place.LATER;
            channel.count(way.chunks().get(i), Hangul.index(syllable), place, share, next);
            if (last) {
                add(
                        syllables,
                        syllableSpellings,
                        String.valueOf(syllable),
                        way.chunks().get(i),
                        share);
            }
        }
    }

    private static void add(
            Map<String, Double> counts,
            Map<String, Map<String, Double>> spellings,
            String hangul,
            String letters,
            double share) {
        counts.merge(hangul, share, Double::sum);
        spellings.computeIfAbsent(hangul, key -> new TreeMap<>()).merge(letters, share, Double::sum);
    }
}
