package dev.kanmon.bench.names;

import dev.kanmon.bench.Bench;
import dev.kanmon.bench.Machine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well and how fast names are compared and searched. */
@Command(
        name = "names",
        description = "Prints how well and how fast names are compared and searched, row by row against the bars.",
        footer = {
            "",
            "Exit code 1 where a bar is missed. How each row is computed: docs/names-benchmark.md.",
            "Example: ./kanmon names bench DIR --half test --only accuracy,alerts"
        },
        mixinStandardHelpOptions = true)
public final class NamesCommand implements Callable<Integer> {
    private static final Map<String, Part> PARTS = parts();

    @Parameters(
            paramLabel = "DIR",
            description = "the folder of the benchmark: pairs.tsv, passengers.tsv and the others")
    private Path folder = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "names on which weights are fitted, all others, or both: tune, test, all (default: all)")
    private Half half = Half.ALL;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "only these: accuracy, cross-validation, name-bench, north-korea, alerts, fairness, generated, retrieval, peer,"
                            + " load, speed")
    private List<String> only = List.of();

    @Option(names = "--markdown", description = "prints the table as Markdown")
    private boolean markdown;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("accuracy", new Accuracy());
        parts.put("cross-validation", new CrossValidation());
        parts.put("name-bench", new NameBench());
        parts.put("north-korea", new NorthKorea());
        parts.put("alerts", new Alerts());
        parts.put("fairness", new Fairness());
        parts.put("generated", new GeneratedSets());
        parts.put("retrieval", new Retrieval());
        parts.put("peer", new PeerLists());
        parts.put("load", new Load());
        parts.put("speed", new Speed());
        return parts;
    }

    @Override
    public Integer call() throws IOException {
        for (String name : only) {
            if (!PARTS.containsKey(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no part '" + name + "': choose of " + String.join(", ", PARTS.keySet()));
            }
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        BenchRun run = new BenchRun(folder, half, progress);
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            if (only.isEmpty() || only.contains(part.getKey())) {
                progress.tell(part.getKey());
                rows.addAll(part.getValue().rows(run));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        String title = Machine.line() + "; half: " + half.name().toLowerCase(Locale.ROOT);
        if (markdown) {
            RowTable.markdown(out, title, rows);
        } else {
            RowTable.print(out, title, rows);
        }
        out.flush();
        return rows.stream().anyMatch(Row::missed) ? Bench.FOUND : Bench.DONE;
    }
}
