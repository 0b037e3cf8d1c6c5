package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.registry.RegistryOptions;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether a draft would be taken. */
@Command(
        name = "check",
        description = "Checks instrument files as a server would before they are activated: fields, overlaps, moves.",
        footer = {
            "",
            "The form of a file is described in contracts/instrument.schema.json. Nothing is changed.",
            "Exit code 1 where a file would be refused, 3 where there is none of that name."
        },
        mixinStandardHelpOptions = true)
final class AgreementsCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "instrument files, or folders of them")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<Instrument> read = new ArrayList<>();
        int code = ExitCode.DONE;
        for (Path named : files) {
            if (!Files.exists(named)) {
                err.println("kanmon: " + named + ": there is no such file.");
                code = ExitCode.UNREADABLE_INPUT;
                continue;
            }
            for (Path file : RegistryOptions.files(named)) {
                try {
                    read.addAll(RegistryOptions.read(List.of(file)));
                } catch (MalformedFileException wrong) {
                    err.println("kanmon: " + wrong.getMessage());
                    code = Math.max(code, ExitCode.FOUND);
                }
            }
        }
        if (code == ExitCode.DONE) {
            code = together(read, out, err);
        }
        out.flush();
        return code;
    }

    private static int together(List<Instrument> read, PrintWriter out, PrintWriter err) {
        try {
            Agreements together = Agreements.shipped().with(read);
            read.forEach(instrument -> out.println(instrument.id() + ": sound, version " + instrument.version()));
            out.println("The agreements with them have the version " + together.version() + ".");
            return ExitCode.DONE;
        } catch (MalformedFileException wrong) {
            err.println("kanmon: " + wrong.getMessage());
            return ExitCode.FOUND;
        }
    }
}
