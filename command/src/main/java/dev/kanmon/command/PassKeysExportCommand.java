package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.command.terminal.OutputPlace;
import dev.kanmon.seals.authority.SignerKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What gates need. */
@Command(
        name = "export",
        description = "Writes what gates need into a folder: the authority's certificate, those of its signers, and the"
                + " revocation list. Needs no password.",
        footer = {
            "",
            "There is nothing secret in it. Compare the fingerprint of the authority at the",
            "gate with the one printed here.",
            "Example: ./kanmon pass keys export --keys keys --to trust"
        },
        mixinStandardHelpOptions = true)
final class PassKeysExportCommand implements Callable<Integer> {
    @Option(names = "--keys", required = true, paramLabel = "DIR", description = "folder of the keys")
    private Path folder = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "folder to write to; made if need be")
    private Path to = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        SignerKeys keys = SignerKeys.openPublished(folder);
        OutputPlace.makeFolder(to, "--to", spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        keys.export(to, Instant.now()).forEach(out::println);
        out.println(
                "SHA-256 of the authority's certificate: " + keys.authority().fingerprint());
        out.flush();
        return ExitCode.DONE;
    }
}
