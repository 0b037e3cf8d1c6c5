package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the Japanese model: names with readings, readings of characters, variants. */
public final class JapaneseTraining {
    private JapaneseTraining() {}

    /**
     * Reads the folders {@code ja} and {@code multi} of {@code data} and writes the model, sorted, UTF-8, LF.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void train(Path data, Path resources) throws IOException {
        Path unihan = data.resolve("multi");
        JapaneseVariants variants = JapaneseVariants.read(
                unihan.resolve("Unihan_Variants.txt"),
                uses(JapaneseLexicon.read(data.resolve("ja"), JapaneseVariants.none())));
        JapaneseLexicon lexicon = JapaneseLexicon.read(data.resolve("ja"), variants);
        UnihanReadings dictionary = UnihanReadings.read(unihan.resolve("Unihan_Readings.txt"));
        CharacterReadings characters = new CharacterReadings(dictionary);
        characters.learn(lexicon);
        Files.createDirectories(resources);
        write(resources.resolve("surnames.tsv"), JapaneseLexicon.lines(lexicon.surnames(), lexicon::persons));
        write(
                resources.resolve("givens.tsv"),
                JapaneseLexicon.lines(lexicon.givens(), surface -> weight(lexicon, surface)));
        write(resources.resolve("characters.tsv"), characters.lines(level1()));
        write(resources.resolve("variants.tsv"), variants.lines());
    }

    private static double weight(JapaneseLexicon lexicon, String given) {
        return lexicon.givens().getOrDefault(given, java.util.Collections.emptySortedMap()).values().stream()
                .mapToDouble(weight -> weight)
                .sum();
    }

    /** How many known names each character stands in. */
    private static Map<String, Integer> uses(JapaneseLexicon lexicon) {
        Map<String, Integer> uses = new HashMap<>();
        Stream.concat(lexicon.surnames().keySet().stream(), lexicon.givens().keySet().stream())
                .flatMap(surface -> surface.codePoints().mapToObj(Character::toString))
                .forEach(character -> uses.merge(character, 1, Integer::sum));
        return uses;
    }

    /** Characters that no known name holds but a Japanese text may: those that the character set JIS X 0208 encodes. */
    private static SortedSet<String> level1() {
        java.nio.charset.CharsetEncoder jis =
                java.nio.charset.Charset.forName("EUC-JP").newEncoder();
        SortedSet<String> characters = new TreeSet<>();
        for (char character = '\u4E00'; character <= '\u9FFF'; character++) {
            String text = String.valueOf(character);
            if (jis.canEncode(character) && text.getBytes(jis.charset()).length == 2) {
                characters.add(text);
            }
        }
        return characters;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
