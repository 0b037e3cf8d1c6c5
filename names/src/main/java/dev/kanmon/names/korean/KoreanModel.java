package dev.kanmon.names.korean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The trained model in memory: spellings of surnames and of syllables, and how Hanja are read.
 *
 * <p>Spellings are numbered: Hangul syllables first (their index), then Latin spellings, then Hanja; of surnames, the
 * surnames in Hangul first, then Latin spellings, then Hanja.
 */
final class KoreanModel {
    private static final String RESOURCE = "korean.tsv";

    /** P(written so | syllable) where North and South write the front of a word otherwise: 리 for 이, 련 for 연. */
    private static final float OTHER_HALF = 0.3f;

    /** The same inside a given name, where ㄹ is kept by rule and only some write ㅇ: 룡 and 용. */
    private static final float OTHER_HALF_INSIDE = 0.1f;

    final Spellings surnames;
    final Spellings syllables;

    /** In Hangul, by number. */
    final List<String> surnameNames = new ArrayList<>();

    private final List<String> syllableForms = new ArrayList<>();
    private final List<String> surnameForms = new ArrayList<>();
    private final Map<String, Integer> surnameNumbers = new HashMap<>();
    private final LatinTable latinSurnames;
    private final LatinTable latinSyllables;
    private final Map<Integer, Integer> hanjaSyllables = new HashMap<>();
    private final Map<Integer, Integer> hanjaSurnames = new HashMap<>();
    private final Map<Integer, Integer> hanjaLikeliest = new HashMap<>();

