package dev.kanmon.command.hall;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be asked about halls. */
@Command(
        name = "hall",
        description = "Tells how long travellers will stand in line at a port, and what would change that.",
        subcommands = {
            HallForecastCommand.class,
            HallWhatIfCommand.class,
            HallStaffCommand.class,
            HallCalibrateCommand.class,
            HallEvaluateCommand.class,
            HallDescribeCommand.class
        },
        footer = {
            "",
            "What goes in and what comes out: docs/halls.md.",
            "Example: ./kanmon hall forecast --hall NRT tomorrow.yaml"
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class HallCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to ask about halls: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
