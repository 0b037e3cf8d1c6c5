package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where each file of the keys stands. {@code authority.pem} makes a folder one of keys, and {@code signers/SERIAL.pem} makes
 * a signer: each is written last, so that a crash before it leaves nothing that counts.
 */
final class KeyFolder {
    /** Two a quarter for the five years of an authority, and as many again. */
    static final int MAXIMUM_SIGNERS = 80;

    private static final String CERTIFICATE = ".pem";
    private static final String KEY = ".key";

    private final Path root;
    private final Path authorityKeyFile;
    private final char @Nullable [] password;

    /** Whether private keys are read. */
    private final boolean opened;

    private KeyFolder(Path root, Path authorityKeyFile, char @Nullable [] password, boolean opened) {
        this.root = root;
        this.authorityKeyFile = authorityKeyFile;
        this.password = password;
        this.opened = opened;
    }

    static KeyFolder of(Path root, char @Nullable [] password) {
        return new KeyFolder(root, root.resolve("authority" + KEY), password == null ? null : password.clone(), true);
    }

    static KeyFolder published(Path root) {
        return new KeyFolder(root, root.resolve("authority" + KEY), null, false);
    }

    KeyFolder withAuthorityKey(Path file) {
        return new KeyFolder(root, file, password, opened);
    }

    @Override
    public String toString() {
        return root.toString();
    }

    Path authorityFile() {
        return root.resolve("authority" + CERTIFICATE);
    }

    Path revocationsFile() {
        return root.resolve("revoked.crl");
    }

    private Path signers() {
        return root.resolve("signers");
    }

    Path keyFile(Certificate signer) {
        return signers().resolve(signer.serial().toString(16) + KEY);
    }

    private Path certificateFile(Certificate signer) {
        return signers().resolve(signer.serial().toString(16) + CERTIFICATE);
    }

    /** Makes the folders; refuses one that has something in it. */
    void make() throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> inside = Files.list(root)) {
                if (inside.findAny().isPresent()) {
                    throw new UnusableKeysException("The folder " + root
                            + " is not empty. Name one that is not there yet; keys are never written over.");
                }
            }
        }
        PemFile.folder(root);
        PemFile.folder(signers());
    }

    void write(CorridorAuthority authority) throws IOException {
        PemFile.writeSecret(authorityKeyFile, PemText.ofKey(authority.pkcs8(), password));
        PemFile.write(authorityFile(), PemText.of(authority.certificate()));
    }

    void write(Certificate signer) throws IOException {
        PemFile.write(certificateFile(signer), PemText.of(signer));
    }

    void write(Certificate signer, byte[] pkcs8) throws IOException {
        PemFile.writeSecret(keyFile(signer), PemText.ofKey(pkcs8, password));
        write(signer);
    }

    void write(Revocations list) throws IOException {
        PemFile.write(revocationsFile(), PemText.of(list));
    }

    boolean opened() {
        return opened;
    }

    boolean hasKey(Certificate signer) {
        return Files.exists(keyFile(signer));
    }

    byte[] key(Certificate signer) throws IOException {
        return PemText.key(keyFile(signer), password);
    }

    Certificate authorityCertificate() throws IOException {
        if (!Files.exists(authorityFile())) {
            throw new UnusableKeysException(
                    "There are no keys in " + root + ". Name their folder, or create" + " keys there.");
        }
        return PemText.certificate(authorityFile());
    }

    CorridorAuthority authority(Certificate certificate) throws IOException {
        if (!Files.exists(authorityKeyFile)) {
            throw new UnusableKeysException("The authority's key is not at " + authorityKeyFile
                    + ". Bring it from where it is kept, or name its file.");
        }
        try {
            return CorridorAuthority.of(certificate, PemText.key(authorityKeyFile, password));
        } catch (IllegalArgumentException e) {
            throw new UnusableKeysException(
                    "The key " + authorityKeyFile + " is not that of the authority in " + root + ".", e);
        }
    }

    List<Certificate> signerCertificates() throws IOException {
        if (!Files.isDirectory(signers())) {
            throw new UnusableKeysException(
                    "The folder " + signers() + " is missing. Put it back from the copy of the folder.");
        }
        List<Path> files;
        try (Stream<Path> inside = Files.list(signers())) {
            files = inside.filter(file -> file.toString().endsWith(CERTIFICATE))
                    .sorted()
                    .limit(MAXIMUM_SIGNERS + 1)
                    .toList();
        }
        if (files.size() > MAXIMUM_SIGNERS) {
            throw new UnusableKeysException("There are more than " + MAXIMUM_SIGNERS + " signers in " + signers()
                    + ". Move the certificates that have ended away.");
        }
        List<Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            certificates.add(PemText.certificate(file));
        }
        return certificates;
    }

    /** Keys whose certificate was never written: a crash came between. */
    void forgetKeysWithoutCertificate() throws IOException {
        try (Stream<Path> inside = Files.list(signers())) {
            for (Path file : inside.toList()) {
                String name = file.getFileName().toString();
                boolean alone = name.endsWith(KEY)
                        && !Files.exists(
                                file.resolveSibling(name.substring(0, name.length() - KEY.length()) + CERTIFICATE));
                if (alone || name.endsWith(PemFile.UNFINISHED)) {
                    PemFile.delete(file);
                }
            }
        }
    }

    /** Keeps other processes from changing the folder until it is closed. */
    FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new UnusableKeysException("Something else is changing the keys in " + root + ". Try again later.", e);
        }
        channel.close();
        throw new UnusableKeysException("Something else is changing the keys in " + root + ". Try again later.");
    }
}
