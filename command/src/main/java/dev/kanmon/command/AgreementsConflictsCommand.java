package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.ConflictJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where sources disagree. */
@Command(
        name = "conflicts",
        description = "Shows side by side what sources say differently, and the rule that picks one.",
        footer = {
            "",
            "Rules, each where those before leave a tie: the nearest source (treaty, statute, gazette, authority,",
            "statistics, press, opinion), the surer one, the one more sources make, the first in the file."
        },
        mixinStandardHelpOptions = true)
final class AgreementsConflictsCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Conflict> conflicts = Stream.concat(
                        registry.asKnown().provisions().stream().flatMap(provision -> provision.conflicts().stream()),
                        Relations.shipped().conflicts().stream())
                .distinct()
                .toList();
        form.print(spec.commandLine(), conflicts.stream().map(ConflictJson::of).toList(), out -> {
            conflicts.forEach(conflict -> print(out, conflict));
            out.println(conflicts.size() + " conflicts");
        });
        return ExitCode.DONE;
    }

    static void print(PrintWriter out, Conflict conflict) {
        out.println(conflict.subject() + ", " + conflict.field() + ":");
        for (Claim claim : conflict.claims()) {
            out.println((claim.equals(conflict.winner()) ? "  > " : "    ") + claim.value() + "  ("
                    + claim.sources().stream().map(Source::citation).collect(Collectors.joining("; ")) + ")");
        }
        out.println("    the first wins by: " + ProvisionTable.words(conflict.rule()));
    }
}
