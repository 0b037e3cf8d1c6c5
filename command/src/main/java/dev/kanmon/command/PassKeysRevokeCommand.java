package dev.kanmon.command;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.authority.SignerKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A signer that is no longer to be trusted. */
@Command(
        name = "revoke",
        description = "Takes a signer back: it signs no more, and gates with the new list refuse every pass it signed.",
        footer = {
            "",
            "Its private key is deleted. This cannot be undone. Passes that it signed must be issued anew.",
            "Example: ./kanmon pass keys revoke --keys keys 70b1daea53e8e849d6b7"
        },
        mixinStandardHelpOptions = true)
final class PassKeysRevokeCommand implements Callable<Integer> {
    /** Twenty bytes (RFC 5280 section 4.1.2.2). */
    private static final String SERIAL = "[0-9A-Fa-f]{1,40}";

    @Mixin
    private PassKeyOptions options = new PassKeyOptions();

    @Option(
            names = "--authority-key",
            paramLabel = "FILE",
            description = "the authority's key (default: authority.key in the folder)")
    private @Nullable Path authorityKey;

    @Parameters(paramLabel = "SERIAL", description = "of the signer, as 'pass keys show' prints it")
    private String serial = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!serial.matches(SERIAL)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + serial + "' is no serial: give one that 'pass keys show' prints");
        }
        Instant now = Instant.now();
        SignerKeys keys = options.open(spec.commandLine(), authorityKey);
        try {
            keys.revoke(new BigInteger(serial, 16), now);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Signer " + serial + " is revoked. Bring revocation list " + keys.revocationListNumber()
                + " to every gate: ./kanmon pass keys export");
        if (!keys.due(now).isAfter(now)) {
            out.println("A successor is due: ./kanmon pass keys rotate");
        }
        out.flush();
        return ExitCode.DONE;
    }
}
