package dev.kanmon.command;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.outlook.Coverage;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.OutlookJson;
import dev.kanmon.server.json.PartyCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where nothing applies, and where several apply side by side. */
@Command(
        name = "gaps",
        description =
                "Tells where nothing applies between two times when something did, and where several apply at once.",
        footer = {
            "",
            "Several at once are no fault where they differ in scope or are lines of their own; lines are never summed."
        },
        mixinStandardHelpOptions = true)
final class AgreementsGapsCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        KnownAgreements known = registry.asKnown();
        List<Coverage> coverages = Coverage.broken(known);
        form.print(
                spec.commandLine(),
                coverages.stream().map(OutlookJson::of).toList(),
                out -> coverages.forEach(coverage -> print(out, coverage)));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Coverage coverage) {
        out.println(PartyCode.of(coverage.leg().grantor()) + " > "
                + PartyCode.of(coverage.leg().beneficiary()) + "  " + coverage.kind());
        for (Coverage.Gap gap : coverage.gaps()) {
            out.println("  none      " + days(gap.first(), gap.last())
                    + ", " + ProvisionTable.words(gap.why()) + ": "
                    + ids(gap.suspended().isEmpty() ? gap.before() : gap.suspended()));
        }
        for (Coverage.Overlap overlap : coverage.overlaps()) {
            out.println("  " + Columns.padded(overlap.provisions().size() + " at once", 10)
                    + days(overlap.first(), overlap.last()) + ": " + ids(overlap.provisions()));
        }
    }

    private static String days(LocalDate first, LocalDate last) {
        return (first.equals(LocalDate.MIN) ? "?" : first) + " to " + (last.equals(LocalDate.MAX) ? "open" : last);
    }

    private static String ids(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).distinct().collect(Collectors.joining(", "));
    }
}
