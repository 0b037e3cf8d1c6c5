package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.server.json.JsonLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a folder of keys holds. */
@Command(
        name = "show",
        description = "Shows the authority, who signs when, and when to rotate. Needs no password.",
        footer = {
            "",
            "A signer signs, is next, followed (it may sign, another does), stopped (its",
            "passes are still good), ended, or revoked. With --fail-on, exit code 1 tells",
            "that rotation is due within so many days."
        },
        mixinStandardHelpOptions = true)
final class PassKeysShowCommand implements Callable<Integer> {
    @Option(names = "--keys", required = true, paramLabel = "DIR", description = "folder of the keys")
    private Path folder = Path.of("");

    @Option(
            names = "--fail-on",
            paramLabel = "DAYS",
            description = "exit code 1 where rotation is due within so many days")
    private @Nullable Integer failOn;

    @Option(names = "--json", description = "prints one JSON object a line: the authority, then each signer")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (failOn != null && failOn < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--fail-on is below zero: give a number of days such as 30");
        }
        Instant now = Instant.now();
        SignerKeys keys = SignerKeys.openPublished(folder);
        PassKeyTable table = new PassKeyTable(keys, now);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            table.objects().forEach(object -> out.println(JsonLines.line(object)));
        } else {
            table.print(out);
        }
        out.flush();
        boolean due = failOn != null && !keys.due(now).isAfter(now.plus(Duration.ofDays(failOn)));
        return due ? ExitCode.FOUND : ExitCode.DONE;
    }
}
