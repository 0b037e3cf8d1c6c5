package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.names.Likeness;
import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.server.json.JsonLines;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells an officer why two names match or not. */
@Command(
        name = "explain",
        description = "Tells why two names are spellings of one, or are not.",
        footer = {
            "",
            "Two numbers, never one: how likely the two are spellings of one name, and how rare that name is.",
            "Put a name of several parts in quotes.",
            "Example: ./kanmon names explain \"LEE YOUNG CHUL\" \"RI YONG CHOL\" --lang ko"
        },
        mixinStandardHelpOptions = true)
final class NamesExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "a name, in any script")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the other name")
    private String second = "";

    @Option(names = "--json", description = "prints one JSON object")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of the sentences: ko, ja or en (default: that of the machine)")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        RemarkSentences sentences = new RemarkSentences(Languages.of(language, spec.commandLine()));
        Name a = name(first);
        Name b = name(second);
        NameComparer comparer = NameComparer.standard();
        Likeness likeness = comparer.compare(a, b);
        List<Remark> remarks = comparer.explain(a, b);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(object(likeness, remarks, sentences)));
        } else {
            out.println(sentences.likeness(likeness.sameName()));
            out.println(sentences.rarity(likeness.rarity()));
            remarks.forEach(remark -> out.println("  " + sentences.of(remark)));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Name name(String text) {
        Name name = Name.read(text);
        if (name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "'" + text + "' has no letters of a name");
        }
        return name;
    }

    private Map<String, Object> object(Likeness likeness, List<Remark> remarks, RemarkSentences sentences) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("a", first);
        object.put("b", second);
        object.put("sameName", likeness.sameName());
        object.put("rarity", likeness.rarity());
        object.put(
                "remarks",
                remarks.stream()
                        .map(remark -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("kind", remark.kind().name());
                            one.put("values", remark.values());
                            one.put("text", sentences.of(remark));
                            return one;
                        })
                        .toList());
        return object;
    }
}
