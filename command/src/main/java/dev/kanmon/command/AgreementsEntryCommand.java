package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.CountingRule;
import dev.kanmon.clearance.agreement.CountingRule.Stay;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryAnswer.Remaining;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope.Purpose;
import dev.kanmon.clearance.port.States;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.EntryJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a national of one State may do on entering the other. */
@Command(
        name = "entry",
        description = "Tells whether a visa or a travel authorisation is needed, for how many days, and by what.",
        footer = {"", "Example: ./kanmon agreements entry --nationality JP --to KR --on 2027-01-01"},
        mixinStandardHelpOptions = true)
final class AgreementsEntryCommand implements Callable<Integer> {
    @Option(names = "--nationality", required = true, paramLabel = "C", description = "of the traveller, such as JP")
    private String nationality = "";

    @Option(names = "--to", required = true, paramLabel = "C", description = "the State entered, such as KR")
    private String state = "";

    @Option(names = "--on", paramLabel = "DATE", description = "day of entry in that State (default: today)")
    private @Nullable LocalDate on;

    @Option(
            names = "--document",
            paramLabel = "CODE",
            description = "type of travel document, such as P (Doc 9303; default: not known)")
    private @Nullable String document;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Purpose purpose = Purpose.VISIT;

    @Option(names = "--port", paramLabel = "CODE", description = "port of entry, such as GMP (default: not known)")
    private @Nullable String port;

    @Option(
            names = "--stay",
            paramLabel = "FROM/TO",
            converter = StayConverter.class,
            description = "an earlier stay in that State, first and last day; may be given several times")
    private List<Stay> stays = List.of();

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        StateOption.check(nationality, spec.commandLine());
        StateOption.check(state, spec.commandLine());
        LocalDate day = on == null ? RegistryOptions.today() : on;
        EntryQuestion question =
                new EntryQuestion(States.alpha3(nationality), States.alpha3(state), day, document, purpose, port);
        Agreements agreements = registry.agreements();
        if (question.nationality().equals(question.state())) {
            throw new ParameterException(
                    spec.commandLine(), "nationals enter their own State by right: give another State or nationality");
        }
        if (!agreements.keep(Domain.ENTRY, question.state(), question.nationality())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing is kept on how nationals of " + nationality + " enter " + state
                            + ": see ./kanmon agreements show");
        }
        KnownAgreements known = agreements.asKnown(registry.knownOn());
        form.print(
                spec.commandLine(),
                List.of(EntryJson.of(question, known)),
                out -> print(out, question, known.entry(question)));
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, EntryQuestion question, EntryAnswer answer) {
        out.println("A national of " + question.nationality() + " who enters " + question.state() + " on "
                + question.day() + ":");
        switch (answer.visa()) {
            case EntryAnswer.Visa.Free free -> {
                out.println("  needs no visa for " + free.days() + " days, the day of arrival being day 1");
                ProvisionTable.basis(out, free.by());
                remaining(out, free.remaining(stays, question.day()));
            }
            case EntryAnswer.Visa.Suspended(Provision by, Provision suspended) -> {
                out.println("  needs a visa: the waiver is suspended");
                ProvisionTable.basis(out, by);
                ProvisionTable.basis(out, suspended);
            }
            case EntryAnswer.Visa.NotWaived() -> out.println("  needs a visa: no waiver covers that day");
        }
        switch (answer.authorisation()) {
            case EntryAnswer.Authorisation.NotAsked() -> out.println("  needs no travel authorisation");
            case EntryAnswer.Authorisation.Needed(String scheme, Provision by) -> {
                out.println("  needs " + scheme);
                ProvisionTable.basis(out, by);
            }
            case EntryAnswer.Authorisation.Waived(String scheme, Provision by, Provision waiver) -> {
                out.println("  does not need " + scheme + ": it is waived");
                ProvisionTable.basis(out, waiver);
                ProvisionTable.basis(out, by);
            }
        }
        for (Provision by : answer.proposed()) {
            out.println("  would need " + by.terms().value() + " by what is only proposed");
            ProvisionTable.basis(out, by);
        }
    }

    private static void remaining(PrintWriter out, Remaining remaining) {
        switch (remaining) {
            case Remaining.Unregulated(int days) ->
                out.println("    how earlier stays count is unregulated: no instrument says it");
            case Remaining.Counted(int days, CountingRule rule) ->
                out.println("    " + days + " days are left: " + rule.days() + " in every " + rule.within());
        }
    }

    private static final class StayConverter implements ITypeConverter<Stay> {
        @Override
        public Stay convert(String text) {
            String[] ends = text.split("/", -1);
            if (ends.length == 2
                    && ends[0].matches("\\d{4}-\\d{2}-\\d{2}")
                    && ends[1].matches("\\d{4}-\\d{2}-\\d{2}")) {
                Stay stay = new Stay(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
                if (!stay.departure().isBefore(stay.arrival())) {
                    return stay;
                }
            }
            throw new TypeConversionException(
                    "'" + text + "' is no stay: write its first and last day, such as 2026-01-01/2026-01-14");
        }
    }
}
