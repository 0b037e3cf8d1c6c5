package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds the model of Chinese names: characters with their weights and readings, and how each reading is spelled. */
public final class ChineseTraining {
    private static final String FOLDER = "chinese/";

    /** Weights in the bands of the table of given names stand to a character outside it as to 1. */
    private static final double GENERAL = 0.12;

    private static final double RARE = 0.004;

    /** A reading below this share is a rare word's and never a name's. */
    private static final double LEAST_SHARE = 0.04;

    /** Sightings of a syllable in names that the bands count for beside those counted. */
    private static final double SMOOTHING = 30;

    /** Share of a surname that the table does not have, in one hundred thousand, by way of its usual weight. */
    private static final double RARE_SURNAME = 0.3;

    private final HanReadings readings;
    private final Map<Integer, Integer> canonical = new HashMap<>();
    private final Map<Integer, List<Integer>> forms = new TreeMap<>();
    private final Map<String, Double> surnames = new TreeMap<>();
    private final Map<String, String> surnamePinyin = new TreeMap<>();
    private final Map<Integer, Double> given = new TreeMap<>();
    private final TreeSet<String> pinyin = new TreeSet<>();
    private final TreeSet<String> jyutping = new TreeSet<>();

    private ChineseTraining(HanReadings readings) {
        this.readings = readings;
    }

    /**
     * Writes the model of Chinese names and the groups of Han variants.
     *
     * @param data raw files, laid out as the manifest of the data says
     * @param resources folder of resources of the module of names
     */
    public static void train(Path data, Path resources) throws IOException {
        HanVariantsTraining.train(data, resources);
        ChineseTraining training = new ChineseTraining(HanReadings.read(data));
        training.group(HanVariantsTraining.groups(data));
        training.readTables();
        training.weighSyllables(data);
        TrainingTable.write(resources.resolve(FOLDER + "characters.tsv"), training.characters());
        TrainingTable.write(resources.resolve(FOLDER + "spellings.tsv"), training.spellings());
    }

    private void group(List<List<Integer>> groups) {
        for (List<Integer> group : groups) {
            group.forEach(member -> canonical.put(member, group.getFirst()));
        }
        for (int character : readings.characters()) {
            forms.computeIfAbsent(fold(character), _ -> new ArrayList<>()).add(character);
        }
    }

    private int fold(int character) {
        return canonical.getOrDefault(character, character);
    }

    private String fold(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(character -> folded.appendCodePoint(fold(character)));
        return folded.toString();
    }

    private void readTables() throws IOException {
        for (String line : TrainingTable.lines("chinese-surnames.tsv")) {
            String[] columns = line.split("\t", -1);
            surnames.merge(fold(columns[0]), Double.parseDouble(columns[1]), Math::max);
            if (columns.length > 2) {
                surnamePinyin.put(fold(columns[0]), columns[2]);
            }
        }
        for (String line : TrainingTable.lines("chinese-given.txt")) {
            String[] columns = line.split(" ", -1);
            for (String character : List.of(columns).subList(1, columns.length)) {
                given.merge(fold(character.codePointAt(0)), Double.parseDouble(columns[0]), Math::max);
            }
        }
        forms.forEach((character, members) ->
                given.putIfAbsent(character, members.stream().anyMatch(readings::isGeneral) ? GENERAL : RARE));
    }

    /** Brings the weights of characters in line with how often their syllables stand in the names of known people. */
    private void weighSyllables(Path data) throws IOException {
        forms.values().forEach(members -> pinyin.addAll(readings.pinyin(members).keySet()));
        Map<String, Double> counts = new TreeMap<>();
        double total = 0;
        ChineseLabels labels = new ChineseLabels(pinyin);
        for (String line : Files.readAllLines(data.resolve("ko/wikidata_en_ko.tsv"))) {
            for (String syllable : labels.given(line)) {
                counts.merge(syllable, 1.0, Double::sum);
                total++;
            }
        }
        Map<String, Double> expected = new TreeMap<>();
        double all = 0;
        for (Map.Entry<Integer, Double> entry : given.entrySet()) {
            String syllable = main(entry.getKey());
            expected.merge(syllable, entry.getValue(), Double::sum);
            all += entry.getValue();
        }
        for (Map.Entry<Integer, Double> entry : given.entrySet()) {
            String syllable = main(entry.getKey());
            double model = total * expected.getOrDefault(syllable, 0.0) / all;
            entry.setValue(entry.getValue() * (counts.getOrDefault(syllable, 0.0) + SMOOTHING) / (model + SMOOTHING));
        }
    }

