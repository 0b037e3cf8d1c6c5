package dev.kanmon.seals.authority;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of the keys' folder (RFC 7468): there whole or not at all, and on the disk before they are counted on. */
final class PemFile {
    /** A certificate with long names has 4 KB, a list of revoked signers a few: there are some twenty in five years. */
    static final int MAXIMUM_BYTES = 64 << 10;

    /** What a file is called until it is whole; one that is left was never counted on. */
    static final String UNFINISHED = ".new";

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private PemFile() {}

    /** Makes a folder where there is none, and makes one that was there its owner's alone. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mode(folder, "rwx------"));
            sync(folder);
        } else if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableKeysException(
                    "The file " + file + " is missing. Put it back from the copy of the folder.");
        }
        if (Files.size(file) > MAXIMUM_BYTES) {
            throw damaged(file, null);
        }
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Reads a file that others than its owner must not be able to read. */
    static String readSecret(Path file) throws IOException {
        if (Files.isRegularFile(file)
                && posix(file)
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new UnusableKeysException("Others than its owner may use the key file " + file
                    + ". If nobody did, run: chmod 600 " + file + " . If somebody may have, revoke its signer.");
        }
        return read(file);
    }

    static void write(Path file, String text) throws IOException {
        write(file, text, "rw-r--r--");
    }

    /** Writes a file that its owner alone may read, from its first byte on. */
    static void writeSecret(Path file, String text) throws IOException {
        write(file, text, "rw-------");
    }

    private static void write(Path file, String text, String mode) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(
                beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file, mode))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        sync(file);
    }

    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            sync(file);
        }
    }

    static UnusableKeysException damaged(Path file, @Nullable Exception cause) {
        String sentence = "The file " + file + " is damaged. Put it back from the copy of the folder.";
        return cause == null ? new UnusableKeysException(sentence) : new UnusableKeysException(sentence, cause);
    }

    /** A name that is new or gone is so on the disk only once the folder it stands in is. */
    private static void sync(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(Path file, String mode) {
        return posix(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
