package dev.kanmon.command.terminal;

import dev.kanmon.server.json.CsvLines;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** For whom an answer is printed: people, or programs. */
public final class OutputForm {
    @Option(names = "--json", description = "prints one JSON object a line")
    private boolean json;

    @Option(names = "--csv", description = "prints a table of comma-separated values with a header (RFC 4180)")
    private boolean csv;

    /** Refuses two forms at once; for commands whose work is long, before it. */
    public void check(CommandLine line) {
        if (json && csv) {
            throw new ParameterException(line, "--json and --csv exclude each other: choose one");
        }
    }

    /**
     * Prints an answer.
     *
     * @param objects for programs
     * @param text for people
     */
    public void print(CommandLine line, List<Map<String, Object>> objects, Consumer<PrintWriter> text) {
        check(line);
        PrintWriter out = line.getOut();
        if (json) {
            objects.forEach(object -> out.println(JsonLines.line(object)));
        } else if (csv) {
            out.print(CsvLines.of(objects));
        } else {
            text.accept(out);
        }
        out.flush();
    }
}
