package dev.kanmon.command;

import dev.kanmon.messages.mrz.MrzProblem;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
            "Exit code 1 where a check digit is wrong; 3 where a file could not be read, the others are read all the same.",
            "Example: ./kanmon mrz --json passport.txt"
        },
        mixinStandardHelpOptions = true)
final class MrzCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    /** One byte more than the longest text takes in UTF-8 is enough to tell that it is too long. */
    private static final int MAX_BYTES = 4 * MrzReader.MAX_CHARACTERS + 1;

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
        boolean found = false;
        for (String file : files) {
            try {
                switch (MrzReader.read(text(file), day)) {
                    case MrzReading.Read read -> {
                        print(file, read);
                        found |= read.checks().anyWrong();
                    }
                    case MrzReading.Unreadable none -> {
                        tell(file, none.problems());
                        unreadable = true;
                    }
                }
            } catch (NoSuchFileException missing) {
                tell(file, "There is no such file.");
                unreadable = true;
            } catch (IOException failed) {
                tell(file, "The file cannot be read. Is it a file, and may you read it?");
                unreadable = true;
            }
        }
        spec.commandLine().getOut().flush();
        return unreadable ? ExitCode.UNREADABLE_INPUT : found ? ExitCode.FOUND : ExitCode.DONE;
    }

    private void print(String file, MrzReading.Read read) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(MrzJson.of(file, read)));
        } else {
            MrzSheet.print(out, file, read);
        }
    }

    private static String text(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new String(System.in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        }
        try (InputStream content = Files.newInputStream(Path.of(file))) {
            return new String(content.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
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
