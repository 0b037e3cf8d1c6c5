package dev.kanmon.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked of names alone. */
@Command(
        name = "names",
        description = "Compares names across scripts and spellings, searches lists of them, and says why.",
        subcommands = {NamesScoreCommand.class, NamesSearchCommand.class, NamesExplainCommand.class},
        footer = {"", "  bench    Measures them against bars (./kanmon names bench --help)"},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class NamesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with names: score, search, explain or bench");
    }
}
