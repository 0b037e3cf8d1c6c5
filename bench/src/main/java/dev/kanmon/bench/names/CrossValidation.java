package dev.kanmon.bench.names;

import dev.kanmon.bench.training.KoreanTraining;
import dev.kanmon.names.korean.KoreanNames;
import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.NameText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What to expect of the Korean reader on names that its model has not seen. Most Korean pairs of the benchmark come from the
 * labels that the shipped model is trained on; so the model is trained here again, each time without a sixth of the
 * names, and each name is judged by the one that has not seen it. The reader stands alone, without those of other
 * languages.
 */
final class CrossValidation implements Part {
    private static final int FOLDS = 6;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        Path data = run.beside("ko");
        if (data == null) {
            run.progress().tell("cross-validation is left out: there is no folder ko beside that of the benchmark");
            return List.of();
        }
        List<Pair> pairs = run.pairs(pair -> pair.set().startsWith("ko_"));
        Map<Pair, Double> scores = new LinkedHashMap<>();
        Path model = Files.createTempFile("korean", ".tsv");
        try {
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                run.progress().tell("training without part " + (fold + 1) + " of " + FOLDS);
                KoreanTraining.train(data.resolve(".."), model, hangul -> fold(hangul) != left);
                KoreanNames reader = KoreanNames.of(model);
                pairs.stream()
                        .filter(pair -> fold(firstName(pair)) == left)
                        .forEach(pair -> scores.put(pair, same(reader, pair)));
            }
        } finally {
            Files.delete(model);
        }
        List<Row> rows = new ArrayList<>();
        for (Accuracy.Measure measure : Accuracy.MEASURES) {
            if (measure.name().startsWith("Korean")) {
                double[] negatives = of(measure.negatives(), scores);
                double[] positives = of(measure.positives(), scores);
                if (negatives.length > 0 && positives.length > 0) {
                    rows.add(Row.of(
                                    measure.name() + ", names not seen in training",
                                    Recall.above(Recall.threshold(negatives, measure.accepted()), positives))
                            .beside(measure.best()));
                }
            }
        }
        return rows;
    }

    /** A negative pair has two names; it is judged where the first one is unseen. */
    private static String firstName(Pair pair) {
        return pair.nameKey().split("\\|", -1)[0];
    }

    private static int fold(String hangul) {
        CRC32 crc = new CRC32();
        crc.update(hangul.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }

    private static double same(KoreanNames reader, Pair pair) {
        Ints readings = new Ints();
        reader.read(NameText.read(pair.a()), readings);
        int second = readings.size();
        reader.read(NameText.read(pair.b()), readings);
        boolean readable = second > 1 && readings.size() - second > 1;
        return readable ? reader.same(readings.values(), 0, readings.values(), second) : 0;
    }

    private static double[] of(List<String> sets, Map<Pair, Double> scores) {
        return scores.entrySet().stream()
                .filter(entry -> sets.contains(entry.getKey().set()))
                .filter(entry -> Accuracy.counts(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .toArray();
    }
}
