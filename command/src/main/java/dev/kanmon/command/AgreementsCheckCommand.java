package dev.kanmon.command;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.io.PrintWriter;
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
            "Exit code 1 where a file would be refused."
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
        boolean refused = false;
        for (Path file : files) {
            try {
                read.addAll(RegistryOptions.read(List.of(file)));
            } catch (MalformedFileException wrong) {
                refused = true;
                err.println("kanmon: " + wrong.getMessage());
            }
        }
        if (!refused) {
            try {
                Agreements together = Agreements.shipped().with(read);
                read.forEach(instrument -> out.println(instrument.id() + ": sound, version " + instrument.version()));
                out.println("The agreements with them have the version " + together.version() + ".");
            } catch (MalformedFileException wrong) {
                refused = true;
                err.println("kanmon: " + wrong.getMessage());
            }
        }
        out.flush();
        return refused ? ExitCode.FOUND : ExitCode.DONE;
    }
}
