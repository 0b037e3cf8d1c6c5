package dev.kanmon.bench.names;

import dev.kanmon.bench.names.Row.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The peer's own benchmark: labelled pairs of persons, companies and vessels; the whole of it, whatever the half. */
final class NameBench implements Part {
    /** As likely as not: above it two names are taken for spellings of one. */
    private static final double DEFAULT_THRESHOLD = 0.5;

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        List<List<String>> cases = Csv.read(run.file("nomenklatura_name_bench_cases.csv"));
        List<String> columns = cases.getFirst();
        List<List<String>> all = cases.subList(1, cases.size()).stream()
                .filter(row -> row.size() == columns.size())
                .toList();
        int schema = columns.indexOf("schema");
        List<List<String>> persons =
                all.stream().filter(row -> row.get(schema).equals("Person")).toList();
        List<Row> rows = new ArrayList<>(rows("all", all, columns, 0.82, ".794"));
        rows.addAll(rows("persons", persons, columns, 0.78, ".743"));
        return rows;
    }

    private static List<Row> rows(
            String which, List<List<String>> cases, List<String> columns, double bar, String best) {
        int first = columns.indexOf("name1");
        int second = columns.indexOf("name2");
        int match = columns.indexOf("is_match");
        double[] scores = new double[cases.size()];
        boolean[] matches = new boolean[cases.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = BenchRun.same(cases.get(i).get(first), cases.get(i).get(second));
            matches[i] = cases.get(i).get(match).equals("true");
        }
        F1 highest = F1.best(scores, matches);
        return List.of(
                Row.of("name_bench F1, " + which, highest.value(), Form.SHARE, scores.length)
                        .atLeast(bar, best)
                        .noted(String.format(Locale.ROOT, "at its best threshold, %.4f", highest.threshold())),
                Row.of(
                                "name_bench F1, " + which + ", at our threshold of 0.5",
                                F1.at(DEFAULT_THRESHOLD, scores, matches).value(),
                                Form.SHARE,
                                scores.length)
                        .beside(best));
    }
}
