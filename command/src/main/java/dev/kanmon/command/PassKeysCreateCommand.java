package dev.kanmon.command;

import dev.kanmon.clearance.port.States;
import dev.kanmon.command.registry.StateOption;
import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.SignerCurve;
import dev.kanmon.seals.authority.SignerKeys;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A new authority and its first signer. */
@Command(
        name = "create",
        description =
                "Makes a folder with a new authority, a first signer that signs from now on, and a revocation list.",
        footer = {
            "",
            "The authority issues for 5 years, a signer signs for 90 days. Without",
            "--password-file the rights of their files alone protect the private keys.",
            "Example: ./kanmon pass keys create --keys keys --state JP --name \"Agency\""
        },
        mixinStandardHelpOptions = true)
final class PassKeysCreateCommand implements Callable<Integer> {
    @Mixin
    private PassKeyOptions options = new PassKeyOptions();

    @Option(
            names = "--state",
            required = true,
            paramLabel = "C",
            description = "State whose passes are signed, such as JP")
    private String state = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "who runs the authority")
    private String name = "";

    @Option(
            names = "--curve",
            paramLabel = "CURVE",
            defaultValue = "P256",
            description = "curve of the signers, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private SignerCurve curve = SignerCurve.P256;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        StateOption.check(state, spec.commandLine());
        String alpha2 = States.alpha2(States.alpha3(state));
        Instant now = Instant.now();
        SignerKeys keys;
        try {
            keys = SignerKeys.create(options.folder(), options.password(spec.commandLine()), alpha2, name, curve, now);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
        IssuedSigner signer = keys.signers().getFirst();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Made the keys of " + alpha2 + " in " + options.folder() + ".");
        out.println("Signer " + signer.serial() + " signs until "
                + signer.period().until() + "; rotate from " + keys.due(now) + " on.");
        out.println("Copy the folder to another place. Then take "
                + options.folder().resolve("authority.key")
                + " out and keep it in a safe: it is needed to rotate and revoke only.");
        out.flush();
        return ExitCode.DONE;
    }
}
