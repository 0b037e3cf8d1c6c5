package dev.kanmon.command;

import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.clock.ClockCommand;
import dev.kanmon.command.hall.HallCommand;
import dev.kanmon.command.post.PostCommand;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.authority.UnusableKeysException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program. Each command is a class of its own. */
@Command(
        name = "kanmon",
        description = "Clears people before they leave, on the corridor between Korea and Japan.",
        subcommands = {
            DemoCommand.class,
            SimulateCommand.class,
            ParseCommand.class,
            ScreenCommand.class,
            MrzCommand.class,
            NamesCommand.class,
            AgreementsCommand.class,
            PassCommand.class,
            ChipCommand.class,
            HallCommand.class,
            ServeCommand.class,
            LedgerCommand.class,
            ClockCommand.class,
            PostCommand.class
        },
        footer = {
            "",
            "  test               Runs all tests (./kanmon test --help)",
            "  bench              Measures the readers beside baselines (./kanmon bench --help)",
            "",
            "Exit codes: 0 done; 1 done, and something was found that you asked to be told of;",
            "2 wrong usage; 3 some input could not be read; 4 the program itself failed."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Kanmon implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Kanmon() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Kanmon())
                .registerConverter(LocalDate.class, Kanmon::day)
                .registerConverter(Duration.class, Kanmon::duration)
                .registerConverter(PassForm.class, Kanmon::form)
                .setParameterExceptionHandler(Kanmon::wrongUsage)
                .setExecutionExceptionHandler(Kanmon::failed);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + text + "' is no day of the calendar: write it as 2026-11-26");
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + text + "' is no duration: write it such as PT4H, which is 4 hours");
        }
    }

    private static PassForm form(String text) {
        return Arrays.stream(PassForm.values())
                .filter(form -> form.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no form: give one of "
                        + String.join(
                                ", ",
                                Arrays.stream(PassForm.values())
                                        .map(PassForm::toString)
                                        .toList())));
    }

    /** Without a command, what there is to command. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USAGE;
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] arguments) {
        PrintWriter err = wrong.getCommandLine().getErr();
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        // Sentences of the libraries end with their full stop, those of commands do not.
        String why = String.valueOf(wrong.getMessage()).replaceFirst("\\.\\z", "");
        err.println("kanmon: " + why + ". See ./" + command + " --help.");
        return ExitCode.WRONG_USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        // Of a file that fails, the message is its path alone.
        String why = failure instanceof FileSystemException file && file.getReason() == null
                ? file.getFile() + " cannot be read or written. Is it there, and may you?"
                : failure.getMessage();
        line.getErr().println("kanmon: " + (why == null ? failure.getClass().getSimpleName() : why));
        return failure instanceof MalformedFileException
                        || failure instanceof PemKeys.UnusableKeyException
                        || failure instanceof UnusableKeysException
                ? ExitCode.UNREADABLE_INPUT
                : ExitCode.PROGRAM_FAILED;
    }
}
