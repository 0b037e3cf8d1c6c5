package dev.kanmon.command;

import dev.kanmon.clearance.relations.Commitment;
import dev.kanmon.clearance.relations.Comparison;
import dev.kanmon.clearance.relations.Delivery;
import dev.kanmon.clearance.relations.Relations;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputForm;
import dev.kanmon.server.json.RelationsJson;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What was promised and what came of it. */
@Command(
        name = "commitments",
        description = "Tells what was promised or proposed, how far it was carried out, and what changed meanwhile.",
        footer = {
            "",
            "Delivery, from 0 to 4, follows from evidence alone: without any it is 0, whatever is claimed. The effect is a",
            "figure against a baseline. The two stand apart and are never one number."
        },
        mixinStandardHelpOptions = true)
final class AgreementsCommitmentsCommand implements Callable<Integer> {
    @Option(names = "--on", paramLabel = "DATE", description = "as it stood on that day (default: today)")
    private @Nullable LocalDate on;

    @Mixin
    private OutputForm form = new OutputForm();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocalDate day = on == null ? RegistryOptions.today() : on;
        Relations relations = Relations.shipped();
        List<Commitment> stated = relations.commitments().stream()
                .filter(commitment -> !commitment.statedOn().isAfter(day))
                .toList();
        form.print(
                spec.commandLine(),
                stated.stream()
                        .map(commitment -> RelationsJson.of(commitment, relations, day))
                        .toList(),
                out -> stated.forEach(commitment -> print(out, commitment, relations, day)));
        return ExitCode.DONE;
    }

    private static void print(PrintWriter out, Commitment commitment, Relations relations, LocalDate day) {
        out.println(commitment.statedOn() + "  " + ProvisionTable.words(commitment.kind()) + ": " + commitment.text()
                + " (" + commitment.id() + ")");
        Delivery delivery = commitment.delivery(day);
        out.println("    delivery  " + delivery.step() + " of 4, " + ProvisionTable.words(delivery)
                + commitment
                        .newest(day)
                        .map(evidence -> ": " + evidence.day() + " " + evidence.shows())
                        .orElse(""));
        out.println("    effect    " + effect(relations.effect(commitment, day)));
        LocalDate due = commitment.due();
        if (due != null) {
            out.println("    due       " + due + (commitment.isOverdue(day) ? ", overdue" : ""));
        }
    }

    private static String effect(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Measured measured ->
                measured.before().indicator() + " " + measured.before().value() + " in "
                        + measured.before().period() + ", " + measured.after().value() + " in "
                        + measured.after().period()
                        + (measured.percent() == null ? "" : " (" + measured.percent() + " %)");
            case Comparison.Missing missing -> ProvisionTable.words(missing.reason());
        };
    }
}
