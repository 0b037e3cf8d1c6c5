package dev.kanmon.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The keys that sign passes. */
@Command(
        name = "keys",
        description = "Makes, shows, rotates and revokes the keys that sign passes, and gives gates what they need.",
        subcommands = {
            PassKeysCreateCommand.class,
            PassKeysShowCommand.class,
            PassKeysRotateCommand.class,
            PassKeysRevokeCommand.class,
            PassKeysExportCommand.class
        },
        footer = {
            "",
            "One folder holds the authority of one State, which gates trust, and the signers",
            "that it issues. Take authority.key out of it and keep it in a safe: it is needed",
            "to rotate and revoke only. What to do when a key is lost or stolen stands in",
            "docs/pass-keys.md"
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class PassKeysCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with the keys: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
