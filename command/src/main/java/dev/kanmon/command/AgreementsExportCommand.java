package dev.kanmon.command;

import dev.kanmon.clearance.agreement.AgreementFiles;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.copies.SignedCopy;
import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One signed file an instrument. */
@Command(
        name = "export",
        description = "Writes instruments as one signed file each, or adds the other side's signature to copies.",
        footer = {
            "",
            "Both sides sign the same hash: the second gives the copies of the first with --copies.",
            "Example: ./kanmon agreements export --out copies --key korea.key --signer KOR"
        },
        mixinStandardHelpOptions = true)
final class AgreementsExportCommand implements Callable<Integer> {
    private static final String ENDING = ".json";

    @Parameters(arity = "0..*", paramLabel = "ID", description = "instruments (default: all of this release)")
    private List<String> ids = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder to write to; made if need be")
    private Path out = Path.of("");

    @Option(
            names = "--copies",
            paramLabel = "DIR",
            description = "copies to sign too, in place of those of this release")
    private @Nullable Path copies;

    @Option(names = "--key", paramLabel = "FILE", description = "the secret key of the signer (default: not signed)")
    private @Nullable Path key;

    @Option(
            names = "--signer",
            paramLabel = "NAME",
            description = "who signs: the alpha-3 code of a State, or the id of a body")
    private @Nullable String signer;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if ((key == null) != (signer == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--key and --signer belong together: give both or neither");
        }
        AgreementFiles files = AgreementFiles.shipped();
        SourceCatalogue sources = SourceCatalogue.shipped();
        List<String> asked = ids.isEmpty() ? List.copyOf(files.instruments().keySet()) : ids;
        KeyPair pair = key == null ? null : PemKeys.pair(key);
        Files.createDirectories(out);
        PrintWriter told = spec.commandLine().getOut();
        for (String id : asked) {
            SignedCopy copy =
                    copies == null ? fresh(id, files.instruments(), sources) : read(copies.resolve(id + ENDING));
            if (pair != null && signer != null) {
                copy = sign(copy, signer, pair);
            }
            Path file = out.resolve(id + ENDING);
            Files.write(file, copy.write());
            told.println(file + "  " + copy.version());
        }
        told.flush();
        return ExitCode.DONE;
    }

    private SignedCopy fresh(String id, Map<String, String> texts, SourceCatalogue sources) {
        String text = texts.get(id);
        if (text == null) {
            throw new ParameterException(
                    spec.commandLine(), "there is no instrument '" + id + "': list them with ./kanmon agreements show");
        }
        return SignedCopy.of(id, text.getBytes(StandardCharsets.UTF_8), sources);
    }

    private SignedCopy read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "there is no copy " + file);
        }
        return SignedCopy.read(file.toString(), Files.readAllBytes(file));
    }

    private SignedCopy sign(SignedCopy copy, String by, KeyPair pair) {
        try {
            return copy.sign(by, pair);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
