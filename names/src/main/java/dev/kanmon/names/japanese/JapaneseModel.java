package dev.kanmon.names.japanese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What ships of Japanese names: lists of names with readings, readings of characters by place, variants of characters. */
final class JapaneseModel {
    /** The only, first or later character of a surname; the only, first, middle or last of a given name. */
    private static final int PLACES = 7;

    private static final int SURNAME_PLACES = 3;

    /** Shares are written as minus ten times the natural logarithm. */
    private static final double WRITTEN = -0.1;

    /** Readings of one character rarer than e to the minus 7.5 at its place are not tried, nor more than so many. */
    private static final int LEAST_WRITTEN = 75;

    private static final int MOST_READINGS = 24;

    /** A name with its readings. Nobody changes its arrays. */
    static final class Known {
        private final double share;
        private final double weight;
        private final String[] readings;
        private final double[] shares;

        private Known(double share, double weight, String[] readings, double[] shares) {
            this.share = share;
            this.weight = weight;
            this.readings = readings;
            this.shares = shares;
        }

        /** Of people who write their name so. */
        double share() {
            return share;
        }

        /** How much the lists know of it. */
        double weight() {
            return weight;
        }

        String[] readings() {
            return readings;
        }

        double[] shares() {
            return shares;
        }
    }

    /** Readings of one character by place, the likeliest first. Nobody changes its arrays. */
    static final class CharacterReadings {
        private final String[][] readings;
        private final float[][] ln;

        private CharacterReadings(String[][] readings, float[][] ln) {
            this.readings = readings;
            this.ln = ln;
        }

        String[][] readings() {
            return readings;
        }

        /** ln of their shares, in the same order. */
        float[][] ln() {
            return ln;
        }
    }

    private final Map<String, Known> surnames = new HashMap<>();
    private final Map<String, Known> givens = new HashMap<>();
    private final Map<String, CharacterReadings> characters = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private final FieldModel surnameMorae = new FieldModel();
    private final FieldModel givenMorae = new FieldModel();
    private final CharacterUse surnameCharacters = new CharacterUse();
    private final CharacterUse givenCharacters = new CharacterUse();

    static JapaneseModel load() {
        JapaneseModel model = new JapaneseModel();
        lines("variants.tsv", line -> {
            int tab = line.indexOf('\t');
            model.variants.put(line.substring(0, tab), line.substring(tab + 1));
        });
        model.names("surnames.tsv", model.surnames, model.surnameMorae, model.surnameCharacters);
        model.names("givens.tsv", model.givens, model.givenMorae, model.givenCharacters);
        lines("characters.tsv", model::character);
        return model;
    }

    private void names(String file, Map<String, Known> names, FieldModel field, CharacterUse use) {
        double[] total = new double[1];
        lines(file, line -> total[0] += Double.parseDouble(line.split("\t", 3)[1]));
        Morae morae = new Morae();
        lines(file, line -> {
            String[] columns = line.split("\t", -1);
            int count = (columns.length - 2) / 2;
            double persons = Double.parseDouble(columns[1]);
            String[] readings = new String[count];
            double[] shares = new double[count];
            double weight = 0;
            for (int i = 0; i < count; i++) {
                readings[i] = columns[2 + 2 * i];
                shares[i] = Double.parseDouble(columns[3 + 2 * i]);
                weight += shares[i];
            }
            for (int i = 0; i < count; i++) {
                shares[i] /= weight;
                morae.clear();
                if (KanaMorae.read(readings[i], morae)) {
                    field.add(morae, persons * shares[i]);
                }
            }
            use.add(columns[0]);
            names.put(columns[0], new Known(persons / total[0], weight, readings, shares));
        });
        field.end();
    }

    private void character(String line) {
        String[] columns = line.split("\t", -1);
        int count = (columns.length - 1) / (PLACES + 1);
        String[][] readings = new String[PLACES][];
        float[][] ln = new float[PLACES][];
        for (int place = 0; place < PLACES; place++) {
            int column = 2 + place;
            int[] likeliest = IntStream.range(0, count)
                    .map(reading -> reading * (PLACES + 1))
                    .boxed()
                    .sorted(Comparator.comparingInt(at -> Integer.parseInt(columns[at + column])))
                    .mapToInt(at -> at)
                    .filter(at -> Integer.parseInt(columns[at + column]) <= LEAST_WRITTEN)
                    .limit(MOST_READINGS)
                    .toArray();
            readings[place] = new String[likeliest.length];
            ln[place] = new float[likeliest.length];
            for (int i = 0; i < likeliest.length; i++) {
                readings[place][i] = columns[likeliest[i] + 1];
                ln[place][i] = (float) (WRITTEN * Integer.parseInt(columns[likeliest[i] + column]));
            }
        }
        characters.put(columns[0], new CharacterReadings(readings, ln));
    }

    private static void lines(String file, Consumer<String> line) {
        InputStream stream = JapaneseModel.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("model file " + file + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The name in the forms of characters that the model knows, 々 written out. */
    String[] characters(String name) {
        int[] codePoints = name.codePoints().toArray();
        String[] folded = new String[codePoints.length];
        for (int i = 0; i < folded.length; i++) {
            String character = Character.toString(codePoints[i]);
            folded[i] = variants.getOrDefault(character, character);
        }
        return folded;
    }

    @Nullable
    Known known(String name, boolean surname) {
        return (surname ? surnames : givens).get(name);
    }

    @Nullable
    CharacterReadings readings(String character) {
        return characters.get(character);
    }

    static int place(int index, int many, boolean surname) {
        int place = many == 1 ? 0 : index == 0 ? 1 : surname || index < many - 1 ? 2 : 3;
        return surname ? place : SURNAME_PLACES + place;
    }

    FieldModel morae(boolean surname) {
        return surname ? surnameMorae : givenMorae;
    }

    CharacterUse use(boolean surname) {
        return surname ? surnameCharacters : givenCharacters;
    }
}
