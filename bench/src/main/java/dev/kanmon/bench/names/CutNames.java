package dev.kanmon.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of the watch list in forms that the benchmark lacks: cut in a zone, Chinese, in their own script. */
final class CutNames {
    /** Characters of the name field of a passport's zone: Doc 9303-4, section 4.2.2. */
    private static final int NAME_FIELD = 39;

    private static final double ACCEPTED = 0.01;

    /** A row of fewer pairs says nothing. */
    private static final int MINIMUM_PAIRS = 5;

    private final BenchRun run;
    private final double threshold;

    CutNames(BenchRun run) throws IOException {
        this.run = run;
        double[] negatives = run.tokenNegatives();
        this.threshold = negatives.length == 0 ? 1 : Recall.threshold(negatives, ACCEPTED);
    }

    List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<Listed> own = run.watchList().stream()
                .filter(one -> run.half().holds(one.nameKey()))
                .toList();
        double[] cut = own.stream()
                .filter(one -> field(one.name()) != null)
                .mapToDouble(one -> BenchRun.same(String.valueOf(field(one.name())), one.name()))
                .toArray();
        add(rows, "names cut at 39 characters of a zone, recall at 1%", cut);
        Path lists = run.beside("lists");
        if (lists != null) {
            ListOrigins origins = new ListOrigins(lists);
            Set<String> chinese = origins.chinese();
            double[] aliases = own.stream()
                    .filter(one -> chinese.contains(one.id()))
                    .flatMapToDouble(
                            one -> one.aliases().stream().mapToDouble(alias -> BenchRun.same(alias, one.name())))
                    .toArray();
            add(rows, "aliases of Chinese entries, recall at 1%", aliases);
            addOwnScripts(rows, own, origins);
        }
        return rows;
    }

    private void addOwnScripts(List<Row> rows, List<Listed> own, ListOrigins origins) throws IOException {
        Map<String, Listed> byId =
                own.stream().collect(Collectors.toMap(Listed::id, one -> one, (one, other) -> one, HashMap::new));
        Map<Character.UnicodeScript, List<Double>> scores = new EnumMap<>(Character.UnicodeScript.class);
        for (ListOrigins.OwnScript name : origins.ownScripts()) {
            Listed listed = byId.get(name.id());
            if (listed != null) {
                scores.computeIfAbsent(script(name.name()), first -> new ArrayList<>())
                        .add(BenchRun.same(name.name(), listed.name()));
            }
        }
        scores.forEach((script, values) -> add(
                rows,
                "UN names in Latin and in their own script, recall at 1%: "
                        + script.name().toLowerCase(Locale.ROOT),
                values.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private void add(List<Row> rows, String measure, double[] scores) {
        if (scores.length >= MINIMUM_PAIRS) {
            rows.add(Row.of(measure, Recall.above(threshold, scores))
                    .noted("negatives of the aliases of other origins"));
        }
    }

    private static Character.UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /** The name field of a zone, the last part being the surname, where the name is too long for it; else null. */
    static @Nullable String field(String name) {
        String[] parts = Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
        if (parts.length < 2) {
            return null;
        }
        String given = String.join("<", Arrays.asList(parts).subList(0, parts.length - 1));
        String whole = parts[parts.length - 1] + "<<" + given;
        if (whole.length() <= NAME_FIELD) {
            return null;
        }
        String field = whole.substring(0, NAME_FIELD);
        return field.endsWith("<") ? null : field;
    }
}
