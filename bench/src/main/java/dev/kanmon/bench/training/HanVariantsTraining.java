package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Groups the forms of one Han character: traditional, simplified, Japanese, variant. */
final class HanVariantsTraining {
    private static final int FIRST_ASSIGNED = 0x3400;

    private final Map<Integer, Integer> parents = new TreeMap<>();

    private HanVariantsTraining() {}

    /** Writes the groups; each line is one group, its canonical form first. */
    static void train(Path data, Path resources) throws IOException {
        TrainingTable.write(
                resources.resolve("script/han-variants.txt"),
                groups(data).stream().map(HanVariantsTraining::line).toList());
    }

    /** Groups of more than one, canonical form first. */
    static List<List<Integer>> groups(Path data) throws IOException {
        HanVariantsTraining training = new HanVariantsTraining();
        Unihan variants = Unihan.read(
                data.resolve("multi/Unihan_Variants.txt"),
                Set.of("kSimplifiedVariant", "kTraditionalVariant", "kZVariant", "kSemanticVariant"));
        Unihan readings =
                Unihan.read(data.resolve("multi/Unihan_Readings.txt"), Set.of("kMandarin", "kHangul", "kCantonese"));
        for (String field : List.of("kSimplifiedVariant", "kTraditionalVariant", "kZVariant")) {
            variants.all(field).forEach((character, others) -> {
                for (String other : others.split(" ", -1)) {
                    training.join(character, Unihan.codePoint(other));
                }
            });
        }
        // Variants in meaning are forms of one character only where they are also read alike.
        variants.all("kSemanticVariant").forEach((character, others) -> {
            for (String other : others.split(" ", -1)) {
                int second = Unihan.codePoint(other);
                boolean alike = !readings.of("kMandarin", character).isEmpty()
                        && readings.of("kMandarin", character).equals(readings.of("kMandarin", second))
                        && readings.of("kCantonese", character).equals(readings.of("kCantonese", second));
                if (alike) {
                    training.join(character, second);
                }
            }
        });
        for (String line : TrainingTable.lines("shinjitai.txt")) {
            for (String pair : line.split(" ", -1)) {
                training.join(pair.codePointAt(0), pair.codePointBefore(pair.length()));
            }
        }
        return training.sorted(readings, CourtList.read(data).keySet());
    }

    private List<List<Integer>> sorted(Unihan readings, Set<Integer> courtList) {
        // Canonical is what Korea writes, as it writes the traditional form where others simplify.
        Comparator<Integer> order = Comparator.comparing((Integer character) ->
                        readings.of("kHangul", character).stream().noneMatch(reading -> reading.endsWith("E")))
                .thenComparing(character -> !courtList.contains(character))
                .thenComparing(character -> readings.of("kHangul", character).isEmpty())
                .thenComparing(character -> readings.of("kCantonese", character).isEmpty())
                .thenComparing(Comparator.naturalOrder());
        Map<Integer, TreeSet<Integer>> groups = new TreeMap<>();
        for (int character : parents.keySet()) {
            groups.computeIfAbsent(root(character), _ -> new TreeSet<>(order)).add(character);
        }
        List<List<Integer>> sorted = new ArrayList<>();
        for (TreeSet<Integer> group : groups.values()) {
            if (group.size() > 1) {
                sorted.add(List.copyOf(group));
            }
        }
        sorted.sort(Comparator.comparing(List::getFirst));
        return sorted;
    }

    private void join(int a, int b) {
        if (a >= FIRST_ASSIGNED && b >= FIRST_ASSIGNED) {
            int first = root(a);
            int second = root(b);
            parents.put(Math.max(first, second), Math.min(first, second));
        }
    }

    private int root(int character) {
        int parent = parents.computeIfAbsent(character, self -> self);
        return parent == character ? character : root(parent);
    }

    private static String line(List<Integer> group) {
        StringBuilder line = new StringBuilder();
        group.forEach(line::appendCodePoint);
        return line.toString();
    }
}
