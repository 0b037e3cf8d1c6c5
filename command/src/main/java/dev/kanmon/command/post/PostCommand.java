package dev.kanmon.command.post;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about departure posts. */
@Command(
        name = "post",
        description =
                "Departure posts and lanes: which there are on a day, who may take part, and a simulated day of them.",
        subcommands = {PostArrangementsCommand.class, PostEligibleCommand.class, PostDayCommand.class},
        footer = {"", "Example: ./kanmon post arrangements --on 2002-06-30"},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PostCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do with posts: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
