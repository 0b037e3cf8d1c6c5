package dev.kanmon.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recall of pairs at fixed shares of accepted negatives: how the benchmark computes its bars. */
final class Accuracy implements Part {
    private static final List<String> KOREAN_NEGATIVES = List.of("ko_neg_hard", "ko_neg_xscript", "ko_neg_surname");
    private static final List<String> JAPANESE_NEGATIVES = List.of("ja_neg_hard", "ja_neg_kanji");
    private static final List<String> KANJI_NEGATIVES = List.of("ja_neg_kanji");
    private static final List<String> TOKEN_NEGATIVES = List.of("sanction_neg_token");

    /**
     * One line of the benchmark.
     *
     * @param accepted share of the negatives that the threshold lets through
     * @param bar absent where none is set
     */
    record Measure(
            String name,
            List<String> positives,
            List<String> negatives,
            double accepted,
            @Nullable Double bar,
            String best) {}

    private static final List<String> KOREAN_LATIN = List.of("ko_same_hangul", "ko_assembly_latin", "ko_dprk_alias");
    private static final List<String> KOREAN_HANGUL =
            List.of("ko_xscript", "ko_kpop_xscript", "ko_assembly_xscript", "ko_loc_mr");

    static final List<Measure> MEASURES = List.of(
            new Measure("Korean Latin-Latin, recall at 1%", KOREAN_LATIN, KOREAN_NEGATIVES, 0.01, 0.95, ".24"),
            new Measure("Korean Latin-Latin, recall at 0.1%", KOREAN_LATIN, KOREAN_NEGATIVES, 0.001, 0.70, ".07"),
            new Measure("Korean Latin-Hangul, recall at 1%", KOREAN_HANGUL, KOREAN_NEGATIVES, 0.01, 0.98, ".12"),
            new Measure(
                    "Korean Latin-Hanja, recall at 1%",
                    List.of("ko_assembly_hanja"), KOREAN_NEGATIVES, 0.01, 0.90, "0"),
            new Measure(
                    "Korean order, joined, MRZ, recall at 1%",
                    List.of("ko_fmt_mrz", "ko_fmt_swap", "ko_fmt_join"), KOREAN_NEGATIVES, 0.01, null, "1.0"),
            new Measure(
                    "Japanese Latin-kanji, recall at 4%",
                    List.of("ja_kanji", "ja_passport_kanji", "ja_mrz"), KANJI_NEGATIVES, 0.04, 0.90, "0"),
            new Measure(
                    "Japanese spellings in Latin, recall at 1%",
                    List.of("ja_wd_spelling", "ja_oh", "ja_kunrei", "ja_passport_wapuro", "ja_swap"),
                    JAPANESE_NEGATIVES,
                    0.01,
                    0.97,
                    ".38"),
            new Measure(
                    "Japanese Latin-Hangul, recall at 1%",
                    List.of("ja_wd_hangul"), JAPANESE_NEGATIVES, 0.01, 0.90, "0"),
            new Measure("Japanese Latin-kana, recall at 1%", List.of("ja_kana"), JAPANESE_NEGATIVES, 0.01, null, ""),
            new Measure(
                    "Japanese Latin-kanji of one label, may be namesakes, recall at 4%",
                    List.of("ja_wd_link"), KANJI_NEGATIVES, 0.04, null, ""),
            new Measure(
                    "aliases of other origins, recall at 1%",
                    List.of("sanction_alias"), TOKEN_NEGATIVES, 0.01, 0.60, ".56"),
            new Measure(
                    "aliases of other origins, recall at 0.1%",
                    List.of("sanction_alias"), TOKEN_NEGATIVES, 0.001, null, ".27"));

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        Map<String, double[]> scores = scores(run);
        List<Row> rows = new ArrayList<>();
        for (Measure measure : MEASURES) {
            double[] positives = joined(measure.positives(), scores);
            double[] negatives = joined(measure.negatives(), scores);
            if (positives.length == 0 || negatives.length == 0) {
                continue;
            }
            double threshold = Recall.threshold(negatives, measure.accepted());
            Row row = Row.of(measure.name(), Recall.above(threshold, positives));
            row = row.noted(String.format(Locale.ROOT, "%,d negatives, threshold %.4f", negatives.length, threshold));
            if (measure.positives().size() > 1) {
                row = row.noted(bySet(measure.positives(), scores, threshold));
            }
            rows.add(measure.bar() == null ? row.beside(measure.best()) : row.atLeast(measure.bar(), measure.best()));
        }
        return rows;
    }

    /** Not other names of one person, and of official respellings not those that only part the name otherwise. */
    static boolean counts(Pair pair) {
        return !pair.isOtherName()
                && (!pair.set().equals("ko_assembly_latin") || pair.kind().contains("spelling"));
    }

    private static Map<String, double[]> scores(BenchRun run) throws IOException {
        Map<String, List<Pair>> sets =
                run.pairs().stream().filter(Accuracy::counts).collect(Collectors.groupingBy(Pair::set));
        Map<String, double[]> scores = new LinkedHashMap<>();
        sets.forEach((set, pairs) -> scores.put(set, run.scores(pairs)));
        scores.put("sanction_neg_token", run.tokenNegatives());
        return scores;
    }

    private static String bySet(List<String> sets, Map<String, double[]> scores, double threshold) {
        return sets.stream()
                .filter(scores::containsKey)
                .map(set -> String.format(
                        Locale.ROOT,
                        "%s %.3f",
                        set,
                        Recall.above(threshold, joined(List.of(set), scores)).share()))
                .collect(Collectors.joining(", "));
    }

    private static double[] joined(List<String> sets, Map<String, double[]> scores) {
        return sets.stream()
                .flatMapToDouble(set -> Arrays.stream(scores.getOrDefault(set, new double[0])))
                .toArray();
    }
}
