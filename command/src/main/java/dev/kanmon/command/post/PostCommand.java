package dev.kanmon.command.post;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about departure posts. */
@Command(
        name = "post",
        description = "Departure posts: a simulated day through enrolment, slot, desk, pass and gate.",
        subcommands = PostDayCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class PostCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with posts: day");
    }
}
