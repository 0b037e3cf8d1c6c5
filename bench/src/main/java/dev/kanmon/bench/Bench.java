package dev.kanmon.bench;

import dev.kanmon.bench.hall.HallCommand;
import dev.kanmon.bench.names.NamesCommand;
import dev.kanmon.bench.names.sample.SampleCommand;
import dev.kanmon.bench.passes.PassesCommand;
import dev.kanmon.bench.training.TrainCommand;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code ./kanmon bench}. Each measurement is a command of its own. */
@Command(
        name = "kanmon bench",
        description = "Measures Kanmon beside baselines, and searches its readers for inputs that break them.",
        subcommands = {
            MessagesCommand.class,
            NamesCommand.class,
            SampleCommand.class,
            TrainCommand.class,
            PassesCommand.class,
            HallCommand.class,
            FuzzCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 every bar is reached, nothing breaks; 1 a bar is missed or an",
            "input breaks a reader, and the last lines say which; 2 wrong usage; 4 the",
            "program itself failed."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    public static final int DONE = 0;
    public static final int FOUND = 1;
    public static final int WRONG_USAGE = 2;
    public static final int PROGRAM_FAILED = 4;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Bench() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Bench::wrongUsage)
                .setExecutionExceptionHandler(Bench::failed);
    }

    /** Without a command, what there is to command. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return WRONG_USAGE;
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println("kanmon: " + wrong.getMessage() + ". See ./" + command + " --help.");
        return WRONG_USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        String why = failure.getMessage();
        line.getErr().println("kanmon: " + (why == null ? failure.getClass().getSimpleName() : why));
        return PROGRAM_FAILED;
    }
}
