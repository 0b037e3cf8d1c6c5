package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.messages.mrz.MrzProblem;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads machine readable zones offline; nothing is kept. */
@Command(
        name = "mrz",
        description = "Reads machine readable zones of travel documents and visas (ICAO Doc 9303); nothing is kept.",
        footer = {
            "",
            "TD1, TD2, TD3, MRV-A and MRV-B; lower case and blanks around are forgiven. O for 0 and I for 1, or the other",
            "way round, are repaired where the check digits leave one way to do it. All that is told.",
            "A wrong check digit is told with the zone. Exit code 3 where a file could not be read; the others are read all the same.",
            "Example: ./kanmon mrz --json passport.txt"
        },
        mixinStandardHelpOptions = true)
final class MrzCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "the lines of one document each; - is standard input")
    private List<String> files = List.of();

    @Option(names = "--json", description = "prints one JSON object a document")
    private boolean json;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day to which years of two digits are related (default: today)")
    private @Nullable LocalDate on;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : on;
        boolean unreadable = false;
        for (String file : files) {
            switch (InputFile.read(file)) {
                case InputFile.Missing(String sentence) -> {
                    tell(file, sentence);
                    unreadable = true;
                }
                case InputFile.Content(byte[] bytes) -> {
                    switch (MrzReader.read(new String(bytes, StandardCharsets.UTF_8), day)) {
                        case MrzReading.Read read -> print(file, read);
                        case MrzReading.Unreadable none -> {
                            tell(file, none.problems());
                            unreadable = true;
                        }
                    }
                }
            }
        }
        spec.commandLine().getOut().flush();
        return unreadable ? ExitCode.UNREADABLE_INPUT : ExitCode.DONE;
    }

    private void print(String file, MrzReading.Read read) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(MrzJson.of(file, read)));
        } else {
            MrzSheet.print(out, file, read);
        }
    }

    private void tell(String file, List<MrzProblem> problems) {
        tell(
                file,
                problems.stream().map(MrzJson::problem).toList(),
                problems.getFirst().text());
    }

    private void tell(String file, String sentence) {
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("code", "FILE");
        problem.put("severity", "error");
        problem.put("text", sentence);
        tell(file, List.of(problem), sentence);
    }

    private void tell(String file, List<Map<String, @Nullable Object>> problems, String sentence) {
        if (json) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("problems", problems);
            spec.commandLine().getOut().println(JsonLines.line(line));
        }
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
    }
}
