package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.bench.BenchRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./kanmon names bench DIR} prints, on a benchmark of a few invented rows. */
class NamesCommandTest {
    @TempDir
    private Path root = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("names/bench"));
        StringBuilder pairs = new StringBuilder("id\tset\ta\tb\tkind\tnote\tdob_a\tdob_b\tname_key\n");
        row(pairs, "ko_same_hangul", "KIM MINJI", "KIM MINJI", "", "김민지");
        row(pairs, "ko_assembly_latin", "KIM MIN JI", "KIM MINJI", "latin~latin:spelling", "김민지");
        row(pairs, "ko_assembly_latin", "X", "Y", "other", "김민지");
        row(pairs, "ko_dprk_alias", "RI YONG CHOL", "Yong Chol RI", "alias", "yongcholri");
        row(pairs, "ko_dprk_alias", "COVER NAME", "Yong Chol RI", "alias:other-name", "yongcholri");
        row(pairs, "sanction_alias", "ANTON MUSTERMAN", "Anton MUSTERMANN", "alias", "antonmustermann");
        row(pairs, "ko_neg_hard", "KIM MINJI", "KIM SUJI", "", "김민지");
        row(pairs, "ja_kanji", "TANAKA HANA", "田中花", "", "たなかはな");
        row(pairs, "ja_neg_kanji", "TANAKA HANA", "田中月", "", "たなかはな");
        file("pairs.tsv", pairs.toString());
        file("watchlist.tsv", """
                id\tname\taliases\tlist\tprogram\tdob
                L1\tYong Chol RI\tRI YONG CHOL\tOFAC\tDPRK2\t10 Dec 1948
                L2\tAnton MUSTERMANN\t\tOFAC\tSDGT\t1960
                L3\tAnton BEISPIEL\t\tOFAC\tSDGT\t
                """);
        file(
                "passengers.tsv",
                "id\tname_mrz\tsrc\tnative\nP1\tPARK SUJIN\twd\t박수진\nP2\tHONG GILDONG\tkpop\t홍길동\nP3\tSATO ERI\tenamdict\t佐藤絵里\n");
        file("retrieval_list.tsv", "id\tname\nT1\tKim Min-ji\nT2\tPark Su-jin\n");
        file("retrieval_queries.tsv", "id\tquery\twanted_id\tset\nko_fmt_mrz-0\tKIM<<MIN<JI\tT1\tko_fmt_mrz\n");
        file("nomenklatura_name_bench_cases.csv", """
                case_group,schema,name1,name2,is_match,quality,category,notes
                g,Person,Anton Muster,Anton Muster,true,,,
                g,Company,"Muster, Inc",Beispiel AG,false,,,
                """);
    }

    @Test
    void printsEveryAccuracyRowWithItsBar() {
        BenchRunner run = run("--only", "accuracy,name-bench,north-korea");

        assertThat(run.err()).contains("accuracy", "name-bench", "north-korea").doesNotContain("kanmon:");
        assertThat(line(run, "Korean Latin-Latin, recall at 1%")).contains(">= 0.950", ".24", "3  95%:");
        assertThat(line(run, "Japanese Latin-kanji, recall at 4%")).contains(">= 0.900");
        assertThat(line(run, "aliases of other origins, recall at 1%")).contains(">= 0.600", ".56");
        assertThat(line(run, "name_bench F1, persons ")).contains(">= 0.780", ".743");
        assertThat(line(run, "listed North Koreans, alias recall")).contains("of 2 passengers by 2 names");
        assertThat(run.out()).contains(" bars are met.");
        assertThat(run.code()).isEqualTo(run.out().contains("MISSED") ? 1 : 0);
    }

    @Test
    void printsAlertsFairnessAndRetrieval() {
        BenchRunner run = run("--only", "alerts,fairness,generated,retrieval", "--half", "all");

        assertThat(line(run, "with birth dates: recall at 100 alerts a million"))
                .contains(">= 0.900", "9 passengers");
        assertThat(line(run, "with birth dates, alerts a million where all together have 100: Korean, Hangul"))
                .contains("6  ");
        assertThat(line(run, "birth date noise, recall at 100 alerts a million: day and month swapped"))
                .isNotEmpty();
        assertThat(line(run, "namesakes of listed persons with another birth date"))
                .isNotEmpty();
        assertThat(line(run, "retrieval top-10, order and MRZ forms")).contains("1.000", ">= 0.990", "met");
    }

    @Test
    void aHalfHoldsItsOwnNamesOnly() {
        BenchRunner tune = run("--only", "accuracy", "--half", "tune");
        BenchRunner test = run("--only", "accuracy", "--half", "test");
        assertThat(tune.out()).contains("half: tune");
        assertThat(test.out()).contains("half: test");
        assertThat(tune.out().contains("Korean Latin-Latin"))
                .isNotEqualTo(test.out().contains("Korean Latin-Latin"));
    }

    @Test
    void markdownIsATable() {
        assertThat(run("--only", "name-bench", "--markdown").out().lines().filter(line -> line.startsWith("|")))
                .hasSize(6)
                .allMatch(line -> line.endsWith("|"));
    }

    @Test
    void speedIsMeasuredOnNamesFromASeed() {
        BenchRun run = new BenchRun(folder, Half.ALL, new Progress(new PrintWriter(new StringWriter())));
        assertThat(new Speed(2_000, 100, 1_000_000).rows(run))
                .extracting(Row::measure)
                .contains(
                        "searches/s, one core, 2,000 names, name alone",
                        "  heap, MB",
                        "  99 of 100 take no longer than, ms");
    }

    @Test
    void loadingIsMeasuredOnNamesFromASeed() throws IOException {
        BenchRun run = new BenchRun(folder, Half.ALL, new Progress(new PrintWriter(new StringWriter())));
        List<Row> rows = new Load(3_000).rows(run);
        assertThat(rows.getFirst().measure()).isEqualTo("3,000 entries loaded and indexed, s");
        assertThat(rows.getFirst().n()).isEqualTo(3_000);
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        assertThat(run("--only", "everything").err()).contains("there is no part 'everything'");
        assertThat(BenchRunner.of("names", root.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(BenchRunner.of("names").code()).isEqualTo(2);
        BenchRunner empty = BenchRunner.of("names", root.toString(), "--only", "accuracy");
        assertThat(empty.code()).isEqualTo(4);
        assertThat(empty.err()).contains("Name the folder of the benchmark");
    }

    private BenchRunner run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "names";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return BenchRunner.of(arguments);
    }

    private static String line(BenchRunner run, String measure) {
        return run.out()
                .lines()
                .filter(line -> line.contains(measure))
                .findFirst()
                .orElse("");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static void row(StringBuilder pairs, String set, String a, String b, String kind, String key) {
        String source = set.equals("ko_dprk_alias") ? "L1" : set.equals("sanction_alias") ? "L2" : "";
        pairs.append(String.format(
                Locale.ROOT, "%s-0\t%s\t%s\t%s\t%s\t%s\t1948-12-10\t\t%s%n", set, set, a, b, kind, source, key));
    }
}
