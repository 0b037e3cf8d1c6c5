package dev.kanmon.bench.names;

import dev.kanmon.names.Name;
import dev.kanmon.names.NameSearch;
import dev.kanmon.names.Sought;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the one wanted comes up first, among ten, or at all, in a list of a hundred thousand names. */
final class Retrieval implements Part {
    private static final int TEN = 10;

    /** What comes later than this was as good as not found. */
    private static final int CANDIDATES = 1_000;

    private record Group(String name, @Nullable Double bar, String bestFirst, String bestTen, List<String> sets) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "Korean Latin",
                    0.97,
                    ".31",
                    ".63",
                    List.of("ko_same_hangul", "ko_assembly_latin", "ko_dprk_alias")),
            new Group(
                    "Korean cross-script",
                    0.97,
                    ".00",
                    ".01",
                    List.of("ko_xscript", "ko_kpop_xscript", "ko_assembly_xscript", "ko_assembly_hanja", "ko_loc_mr")),
            new Group(
                    "Japanese cross-script",
                    0.93,
                    ".16",
                    ".22",
                    List.of("ja_kanji", "ja_kana", "ja_passport_kanji", "ja_mrz", "ja_wd_hangul", "ja_wd_link")),
            new Group(
                    "Japanese Latin",
                    null,
                    ".82",
                    ".89",
                    List.of("ja_kunrei", "ja_oh", "ja_passport_wapuro", "ja_wd_spelling", "ja_swap")),
            new Group("order and MRZ forms", 0.99, ".86", ".98", List.of("ko_fmt_mrz", "ko_fmt_swap", "ko_fmt_join")),
            new Group("aliases of other origins", null, ".62", ".74", List.of("sanction_alias")),
            new Group("Korean cross-script, stage and foreign names", null, "", "", List.of("ko_xscript_other")));

    @Override
    public List<Row> rows(BenchRun run) throws IOException {
        Table list = Table.read(run.file("retrieval_list.tsv"), "id", "name");
        NameSearch.Builder builder = NameSearch.builder();
        for (int i = 0; i < list.size(); i++) {
            builder.add(Name.read(list.cell(i, "name")), List.of(), null);
        }
        NameSearch search = builder.build();
        Map<String, List<Integer>> ranks = ranks(run, list, search);
        List<Row> rows = new ArrayList<>();
        for (Group group : GROUPS) {
            List<Integer> own = group.sets().stream()
                    .flatMap(set -> ranks.getOrDefault(set, List.of()).stream())
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Row ten =
                    Row.of("retrieval top-10, " + group.name(), found(own, TEN)).noted(bySet(group, ranks));
            rows.add(group.bar() == null ? ten.beside(group.bestTen()) : ten.atLeast(group.bar(), group.bestTen()));
            rows.add(Row.of("  top-1", found(own, 1)).beside(group.bestFirst()));
            rows.add(Row.of("  among the first 1,000", found(own, CANDIDATES)));
        }
        return rows;
    }

    /** Ranks by set, from 1; {@value Integer#MAX_VALUE} for one that was not found. */
    private static Map<String, List<Integer>> ranks(BenchRun run, Table list, NameSearch search) throws IOException {
        Map<String, String> keys = run.pairs().stream()
                .collect(Collectors.toMap(Pair::id, Pair::nameKey, (one, other) -> one, HashMap::new));
        Predicate<String> isOfHalf = id -> run.half() == Half.ALL || keys.containsKey(id);
        Table queries = Table.read(run.file("retrieval_queries.tsv"), "id", "query", "wanted_id", "set");
        Map<String, List<Integer>> ranks = new LinkedHashMap<>();
        for (int i = 0; i < queries.size(); i++) {
            if (isOfHalf.test(queries.cell(i, "id"))) {
                Sought sought = new Sought(Name.read(queries.cell(i, "query")), List.of(), null);
                ranks.computeIfAbsent(queries.cell(i, "set"), first -> new ArrayList<>())
                        .add(rank(search.search(sought, CANDIDATES, 0), queries.cell(i, "wanted_id"), list));
            }
        }
        return ranks;
    }

    private static int rank(List<NameSearch.Found> found, String wanted, Table list) {
        for (int i = 0; i < found.size(); i++) {
            if (list.cell(found.get(i).number(), "id").equals(wanted)) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static Recall found(List<Integer> ranks, int among) {
        return new Recall((int) ranks.stream().filter(rank -> rank <= among).count(), ranks.size());
    }

    private static String bySet(Group group, Map<String, List<Integer>> ranks) {
        return group.sets().stream()
                .filter(ranks::containsKey)
                .map(set -> String.format(
                        Locale.ROOT,
                        "%s %.3f",
                        set,
                        found(ranks.getOrDefault(set, List.of()), TEN).share()))
                .collect(Collectors.joining(", "));
    }
}
