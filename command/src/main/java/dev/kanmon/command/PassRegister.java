package dev.kanmon.command;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file in a folder of keys that tells which passes were given out from the command line. Lines are only ever added, and a
 * line is on the disk before what it tells happens: a number is used once, whatever breaks. Nothing personal is in it. Who
 * holds it open holds it alone.
 */
final class PassRegister implements AutoCloseable {
    /** About half a million passes. Whoever gives out more has a server. */
    static final long MAXIMUM_BYTES = 16 << 20;

    private static final String NAME = "passes.register";

    private final FileChannel file;
    private final GivenPasses passes;

    private PassRegister(FileChannel file, GivenPasses passes) {
        this.file = file;
        this.passes = passes;
    }

    /** Opens the register of a folder for adding to it, and makes it where there is none. Waits for others to be done. */
    static PassRegister open(Path keys) throws IOException {
        Path path = keys.resolve(NAME);
        boolean made = !Files.exists(path);
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            file.lock();
            if (made) {
                // A file is there for good when its folder is on the disk.
                try (FileChannel folder = FileChannel.open(keys, StandardOpenOption.READ)) {
                    folder.force(true);
                }
            }
            String lines = whole(file);
            // What a crash left of a last line never happened.
            file.truncate(lines.length());
            file.position(lines.length());
            return new PassRegister(file, taken(lines));
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new IOException("Something else is giving out passes in " + keys + ". Try again later.", e);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** What the register of a folder tells at this moment; nothing where there is none. */
    static GivenPasses read(Path keys) throws IOException {
        Path path = keys.resolve(NAME);
        if (!Files.exists(path)) {
            return new GivenPasses();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            return taken(whole(file));
        }
    }

    GivenPasses passes() {
        return passes;
    }

    /** Adds a line; when this returns it is on the disk. */
    void add(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.US_ASCII));
        if (file.position() + bytes.remaining() > MAXIMUM_BYTES) {
            throw new IOException("The register of passes is full. Use a server, or new keys.");
        }
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
        passes.take(line);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String whole(FileChannel file) throws IOException {
        long size = file.size();
        if (size > MAXIMUM_BYTES) {
            throw new MalformedFileException("The register of passes is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // Until all is there.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static GivenPasses taken(String lines) {
        GivenPasses passes = new GivenPasses();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (!passes.take(line)) {
                throw new MalformedFileException("The register of passes is damaged in line " + number
                        + ". Mend that line; an old copy would give out numbers again.");
            }
        }
        return passes;
    }
}
