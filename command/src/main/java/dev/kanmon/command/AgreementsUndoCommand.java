package dev.kanmon.command;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.outlook.Undoing;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.OutlookJson;
import dev.kanmon.server.json.PartyCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a change of government puts at risk. */
@Command(
        name = "undo",
        description = "The government changes tomorrow: what could be undone soon, by whom, and what that would touch.",
        footer = {
            "",
            "The easiest act first. Where no source says how much notice must be given, none is assumed, and that is told.",
            "Example: ./kanmon agreements undo --by KR --within 30"
        },
        mixinStandardHelpOptions = true)
final class AgreementsUndoCommand implements Callable<Integer> {
    @Option(names = "--by", paramLabel = "C", description = "only what this State or body can end alone (default: any)")
    private @Nullable String by;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "days within which it would be gone (default: ${DEFAULT-VALUE})")
    private int within = 30;

    @Option(names = "--on", paramLabel = "DATE", description = "day on which notice is given (default: today)")
    private @Nullable LocalDate on;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (within < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--within is below zero: give a number of days such as 30");
        }
        LocalDate day = on == null ? RegistryOptions.today() : on;
        KnownAgreements known = registry.asKnown();
        List<Undoing> undoings = Undoing.within(known, registry.party(by, spec.commandLine()), day, within);
        form.print(spec.commandLine(), undoings.stream().map(OutlookJson::of).toList(), out -> {
            undoings.forEach(undoing -> print(out, undoing));
            out.println(undoings.size() + " could be undone within " + within + " days of " + day + ".");
        });
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Undoing undoing) {
        Provision provision = undoing.provision();
        out.println(ProvisionTable.leg(provision) + "  " + provision.terms().kind() + ", "
                + provision.terms().value());
        out.println("    " + provision.citation() + ", " + provision.title());
        out.println("    by "
                + undoing.durability().endedAloneBy().stream()
                        .map(PartyCode::of)
                        .collect(Collectors.joining(" or "))
                + ", "
                + ProvisionTable.words(undoing.durability().rank())
                + ", gone on " + undoing.earliest()
                + (undoing.noticeKnown() ? "" : " at the earliest (no notice period is known)"));
        if (undoing.durability().basis() != null) {
            out.println("    basis: " + undoing.durability().basis());
        }
        if (undoing.durability().snapsBack() != null) {
            out.println("    then: " + undoing.durability().snapsBack());
        }
        if (!undoing.touched().isEmpty()) {
            out.println("    touches "
                    + undoing.touched().stream().map(Provision::citation).collect(Collectors.joining(", ")));
        }
        if (!undoing.comesBack().isEmpty()) {
            out.println("    brings back "
                    + undoing.comesBack().stream().map(Provision::citation).collect(Collectors.joining(", ")));
        }
        if (undoing.domains().size() > 1) {
            out.println("    reaches "
                    + undoing.domains().stream()
                            .map(Enum::name)
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }
}
