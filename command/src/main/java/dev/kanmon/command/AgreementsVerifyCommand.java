package dev.kanmon.command;

import dev.kanmon.clearance.copies.SignedCopy;
import dev.kanmon.clearance.copies.Verdict;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether copies are what their signers signed. */
@Command(
        name = "verify",
        description = "Checks signed copies of instruments: the text, the hash and every signature.",
        footer = {
            "",
            "Exit code 1 where a copy is not genuine, 3 where a file is none.",
            "Example: ./kanmon agreements verify --key KOR=korea.key.pub --key JPN=japan.key.pub copies/*.json"
        },
        mixinStandardHelpOptions = true)
final class AgreementsVerifyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "signed copies")
    private List<Path> files = List.of();

    @Option(
            names = "--key",
            paramLabel = "SIGNER=FILE",
            description = "the public key of a signer who is trusted; each of them must have signed")
    private Map<String, Path> keys = Map.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, PublicKey> trusted = new HashMap<>();
        for (Map.Entry<String, Path> key : keys.entrySet()) {
            trusted.put(key.getKey(), PemKeys.published(key.getValue()));
        }
        PrintWriter out = spec.commandLine().getOut();
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                if (!Files.isRegularFile(file)) {
                    throw new MalformedFileException(file + ": there is no such file.");
                }
                Verdict verdict = SignedCopy.read(file.toString(), Files.readAllBytes(file))
                        .verify(trusted, List.copyOf(keys.keySet()));
                out.println(file + ": " + sentence(verdict));
                code = verdict instanceof Verdict.Genuine ? code : Math.max(code, ExitCode.FOUND);
            } catch (MalformedFileException none) {
                spec.commandLine().getErr().println("kanmon: " + none.getMessage());
                code = ExitCode.UNREADABLE_INPUT;
            }
        }
        out.flush();
        return code;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Genuine(List<String> signers) -> "genuine, signed by " + String.join(", ", signers);
            case Verdict.Altered(String complaint) -> "altered. " + complaint;
            case Verdict.BadSignature(String signer) -> "the signature of " + signer + " is not of this copy";
            case Verdict.UnknownSigner(String signer) ->
                "no key is trusted for " + signer + ", or another than the file has";
            case Verdict.Unsigned() -> "nobody has signed it";
            case Verdict.NotSignedBy(List<String> missing) -> "not signed by " + String.join(", ", missing);
        };
    }
}
