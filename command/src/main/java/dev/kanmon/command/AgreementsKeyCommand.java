package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A key to sign copies with. */
@Command(
        name = "key",
        description = "Makes an Ed25519 key to sign copies of instruments with.",
        footer = {"", "The public key is written beside it, with the ending .pub: give that to the other side."},
        mixinStandardHelpOptions = true)
final class AgreementsKeyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "where the secret key is to stand; a file that is not there yet")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path published = PemKeys.make(file);
        spec.commandLine().getOut().println("Keep " + file + " secret. The other side needs " + published + ".");
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
