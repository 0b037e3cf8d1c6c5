package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Engine;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.watchlist.ListTerms;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.command.terminal.Languages;
import dev.kanmon.command.terminal.ListFiles;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.messages.profile.StateProfile;
import dev.kanmon.server.answer.Answers;
import dev.kanmon.server.json.JsonLines;
import dev.kanmon.server.json.MessageJson;
import dev.kanmon.server.json.PassengerListJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Screens messages without a server: the same reading, rules and answer, nothing kept. */
@Command(
        name = "screen",
        description = "Screens the travellers of PAXLST messages offline; nothing is kept.",
        footer = {
            "",
            "Decisions: CLEAR; REFER (an officer must look); INSUFFICIENT_DATA; NOT_SCREENED (with the reason).",
            "Exit code 3 where a file could not be read, or says in BGM what no guide knows; the others are screened all the same.",
            "Exit code 3 too where rows of a watch list could not be taken; where none could, nobody is screened.",
            "Example: ./kanmon screen --list watch.tsv --json list.edi"
        },
        mixinStandardHelpOptions = true)
final class ScreenCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "PAXLST messages, or their JSON form; - is standard input")
    private List<String> files = List.of();

    @Option(names = "--json", description = "prints one JSON object a traveller")
    private boolean json;

    @Option(names = "--answer", description = "prints the CUSRES message for the carrier instead")
    private boolean answer;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "a watch list: home-made (tabs or commas; columns id, name and, if known, aliases, dob,"
                    + " nationality, document, source, basis, expires), or as OFAC, the UN Security Council or OpenSanctions"
                    + " publish it; a folder holds the files of one list; may be given several times")
    private List<Path> lists = List.of();

    @Option(
            names = "--list-source",
            paramLabel = "TEXT",
            description = "who asked for the rows of home-made lists that do not say so")
    private @Nullable String listSource;

    @Option(
            names = "--list-expires",
            paramLabel = "DATE",
            description = "last day of the rows of home-made lists that name none")
    private @Nullable LocalDate listExpires;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "screens with what was known on that day (default: today)")
    private @Nullable LocalDate on;

    @Option(
            names = "--to",
            paramLabel = "STATE",
            description = "the State whose law and codes hold, such as JP (default: where the voyage arrives)")
    private @Nullable String to;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "language of the reasons: ko, ja or en (default: that of this machine)")
    private @Nullable String language;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Languages.of(language, spec.commandLine());
        if (json && answer) {
            throw new ParameterException(spec.commandLine(), "--json and --answer exclude each other: choose one");
        }
        StateOption.check(to, spec.commandLine());
        ListFiles read = ListFiles.read(lists, new ListTerms(listSource, listExpires, true), spec.commandLine());
        if (read.isOneWhollyRefused()) {
            return ExitCode.UNREADABLE_INPUT;
        }
        Basis basis = new Basis(Agreements.shipped(), read.lists(), Ports.shipped(), Engine.version());
        Instant asOf = on == null ? Instant.now() : on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        int code = read.isWhole() ? ExitCode.DONE : ExitCode.UNREADABLE_INPUT;
        for (String file : files) {
            if (!screen(file, basis, asOf)) {
                code = ExitCode.UNREADABLE_INPUT;
            }
        }
        spec.commandLine().getOut().flush();
        return code;
    }

    private boolean screen(String file, Basis basis, Instant asOf) throws IOException {
        return switch (InputFile.read(file)) {
            case InputFile.Missing(String sentence) -> {
                tell(MessageJson.unopened(file, sentence), file, sentence);
                yield false;
            }
            case InputFile.Content(byte[] bytes) -> {
                Answers answers = new Answers(basis.ports());
                PassengerListReading reading =
                        PassengerListJson.begins(bytes) ? PassengerListJson.read(bytes) : PaxlstReader.read(bytes);
                yield screen(
                        file,
                        reading.within(voyage -> to == null
                                ? answers.law(voyage)
                                : profile(answers, voyage).fields()),
                        basis,
                        asOf);
            }
        };
    }

    private boolean screen(String file, PassengerListReading reading, Basis basis, Instant asOf) {
        if (reading.hasErrors()) {
            tell(
                    MessageJson.unreadable(file, reading.problems()),
                    file,
                    reading.problems().stream()
                            .filter(Problem::isError)
                            .findFirst()
                            .orElseThrow()
                            .text());
        }
        boolean understood = true;
        for (JoinedList joined : JoinedList.join(reading.lists())) {
            PassengerList list = joined.list();
            if (!list.purpose().isScreened()) {
                String code = list.function() == null ? list.document() : list.document() + "+" + list.function();
                spec.commandLine()
                        .getErr()
                        .println("kanmon: " + file + ": BGM+" + code
                                + " lists nobody to be screened. See what it says with ./kanmon parse.");
                understood &= list.purpose() != Purpose.UNKNOWN;
                continue;
            }
            List<Decision> decisions = list.travellers().stream()
                    .map(traveller -> Screening.screen(traveller, list.voyage(), basis, asOf))
                    .toList();
            print(file, list, decisions, basis, asOf);
        }
        return understood && !reading.hasErrors();
    }

    private StateProfile profile(Answers answers, Voyage voyage) {
        return to == null ? answers.profile(voyage) : StateProfile.of(States.alpha3(to));
    }

    private void print(String file, PassengerList list, List<Decision> decisions, Basis basis, Instant asOf) {
        PrintWriter out = spec.commandLine().getOut();
        list.problems().stream()
                .filter(problem -> problem.code().severity() != ProblemCode.Severity.NOTE)
                .forEach(problem -> spec.commandLine().getErr().println("kanmon: " + file + ": " + problem.text()));
        if (answer) {
            Answers answers = new Answers(basis.ports());
            StateProfile profile = profile(answers, list.voyage());
            List<UUID> unrecorded =
                    decisions.stream().map(decision -> new UUID(0, 0)).toList();
            out.print(new String(
                    answers.compose(list, decisions, unrecorded, profile, asOf).edifact(), StandardCharsets.UTF_8));
            out.println();
        } else if (json) {
            IntStream.range(0, decisions.size())
                    .mapToObj(i -> DecisionJson.of(
                            file,
                            list.travellers().get(i),
                            decisions.get(i),
                            Languages.of(language, spec.commandLine())))
                    .forEach(line -> out.println(JsonLines.line(line)));
        } else {
            List<DecisionTable.Row> rows = IntStream.range(0, decisions.size())
                    .mapToObj(i -> new DecisionTable.Row(list.travellers().get(i), decisions.get(i)))
                    .toList();
            new DecisionTable(Languages.of(language, spec.commandLine()), DecisionTable.onTerminal())
                    .print(out, list.voyage(), rows);
        }
    }

    private void tell(Map<String, Object> line, String file, String sentence) {
        if (json) {
            spec.commandLine().getOut().println(JsonLines.line(line));
        }
        spec.commandLine().getErr().println("kanmon: " + file + ": " + sentence);
    }
}