    KoreanModel(BufferedReader reader) throws IOException {
        Map<Integer, Map<Integer, Float>> hanja = new TreeMap<>();
        Map<String, Map<Integer, Float>> surnameRows = new TreeMap<>();
        Map<String, Map<Integer, Float>> syllableRows = new TreeMap<>();
        List<Float> surnameShares = new ArrayList<>();
        float[] syllableShares = new float[Hangul.SYLLABLES];
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "surname" -> {
                    int number = surnameNames.size();
                    surnameNames.add(cells[1]);
                    surnameNumbers.put(cells[1], number);
                    surnameShares.add(Float.parseFloat(cells[2]));
                    spellings(cells[3])
                            .forEach((letters, p) -> row(surnameRows, letters).put(number, p));
                }
                case "syllable" -> {
                    int number = Hangul.index(cells[1].charAt(0));
                    syllableShares[number] = Float.parseFloat(cells[2]);
                    spellings(cells[3])
                            .forEach((letters, p) -> row(syllableRows, letters).put(number, p));
                }
                default -> {
                    Map<Integer, Float> readings = new TreeMap<>();
                    spellings(cells[3]).forEach((syllable, p) -> readings.put(Hangul.index(syllable.charAt(0)), p));
                    hanja.put(cells[1].codePointAt(0), readings);
                }
            }
        }
        this.latinSurnames = new LatinTable(surnameRows.keySet(), surnameNames.size());
        this.latinSyllables = new LatinTable(syllableRows.keySet(), Hangul.SYLLABLES);
        List<Map<Integer, Float>> ofSyllables = new ArrayList<>();
        for (int syllable = 0; syllable < Hangul.SYLLABLES; syllable++) {
            ofSyllables.add(written(syllable));
        }
        ofSyllables.addAll(syllableRows.values());
        List<Map<Integer, Float>> ofSurnames = new ArrayList<>();
        for (int surname = 0; surname < surnameNames.size(); surname++) {
            ofSurnames.add(Map.of(surname, 1f));
        }
        ofSurnames.addAll(surnameRows.values());
        for (int syllable = 0; syllable < Hangul.SYLLABLES; syllable++) {
            syllableForms.add(String.valueOf(Hangul.syllable(syllable)));
        }
        syllableForms.addAll(syllableRows.keySet());
        surnameForms.addAll(surnameNames);
        surnameForms.addAll(surnameRows.keySet());
        hanja.forEach((character, readings) -> {
            syllableForms.add(Character.toString(character));
            hanjaSyllables.put(character, ofSyllables.size());
            hanjaLikeliest.put(character, likeliest(readings));
            Map<Integer, Float> both = new TreeMap<>();
            readings.forEach(
                    (syllable, p) -> written(syllable).forEach((each, q) -> both.merge(each, p * q, Math::max)));
            ofSyllables.add(both);
            Map<Integer, Float> asSurname = new TreeMap<>();
            readings.forEach((syllable, p) -> {
                Integer surname = surname(String.valueOf(Hangul.syllable(syllable)));
                if (surname != null) {
                    asSurname.merge(surname, p, Float::sum);
                }
            });
            if (!asSurname.isEmpty()) {
                hanjaSurnames.put(character, ofSurnames.size());
                surnameForms.add(Character.toString(character));
                ofSurnames.add(asSurname);
            }
        });
        this.syllables = table(ofSyllables, syllableShares);
        float[] shares = new float[surnameNames.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = surnameShares.get(i);
        }
        this.surnames = table(ofSurnames, shares);
    }

    static KoreanModel load() {
        try (InputStream stream = KoreanModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the model of Korean names is missing: build with ./kanmon bench train");
            }
            return new KoreanModel(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of the spelling {@code letters[from, to)} as a surname, -1 for none. */
    int latinSurname(String letters, int from, int to) {
        return latinSurnames.find(letters, from, to);
    }

    /** Number of the spelling {@code letters[from, to)} as a syllable, -1 for none. */
    int latinSyllable(String letters, int from, int to) {
        return latinSyllables.find(letters, from, to);
    }

    /** Number of a surname in Hangul as North or South write it, null for none. */
    @Nullable
    Integer surname(String hangul) {
        Integer number = surnameNumbers.get(hangul);
        return number != null ? number : surnameNumbers.get(InitialSound.southern(hangul));
    }

    /** Number of a Hanja as a syllable, -1 for none. */
    int hanjaSyllable(int character) {
        return hanjaSyllables.getOrDefault(character, -1);
    }

    /** The syllable that a Hanja is most often read as, -1 for none. */
    int hanjaLikeliest(int character) {
        return hanjaLikeliest.getOrDefault(character, -1);
    }

    private static int likeliest(Map<Integer, Float> readings) {
        int likeliest = -1;
        float most = 0;
        for (Map.Entry<Integer, Float> reading : readings.entrySet()) {
            if (reading.getValue() > most) {
                likeliest = reading.getKey();
                most = reading.getValue();
            }
        }
        return likeliest;
    }

    /** Number of a Hanja as a surname, -1 for none. */
    int hanjaSurname(int character) {
        return hanjaSurnames.getOrDefault(character, -1);
    }

    /** How spelling {@code number} of a syllable is written. */
    String syllableForm(int number) {
        return syllableForms.get(number);
    }

    /** How spelling {@code number} of a surname is written. */
    String surnameForm(int number) {
        return surnameForms.get(number);
    }

    private static Map<Integer, Float> written(int syllable) {
        Map<Integer, Float> units = new TreeMap<>();
        units.put(syllable, 1f);
        int southern = Hangul.index(InitialSound.southern(Hangul.syllable(syllable)));
        if (southern != syllable) {
            units.put(southern, OTHER_HALF_INSIDE);
        }
        for (int northern : InitialSound.northern(syllable)) {
            units.put(northern, OTHER_HALF);
        }
        return units;
    }

    private static Map<Integer, Float> row(Map<String, Map<Integer, Float>> rows, String letters) {
        return rows.computeIfAbsent(letters, key -> new TreeMap<>());
    }

    private static Map<String, Float> spellings(String cell) {
        Map<String, Float> spellings = new TreeMap<>();
        for (String spelling : cell.split(" ", -1)) {
            int colon = spelling.indexOf(':');
            if (colon > 0) {
                spellings.put(spelling.substring(0, colon), Float.parseFloat(spelling.substring(colon + 1)));
            }
        }
        return spellings;
    }

    private static Spellings table(List<Map<Integer, Float>> rows, float[] shares) {
        int size = rows.stream().mapToInt(Map::size).sum();
        int[] starts = new int[rows.size() + 1];
        int[] units = new int[size];
        float[] probabilities = new float[size];
        int at = 0;
        for (int row = 0; row < rows.size(); row++) {
            starts[row] = at;
            for (Map.Entry<Integer, Float> unit : new TreeMap<>(rows.get(row)).entrySet()) {
                units[at] = unit.getKey();
                probabilities[at++] = unit.getValue();
            }
        }
        starts[rows.size()] = at;
        return new Spellings(starts, units, probabilities, shares);
    }
}
