package dev.kanmon.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked of the agreements between the two countries. */
@Command(
        name = "agreements",
        description =
                "Tells what is in force between the two countries, what lapses, what was promised and what came of it.",
        subcommands = {
            AgreementsAtCommand.class,
            AgreementsEntryCommand.class,
            AgreementsLicencesCommand.class,
            AgreementsShowCommand.class,
            AgreementsDueCommand.class,
            AgreementsDiffCommand.class,
            AgreementsGapsCommand.class,
            AgreementsUndoCommand.class,
            AgreementsConflictsCommand.class,
            AgreementsUseCommand.class,
            AgreementsCommitmentsCommand.class,
            AgreementsIndicatorsCommand.class,
            AgreementsCheckCommand.class,
            AgreementsWhatIfCommand.class,
            AgreementsExportCommand.class,
            AgreementsVerifyCommand.class,
            AgreementsKeyCommand.class
        },
        footer = {
            "",
            "Days are days in the grantor's zone, both ends included. --known asks as it was known on another day;",
            "--with reads instrument files in place of, or beside, those of this release.",
            "Example: ./kanmon agreements at 2020-03-09 --grantor JP --domain entry"
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AgreementsCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to ask of the agreements: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
