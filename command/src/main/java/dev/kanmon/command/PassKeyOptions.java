package dev.kanmon.command;

import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which folder of keys is meant, and the password that opens it. */
final class PassKeyOptions {
    /** A password that people or programs make up is a line of text. */
    private static final int MAXIMUM_PASSWORD_BYTES = 1024;

    @Option(names = "--keys", required = true, paramLabel = "DIR", description = "folder of the keys")
    private Path folder = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "file whose first line is the password of the private keys (default: they have none)")
    private @Nullable Path passwordFile;

    Path folder() {
        return folder;
    }

    SignerKeys open(CommandLine line) throws IOException {
        return SignerKeys.open(folder, password(line));
    }

    /** With the authority's key from a file of its own, where one is named. */
    SignerKeys open(CommandLine line, @Nullable Path authorityKey) throws IOException {
        SignerKeys keys = open(line);
        return authorityKey == null ? keys : keys.withAuthorityKey(authorityKey);
    }

    /**
     * The one that signs at a moment.
     *
     * @throws MalformedFileException where none does, or its key is not in the folder, with what to do
     */
    static SealSigner signer(SignerKeys keys, Instant at) {
        try {
            return keys.signerAt(at);
        } catch (IllegalStateException none) {
            throw new MalformedFileException(keys.signers().stream()
                    .filter(one -> one.signsAt(at))
                    .reduce((earlier, later) -> later)
                    .map(IssuedSigner::serial)
                    .map(serial ->
                            "The key of signer " + serial + " is not in the folder of the keys. Put its file back"
                                    + " from the copy, or make a successor: ./kanmon pass keys rotate --from now")
                    .orElse("No signer signs at " + at + ". See who does: ./kanmon pass keys show. Make the next one:"
                            + " ./kanmon pass keys rotate"));
        }
    }

    /** A file, and no option with the password itself: other users of the machine see what a command is called with. */
    char @Nullable [] password(CommandLine line) throws IOException {
        if (passwordFile == null) {
            return null;
        }
        if (!Files.isRegularFile(passwordFile) || Files.size(passwordFile) > MAXIMUM_PASSWORD_BYTES) {
            throw new ParameterException(line, passwordFile + " is no password file: give a file with one line");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(passwordFile)))
                    .toString();
            String first = text.lines().findFirst().orElse("");
            if (first.isEmpty()) {
                throw new ParameterException(
                        line, "the first line of " + passwordFile + " is empty: write the password there");
            }
            return first.toCharArray();
        } catch (CharacterCodingException e) {
            throw new ParameterException(line, passwordFile + " is no text in UTF-8", e);
        }
    }
}
