package dev.kanmon.command.terminal;

import dev.kanmon.messages.edifact.InterchangeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of messages named on the command line; {@code -} is standard input. */
public sealed interface InputFile {
    /** The bytes of a file, as far as a reader takes them. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Content(byte[] bytes) implements InputFile {}

    /** A file that cannot be opened, and what to tell its owner. */
    record Missing(String sentence) implements InputFile {}

    /** Reads a file. One byte more than a message may have is enough to tell that it is too large. */
    static InputFile read(String file) {
        int most = InterchangeReader.MAX_BYTES + 1;
        try {
            if (file.equals("-")) {
                return new Content(System.in.readNBytes(most));
            }
            try (InputStream content = Files.newInputStream(Path.of(file))) {
                return new Content(content.readNBytes(most));
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            return new Missing("There is no such file.");
        } catch (IOException failed) {
            return new Missing("The file cannot be read. Is it a file, and may you read it?");
        }
    }
}
