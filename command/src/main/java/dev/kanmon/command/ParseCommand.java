package dev.kanmon.command;

import dev.kanmon.clearance.port.States;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.profile.StateProfile;
import dev.kanmon.messages.reading.InputReading;
import dev.kanmon.messages.reading.MessageReader;
import dev.kanmon.messages.reading.ReadMessage;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.json.MessageJson;
import dev.kanmon.server.json.PassengerListJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what messages say: every value as it was read, and what is wrong with each. */
@Command(
        name = "parse",
        description = "Decodes PAXLST and CUSRES messages; decides nothing and keeps nothing.",
        footer = {
            "",
            "Times are local to their port. Problems are told with the segment they are about, UNH being 1.",
            "Exit code 3 where a message could not be read; the others are shown all the same.",
            "Example: ./kanmon parse --json list.edi answer.edi"
        },
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "messages, or passenger lists in JSON; - is standard input")
    private List<String> files = List.of();

    @Option(names = "--json", description = "prints one JSON object a message")
    private boolean json;

    @Option(
            names = "--to",
            paramLabel = "STATE",
            description =
                    "shows of travellers only what the law of that State lets in, such as JP, and tells what it drops")
    private @Nullable String to;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        StateOption.check(to, spec.commandLine());
        int code = ExitCode.DONE;
        for (String file : files) {
            if (!parse(file)) {
                code = ExitCode.UNREADABLE_INPUT;
            }
        }
        spec.commandLine().getOut().flush();
        return code;
    }

    private boolean parse(String file) {
        return switch (InputFile.read(file)) {
            case InputFile.Missing(String sentence) -> {
                refuse(file, MessageJson.unopened(file, sentence), sentence);
                yield false;
            }
            case InputFile.Content(byte[] bytes) ->
                PassengerListJson.begins(bytes)
                        ? show(file, inJson(PassengerListJson.read(bytes)))
                        : show(file, MessageReader.read(bytes));
        };
    }

    private static InputReading inJson(PassengerListReading reading) {
        return new InputReading(
                reading.lists().stream()
                        .<ReadMessage>map(ReadMessage.Listed::new)
                        .toList(),
                reading.problems());
    }

    /**
     * Shows every message of a file, and then what kept the rest from being read. Warnings about the interchange, which
     * has no object of its own, stand with its last message.
     */
    private boolean show(String file, InputReading reading) {
        List<ReadMessage> messages = reading.messages();
        boolean broken = reading.problems().stream().anyMatch(Problem::isError);
        boolean whole = !broken;
        for (int i = 0; i < messages.size(); i++) {
            boolean takesOthers = !broken && i == messages.size() - 1;
            whole &= show(file, messages.get(i), takesOthers ? reading.problems() : List.of());
        }
        if (broken) {
            refuse(file, reading.problems());
        }
        return whole;
    }

    private boolean show(String file, ReadMessage message, List<Problem> ofInterchange) {
        return switch (message) {
            case ReadMessage.Listed(var sent) -> {
                PassengerList list = to == null
                        ? sent
                        : StateProfile.of(States.alpha3(to)).fields().apply(sent);
                List<Problem> problems = joined(list.problems(), ofInterchange);
                print(MessageJson.of(file, list, problems), table -> table.print(file, list, problems));
                yield true;
            }
            case ReadMessage.Answered(var answer) -> {
                List<Problem> problems = joined(answer.problems(), ofInterchange);
                print(MessageJson.of(file, answer, problems), table -> table.print(file, answer, problems));
                yield true;
            }
            case ReadMessage.Unreadable(var problem) -> {
                refuse(file, joined(List.of(problem), ofInterchange));
                yield false;
            }
        };
    }

    private void print(Map<String, Object> line, Consumer<MessageTable> table) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLines.line(line));
        } else {
            table.accept(new MessageTable(out));
        }
    }

    private void refuse(String file, List<Problem> problems) {
        Problem reason = problems.stream().filter(Problem::isError).findFirst().orElseGet(problems::getFirst);
        refuse(file, MessageJson.unreadable(file, problems), reason.text());
    }

    private void refuse(String file, Map<String, Object> line, String sentence) {
        if (json) {
            spec.commandLine().getOut().println(JsonLines.line(line));
        }
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
