package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.LicenceAnswer;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import dev.kanmon.clearance.port.States;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.LicenceJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which export licences may be used. */
@Command(
        name = "licences",
        description = "Tells which types of export licence may be used for an item on a day, and by what.",
        footer = {
            "",
            "Without --item: for an item that no provision names. Whether a bulk licence covers an item at all stands in",
            "tables of each State that are not kept here.",
            "Example: ./kanmon agreements licences --from JP --to KR --item \"7(19)\" --on 2019-08-28"
        },
        mixinStandardHelpOptions = true)
final class AgreementsLicencesCommand implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "C", description = "the State exported from, such as JP")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "C", description = "the destination, such as KR")
    private String to = "";

    @Option(names = "--item", paramLabel = "ITEM", description = "of the control list, such as 7(19)")
    private @Nullable String item;

    @Option(names = "--on", paramLabel = "DATE", description = "day of export (default: today)")
    private @Nullable LocalDate on;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        StateOption.check(from, spec.commandLine());
        StateOption.check(to, spec.commandLine());
        LocalDate day = on == null ? RegistryOptions.today() : on;
        LicenceQuestion question = new LicenceQuestion(States.alpha3(from), States.alpha3(to), item, day);
        if (item != null && !LicenceQuestion.isItem(item)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + item + "' is no item of a control list: give its number, such as 7(19)");
        }
        Agreements agreements = registry.agreements();
        if (!agreements.keep(Domain.GOODS, question.from(), question.to())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "nothing is kept on exports from " + from + " to " + to + ": see ./kanmon agreements show");
        }
        KnownAgreements known = agreements.asKnown(registry.knownOn());
        form.print(
                spec.commandLine(),
                List.of(LicenceJson.of(question, known)),
                out -> print(out, question, known.licences(question)));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, LicenceQuestion question, LicenceAnswer answer) {
        out.println((question.item() == null ? "An item no provision names" : "Item " + question.item()) + " from "
                + question.from() + " to " + question.to() + " on " + question.day() + ":");
        switch (answer.destination()) {
            case LicenceAnswer.Destination.Trusted(String group, Provision by) -> {
                out.println("  the destination is trusted (" + by.terms().value() + ")");
                ProvisionTable.basis(out, by);
            }
            case LicenceAnswer.Destination.Ordinary() -> out.println("  the destination is not a trusted one");
            case LicenceAnswer.Destination.Suspended(Provision by, Provision suspended) -> {
                out.println("  that the destination is trusted is suspended");
                ProvisionTable.basis(out, by);
                ProvisionTable.basis(out, suspended);
            }
        }
        for (LicenceAnswer.Usable usable : answer.usable()) {
            out.println("  may go under: " + licence(usable.type(), usable.by()));
            ProvisionTable.basis(out, usable.by());
        }
        for (LicenceAnswer.Barred barred : answer.barred()) {
            Provision because = barred.because();
            out.println("  may not go under: " + barred.type().value()
                    + (because == null ? " (not for this destination)" : " (an individual licence is required)"));
            ProvisionTable.basis(out, because == null ? barred.by() : because);
        }
        for (Provision also : answer.also()) {
            out.println("  applies too: " + also.terms().kind().replace('_', ' ') + ", "
                    + also.terms().value());
            ProvisionTable.basis(out, also);
        }
    }

    private static String licence(Terms.LicenceType type, Provision by) {
        List<String> more = new ArrayList<>(by.scope().conditions());
        if (type.validYears() != null) {
            more.add("valid " + type.validYears() + " years");
        }
        if (type.reviewDays() != null) {
            more.add("review " + type.reviewDays() + " days");
        }
        if (type.papers() != null) {
            more.add(type.papers() + " papers");
        }
        return type.value() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }
}
