package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.ProvisionJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is in force on a day. */
@Command(
        name = "at",
        description = "Tells what is in force on a day, as known on another.",
        footer = {
            "",
            "What is suspended, or only proposed, is told with its state. A provision with two legs is told twice.",
            "Example: ./kanmon agreements at 2020-03-09 --grantor JP --domain entry"
        },
        mixinStandardHelpOptions = true)
final class AgreementsAtCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DATE",
            description = "a day in the grantor's zone, such as 2020-03-09 (default: today)")
    private @Nullable LocalDate day;

    @Option(names = "--grantor", paramLabel = "C", description = "only what this State or body grants, such as JP")
    private @Nullable String grantor;

    @Option(names = "--beneficiary", paramLabel = "C", description = "only what is granted to this State or body")
    private @Nullable String beneficiary;

    @Option(
            names = "--domain",
            paramLabel = "D",
            description = "only one of ${COMPLETION-CANDIDATES}",
            completionCandidates = DomainNames.class)
    private @Nullable String domain;

    @Option(
            names = "--all",
            description = "also what is not yet in force, and what has expired, was ended, replaced or renewed")
    private boolean all;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        LocalDate on = day == null ? RegistryOptions.today() : day;
        Domain asked = domain == null ? null : DomainNames.domain(domain, spec.commandLine());
        String giver = registry.party(grantor, spec.commandLine());
        String receiver = registry.party(beneficiary, spec.commandLine());
        KnownAgreements known = registry.asKnown();
        List<Provision> told = known.provisions().stream()
                .filter(provision -> asked == null || provision.domain() == asked)
                .filter(provision -> giver == null || provision.leg().grantor().equals(giver))
                .filter(provision -> receiver == null
                        || provision.leg().beneficiary().equals(Leg.ANY)
                        || provision.leg().beneficiary().equals(receiver))
                .filter(provision -> all || isTold(provision, known.state(provision, on), on))
                .toList();
        form.print(
                spec.commandLine(),
                told.stream()
                        .map(provision -> ProvisionJson.of(provision, known.state(provision, on)))
                        .toList(),
                out -> new ProvisionTable(known, on).print(out, told));
        return ExitCode.DONE;
    }

    /** What was only proposed later was not yet proposed. */
    private static boolean isTold(Provision provision, State state, LocalDate on) {
        return state.applies()
                || state == State.SUSPENDED
                || (state == State.PROPOSED
                        && !provision.knowledge().published().isAfter(on));
    }
}
