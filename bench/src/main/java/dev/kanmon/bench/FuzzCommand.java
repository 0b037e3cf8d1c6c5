package dev.kanmon.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Searches the readers for inputs that break them. */
@Command(
        name = "fuzz",
        description =
                "Makes up inputs, led by what they reach in the code (Jazzer), and looks for one on which a reader"
                        + " throws, takes longer than a second or allocates more than a constant times the input.",
        footer = {
            "",
            "Exit code 1 where such an input is found; it stands in the folder named at the end.",
            "Example: ./kanmon bench fuzz --reader paxlst --inputs 10000000"
        },
        mixinStandardHelpOptions = true)
final class FuzzCommand implements Callable<Integer> {
    @Option(
            names = "--reader",
            paramLabel = "NAME",
            description = "${COMPLETION-CANDIDATES}; may be given several times (default: each in turn)")
    private List<FuzzedReader> readers = List.of(FuzzedReader.values());

    @Option(names = "--inputs", paramLabel = "N", description = "inputs for each reader (default: 1000000)")
    private long inputs = 1_000_000;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description =
                    "where the log, what was learned and what was found are kept; a later search goes on from there"
                            + " (default: target/fuzz)")
    private Path folder = Path.of("target", "fuzz");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (inputs < 1) {
            throw new ParameterException(spec.commandLine(), "--inputs must be 1 or more");
        }
        int code = Bench.DONE;
        for (FuzzedReader reader : readers) {
            code = Math.max(code, search(reader));
        }
        return code;
    }

    private int search(FuzzedReader reader) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        String name = reader.name().toLowerCase(Locale.ROOT);
        JazzerProcess jazzer = new JazzerProcess(reader, folder.resolve(name));
        out.printf(Locale.ROOT, "%s: %,d inputs; progress in %s%n", name, inputs, jazzer.log());
        out.flush();
        long began = System.nanoTime();
        JazzerProcess.End end = jazzer.search(inputs);
        double seconds = (System.nanoTime() - began) / 1e9;
        return switch (end) {
            case NOTHING_FOUND -> {
                out.printf(Locale.ROOT, "%s: nothing found, %.0f s, %,.0f inputs/s%n", name, seconds, inputs / seconds);
                out.flush();
                yield Bench.DONE;
            }
            case FOUND -> {
                out.printf("%s: an input breaks it: the end of %s says which and how%n", name, jazzer.log());
                out.flush();
                yield Bench.FOUND;
            }
            case FAILED -> {
                spec.commandLine()
                        .getErr()
                        .println("kanmon: the search of " + name + " did not run; the end of " + jazzer.log()
                                + " says why.");
                yield Bench.PROGRAM_FAILED;
            }
        };
    }
}
