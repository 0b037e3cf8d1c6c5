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
    /** More are not made: two a quarter for the five years of an authority, and as many again. */
    static final int MAXIMUM_SIGNERS = 80;

    /** More are not read, whoever put them there; far above those that are made, so that any of them can be revoked. */
    private static final int MAXIMUM_FILES = 1000;

    private static final String SIGNERS = "signers";
    private static final String LOCK = "lock";

    /** Stands in a folder whose making was begun, until it is finished. */
    private static final String BEGUN = "begun";

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
        return root.resolve(SIGNERS);
    }

    Path keyFile(Certificate signer) {
        return signers().resolve(signer.serial().toString(16) + KEY);
    }

    private Path certificateFile(Certificate signer) {
        return signers().resolve(signer.serial().toString(16) + CERTIFICATE);
    }

    /**
     * Makes the folders and locks them until the channel is closed. Refuses a folder that has something in it, except what an
     * earlier making left that never came to its end: that is deleted, as nobody may keep a key that no certificate tells of.
     */
    FileChannel make() throws IOException {
        // Before anything of the folder is changed, and again once nobody else can change it.
        mustBeEmptyOrBegun();
        PemFile.folder(root);
        FileChannel lock = lock();
        try {
            mustBeEmptyOrBegun();
            PemFile.write(begunFile(), "");
            for (Path left : left()) {
                PemFile.delete(left);
            }
            PemFile.folder(signers());
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void mustBeEmptyOrBegun() throws IOException {
        if (!Files.exists(root) || (Files.exists(begunFile()) && !Files.exists(authorityFile()))) {
            return;
        }
        try (Stream<Path> inside = Files.list(root)) {
            if (!inside.allMatch(one -> one.endsWith(LOCK) || one.equals(unfinished(begunFile())))) {
                throw new UnusableKeysException("The folder " + root
                        + " is not empty. Name one that is not there yet; keys are never written over.");
            }
        }
    }

    /** Files of this folder from a making that was begun; others are none of ours. */
    private List<Path> left() throws IOException {
        List<Path> left = new ArrayList<>();
        for (Path file : List.of(authorityKeyFile, authorityFile(), revocationsFile())) {
            left.add(file);
            left.add(unfinished(file));
        }
        if (Files.isDirectory(signers())) {
            try (Stream<Path> inside = Files.list(signers())) {
                inside.forEach(left::add);
            }
        }
        return left;
    }

    private Path begunFile() {
        return root.resolve(BEGUN);
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + PemFile.UNFINISHED);
    }

    void write(CorridorAuthority authority) throws IOException {
        PemFile.writeSecret(authorityKeyFile, PemText.ofKey(authority.pkcs8(), password));
        PemFile.write(authorityFile(), PemText.of(authority.certificate()));
        PemFile.delete(begunFile());
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
                    .limit(MAXIMUM_FILES + 1L)
                    .toList();
        }
        if (files.size() > MAXIMUM_FILES) {
            throw new UnusableKeysException("There are more than " + MAXIMUM_FILES + " signers in " + signers()
                    + ". Move the certificates that have ended away.");
        }
        List<Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            certificates.add(PemText.certificate(file));
        }
        return certificates;
    }

    /** Keys whose certificate was never written, and files that were never whole: a crash came between. */
    void forgetUnfinished() throws IOException {
        PemFile.delete(begunFile());
        for (Path file : List.of(root.resolve("authority" + KEY), authorityFile(), revocationsFile())) {
            PemFile.delete(unfinished(file));
        }
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
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