    private String main(int character) {
        String main = "";
        double best = 0;
        for (Map.Entry<String, Double> entry :
                readings.pinyin(forms.getOrDefault(character, List.of())).entrySet()) {
            if (entry.getValue() > best) {
                best = entry.getValue();
                main = entry.getKey();
            }
        }
        return main;
    }

    private List<String> characters() {
        double total = given.values().stream().mapToDouble(weight -> weight).sum();
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Integer, List<Integer>> entry : forms.entrySet()) {
            String character = Character.toString(entry.getKey());
            Map<String, Double> mandarin = readings.pinyin(entry.getValue());
            if (mandarin.isEmpty()) {
                continue;
            }
            Map<String, Double> cantonese = readings.jyutping(entry.getValue());
            jyutping.addAll(cantonese.keySet());
            double weight = given.getOrDefault(entry.getKey(), RARE);
            double surname = surnames.getOrDefault(character, RARE_SURNAME * Math.min(weight, 1));
            lines.add(String.join(
                    "\t",
                    character,
                    number(surname / 100_000),
                    number(weight / total),
                    surnamePinyin.getOrDefault(character, "-"),
                    written(mandarin),
                    written(cantonese),
                    written(readings.hangul(entry.getValue()))));
        }
        for (Map.Entry<String, Double> entry : surnames.entrySet()) {
            if (entry.getKey().codePointCount(0, entry.getKey().length()) == 2) {
                lines.add(String.join(
                        "\t",
                        entry.getKey(),
                        number(entry.getValue() / 100_000),
                        "0",
                        surnamePinyin.getOrDefault(entry.getKey(), "-"),
                        "-",
                        "-",
                        "-"));
            }
        }
        lines.sort(null);
        return lines;
    }

    private List<String> spellings() throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        for (String syllable : pinyin) {
            lines.add("P\t" + syllable + "\t" + written(PinyinRomanisation.mainland(syllable)));
            lines.add("W\t" + syllable + "\t" + written(PinyinRomanisation.taiwan(syllable)));
            String hangul = PinyinRomanisation.hangul(syllable);
            if (!hangul.isEmpty()) {
                lines.add("H\t" + syllable + "\t" + hangul + ":1");
            }
        }
        for (String syllable : jyutping) {
            Map<String, Double> spellings = CantoneseRomanisation.spellings(syllable);
            if (!spellings.isEmpty()) {
                lines.add("C\t" + syllable + "\t" + written(spellings));
            }
        }
        Map<String, Map<String, Double>> customs = new TreeMap<>();
        for (String line : TrainingTable.lines("chinese-spellings.tsv")) {
            String[] columns = line.split("\t", -1);
            Map<String, Double> custom =
                    customs.computeIfAbsent(columns[0] + "\t" + fold(columns[1]), _ -> new TreeMap<>());
            String[] spellings = columns[2].split(" ", -1);
            for (int i = 0; i < spellings.length; i++) {
                custom.merge(spellings[i], 1.0 / (i + 1), Double::sum);
            }
        }
        customs.forEach((key, custom) -> lines.add(key + "\t" + written(HanReadings.shares(custom))));
        return List.copyOf(lines);
    }

    private static String written(Map<String, Double> shares) {
        StringBuilder written = new StringBuilder();
        shares.forEach((reading, share) -> {
            if (share >= LEAST_SHARE / 2) {
                written.append(written.isEmpty() ? "" : " ")
                        .append(reading)
                        .append(':')
                        .append(number(share));
            }
        });
        return written.isEmpty() ? "-" : written.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value)
                .replaceFirst("(\\.[0-9]*?)0+(e|$)", "$1$2")
                .replaceFirst("\\.(e|$)", "$1");
    }
}
