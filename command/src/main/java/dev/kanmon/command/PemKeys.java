package dev.kanmon.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 keys in PEM files (RFC 8410, RFC 7468). */
final class PemKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String SECRET = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    /** The public key stands beside the secret one, under this ending. */
    private static final String PUBLIC_ENDING = ".pub";

    /** A key is a few hundred bytes. */
    private static final int MAXIMUM_BYTES = 1 << 14;

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private PemKeys() {}

    /** A key that cannot be used, in a sentence that says what to do. */
    static final class UnusableKeyException extends IOException {
        private static final long serialVersionUID = 1;

        UnusableKeyException(String message) {
            super(message);
        }
    }

    /** Makes a pair: the secret key in {@code file}, readable by its owner alone, the public one beside it. */
    static Path make(Path file) throws IOException {
        Path published = beside(file);
        if (Files.exists(file) || Files.exists(published)) {
            throw new UnusableKeyException(file + " is there already. Name a new file; a key is never written over.");
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            boolean posix = file.toAbsolutePath()
                    .getFileSystem()
                    .supportedFileAttributeViews()
                    .contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, pem(SECRET, pair.getPrivate().getEncoded()));
            Files.writeString(published, pem(PUBLIC, pair.getPublic().getEncoded()));
            return published;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** The pair of a secret key and the public one beside it. */
    static KeyPair pair(Path file) throws IOException {
        try {
            PrivateKey secret =
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(file, SECRET)));
            if (!(secret instanceof EdECPrivateKey)) {
                throw unusable(file, SECRET);
            }
            return new KeyPair(published(beside(file)), secret);
        } catch (GeneralSecurityException e) {
            throw unusable(file, SECRET);
        }
    }

    static PublicKey published(Path file) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(file, PUBLIC)));
        } catch (GeneralSecurityException e) {
            throw unusable(file, PUBLIC);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLIC_ENDING);
    }

    private static byte[] bytes(Path file, String kind) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAXIMUM_BYTES) {
            throw new UnusableKeyException(file + " is no key file. Make one with ./kanmon agreements key FILE.");
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        String begin = begin(kind);
        String end = end(kind);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw unusable(file, kind);
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IllegalArgumentException e) {
            throw unusable(file, kind);
        }
    }

    private static UnusableKeyException unusable(Path file, String kind) {
        return new UnusableKeyException(file + " holds no " + kind + " of " + ALGORITHM + " in PEM."
                + " Make one with ./kanmon agreements key FILE.");
    }

    private static String pem(String kind, byte[] key) {
        return begin(kind) + LINES.encodeToString(key) + '\n' + end(kind);
    }

    private static String begin(String kind) {
        return "-----BEGIN " + kind + "-----\n";
    }

    private static String end(String kind) {
        return "-----END " + kind + "-----\n";
    }
}
