package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.outlook.Difference;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.OutlookJson;
import dev.kanmon.server.json.PartyCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How two days, two states of knowledge or two copies differ. */
@Command(
        name = "diff",
        description = "Tells what differs between two days, between what was known on two days, or between two copies.",
        footer = {
            "",
            "Two days: what is in another state. With --knowledge: what became known between them.",
            "Two folders of instrument files: where the copies of two sides drift apart, line by line of what is signed.",
            "Exit code 1 where two folders differ.",
            "Example: ./kanmon agreements diff 2019-08-27 2019-08-28"
        },
        mixinStandardHelpOptions = true)
final class AgreementsDiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "the earlier day, or the first folder")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "the later day, or the second folder")
    private String second = "";

    @Option(names = "--knowledge", description = "compares what was known on the two days")
    private boolean knowledge;

    @Option(names = "--versions", description = "of two folders, tells versions of provisions field by field")
    private boolean versions;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(Path.of(first)) && Files.isDirectory(Path.of(second))) {
            List<? extends Difference> drift = versions
                    ? Difference.ofRegistries(copy(first), copy(second))
                    : Difference.ofCopies(copy(first), copy(second));
            print(drift);
            return drift.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
        }
        LocalDate earlier = day(first);
        LocalDate later = day(second);
        if (knowledge) {
            print(Difference.ofKnowledge(registry.agreements(), earlier, later));
        } else {
            KnownAgreements known = registry.asKnown();
            print(Difference.ofDays(known, earlier, later));
        }
        return ExitCode.DONE;
    }

    private static Agreements copy(String folder) throws IOException {
        return Agreements.of(RegistryOptions.read(List.of(Path.of(folder))));
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException neither) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + text + "' is neither a day such as 2026-11-26 nor a folder: give two days or two folders",
                    neither);
        }
    }

    private void print(List<? extends Difference> differences) {
        form.print(spec.commandLine(), differences.stream().map(OutlookJson::of).toList(), out -> {
            differences.forEach(difference -> print(out, difference));
            out.println(differences.isEmpty() ? "Nothing differs." : differences.size() + " differ.");
        });
    }

    private static void print(PrintWriter out, Difference difference) {
        switch (difference) {
            case Difference.OfState state ->
                out.println(ProvisionTable.leg(state.provision()) + "  "
                        + state.provision().citation() + ": " + ProvisionTable.words(state.before()) + ", then "
                        + ProvisionTable.words(state.after()));
            case Difference.OfKnowledge news ->
                out.println(
                        ProvisionTable.leg(news.after()) + "  " + news.after().citation() + ": "
                                + (news.before() == null ? "first known " : "known otherwise from ")
                                + news.after().knowledge().published() + ", "
                                + ProvisionTable.days(news.after()));
            case Difference.OfVersion version -> {
                out.println(version.id() + "  " + PartyCode.of(version.leg().grantor()) + " > "
                        + PartyCode.of(version.leg().beneficiary()) + "  version " + version.number() + ": "
                        + (version.before() == null ? "added" : version.after() == null ? "taken away" : "changed"));
                version.fields()
                        .forEach(field -> out.println(
                                "  " + field.name() + ": " + orNone(field.before()) + " -> " + orNone(field.after())));
            }
            case Difference.OfCopy copy -> {
                out.println(copy.instrument()
                        + switch (copy.holder()) {
                            case FIRST -> " (only in the first):";
                            case SECOND -> " (only in the second):";
                            case BOTH -> ":";
                        });
                String place = "";
                for (Difference.Line line : copy.lines()) {
                    if (!line.place().equals(place)) {
                        place = line.place();
                        out.println("  " + place);
                    }
                    out.println("  " + (line.first() ? "- " : "+ ") + line.text());
                }
            }
        }
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "none" : value;
    }
}
