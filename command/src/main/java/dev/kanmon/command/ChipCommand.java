package dev.kanmon.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What was read from chips of passports. */
@Command(
        name = "chip",
        description = "Files that were read from the chip of a passport.",
        subcommands = {ChipVerifyCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class ChipCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with chips: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
