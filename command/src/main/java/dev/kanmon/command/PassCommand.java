package dev.kanmon.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The pass: signed at departure, verified at the gate without a network. */
@Command(
        name = "pass",
        description = "The pass of a cleared traveller, and the keys that sign it.",
        subcommands = {PassIssueCommand.class, PassVerifyCommand.class, PassStatusCommand.class, PassKeysCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class PassCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with passes: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
