package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.PublicKeyFile;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.server.json.JsonLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The next signer. */
@Command(
        name = "rotate",
        description = "Makes the next signer where one is due, and a new revocation list. Safe to run every day.",
        footer = {
            "",
            "A successor is due 14 days before nobody signs any more, and begins when the",
            "last signer stops. The old certificate stays good until the last pass it",
            "signed has ended. With --from the successor begins then, due or not. With",
            "--public-key its key is in a hardware module. Where the last signer's key is in",
            "one, no key is made here: the command says when a new one is needed there.",
            "Give gates both (export).",
            "Example, after a theft: ./kanmon pass keys rotate --keys keys --from now"
        },
        mixinStandardHelpOptions = true)
final class PassKeysRotateCommand implements Callable<Integer> {
    private static final String NOW = "now";

    @Mixin
    private PassKeyOptions options = new PassKeyOptions();

    @Option(
            names = "--authority-key",
            paramLabel = "FILE",
            description = "the authority's key (default: authority.key in the folder)")
    private @Nullable Path authorityKey;

    @Option(
            names = "--from",
            paramLabel = "MOMENT",
            description = "when the successor begins, due or not: 'now', or a moment such as 2026-12-01T00:00:00Z")
    private @Nullable String from;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "public key of the successor in a hardware module, or a certificate of it (PEM or DER)")
    private @Nullable Path publicKey;

    @Option(names = "--json", description = "prints the successor as one JSON object, or nothing where none was due")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (publicKey != null && from == null) {
            throw new ParameterException(
                    spec.commandLine(), "--public-key needs --from: say when the key in the module begins to sign");
        }
        Instant now = Instant.now();
        SignerKeys keys = options.open(spec.commandLine(), authorityKey);
        Optional<IssuedSigner> successor = rotated(keys, now);
        PrintWriter out = spec.commandLine().getOut();
        PassKeyTable table = new PassKeyTable(keys, now);
        if (json) {
            successor.ifPresent(signer -> out.println(JsonLines.line(table.object(signer))));
        } else {
            out.println(successor
                    .map(signer -> "Signer " + signer.serial() + " signs from "
                            + signer.period().from() + " until "
                            + signer.period().until() + ".")
                    .orElse(
                            keys.needsKeyInModule(now)
                                    ? "A successor is due, and the last signer's key is in a hardware module: make a key there,"
                                            + " and name it with --from and --public-key."
                                    : "No successor was due."));
            out.println("Revocation list " + keys.revocationListNumber() + " is out; the next follows by "
                    + keys.revocationListUntil() + ". Give gates both: ./kanmon pass keys export");
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Optional<IssuedSigner> rotated(SignerKeys keys, Instant now) throws IOException {
        try {
            if (from == null) {
                return keys.rotate(now);
            }
            Instant begins = moment(from, now);
            return Optional.of(
                    publicKey == null
                            ? keys.rotate(begins, now)
                            : keys.issue(PublicKeyFile.read(publicKey), begins, now));
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }

    private Instant moment(String text, Instant now) {
        if (text.equals(NOW)) {
            return now;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), "'" + text + "' is no moment: write 'now', or as 2026-12-01T00:00:00Z", e);
        }
    }
}
