package dev.kanmon.seals.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a folder of keys: whose they are, what a password and a crash do to them. */
class KeyFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(80));

    @TempDir
    private Path temporary;

    @Test
    void privateKeysAreTheirOwnersAlone() throws IOException {
        Files.createDirectory(
                temporary.resolve("keys"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path folder = make("keys", null);
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("signers"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("authority.key"))).isEqualTo("rw-------");
        Path signer = signerKey(folder);
        assertThat(mode(signer)).isEqualTo("rw-------");
        assertThat(Files.readString(signer)).startsWith("-----BEGIN PRIVATE KEY-----\n");

        Files.setPosixFilePermissions(signer, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> SignerKeys.open(folder, null))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("chmod 600 " + signer);
    }

    @Test
    void aPasswordEncryptsEveryPrivateKey() throws IOException {
        Path folder = make("keys", "correct horse");
        for (Path key : List.of(folder.resolve("authority.key"), signerKey(folder))) {
            assertThat(Files.readString(key)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
        }
        SignerKeys keys = SignerKeys.open(folder, "correct horse".toCharArray());
        keys.rotate(LATER);
        assertThat(SignerKeys.open(folder, "correct horse".toCharArray()).signers())
                .hasSize(2);
        assertThatThrownBy(() -> SignerKeys.open(folder, "battery staple".toCharArray()))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("The password is not that of the key file")
                .hasMessageNotContaining("battery staple");
        assertThatThrownBy(() -> SignerKeys.open(folder, null))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("under a password");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Path folder = make("keys", null);
        for (Path file : List.of(
                folder.resolve("authority.pem"), folder.resolve("revoked.crl"), signerKey(folder), signer(folder))) {
            byte[] whole = Files.readAllBytes(file);
            for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), changed(whole))) {
                Files.write(file, damaged);
                assertThatThrownBy(() -> SignerKeys.open(folder, null))
                        .as(file + " with " + damaged.length + " of " + whole.length + " bytes")
                        .isInstanceOf(UnusableKeysException.class);
            }
            Files.write(file, whole);
        }
        Files.delete(folder.resolve("revoked.crl"));
        assertThatThrownBy(() -> SignerKeys.open(folder, null))
                .hasMessage("The file " + folder.resolve("revoked.crl")
                        + " is missing. Put it back from the copy of the folder.");
    }

    @Test
    void filesOfAnotherAuthorityAreRefused() throws IOException {
        Path folder = make("keys", null);
        Path other = make("other", null);
        Files.copy(
                signer(other), folder.resolve("signers").resolve(signer(other).getFileName()));
        assertThatThrownBy(() -> SignerKeys.open(folder, null))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("was not issued by its authority");
        SignerKeys keys = SignerKeys.open(other, null).withAuthorityKey(folder.resolve("authority.key"));
        assertThatThrownBy(() -> keys.rotate(LATER))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("is not that of the authority in " + other);
    }

    @Test
    void keysAreNeverWrittenOver() throws IOException {
        Path folder = make("keys", null);
        assertThatThrownBy(() -> make("keys", null))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("is not empty");
        assertThat(SignerKeys.open(folder, null).signers()).hasSize(1);
        assertThatThrownBy(() -> SignerKeys.open(temporary, null))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("There are no keys in " + temporary);
    }

    /** Rotation writes the key, its certificate, the list. It may stop before, within and after each of them. */
    @Test
    void aCrashAtAnyPointOfARotationLeavesKeysThatSign() throws IOException {
        Path before = make("before", null);
        Path after = copy(before, "after");
        IssuedSigner successor = SignerKeys.open(after, null).rotate(LATER).orElseThrow();
        List<Path> written = List.of(
                Path.of("signers", successor.serial() + ".key"),
                Path.of("signers", successor.serial() + ".pem"),
                Path.of("revoked.crl"));
        for (int whole = 0; whole <= written.size(); whole++) {
            Path crashed = copy(before, "crashed-" + whole);
            for (Path file : written.subList(0, whole)) {
                Files.deleteIfExists(crashed.resolve(file));
                Files.copy(after.resolve(file), crashed.resolve(file));
            }
            if (whole < written.size()) {
                byte[] next = Files.readAllBytes(after.resolve(written.get(whole)));
                Files.write(crashed.resolve(written.get(whole) + ".new"), Arrays.copyOf(next, next.length / 2));
            }
            SignerKeys keys = SignerKeys.open(crashed, null);
            keys.signerAt(LATER).sign(new byte[1]);
            keys.rotate(LATER.plusSeconds(1));
            assertThat(keys.signerAt(LATER.plus(Duration.ofDays(11)))).isNotNull();
            assertThat(keys.signers())
                    .as("files written before the crash: " + whole)
                    .hasSize(2);
            try (Stream<Path> files = Files.walk(crashed)) {
                assertThat(files.map(Path::toString).filter(name -> name.contains("signers/")))
                        .allMatch(name -> name.endsWith(".key") || name.endsWith(".pem"))
                        .hasSize(4);
            }
        }
    }

    @Test
    void ofTwoThatChangeAFolderAtOnceOneIsRefused() throws IOException {
        Path folder = make("keys", null);
        SignerKeys keys = SignerKeys.open(folder, null);
        try (FileChannel other = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            assertThatThrownBy(() -> keys.rotate(LATER))
                    .isInstanceOf(UnusableKeysException.class)
                    .hasMessageContaining("Try again later");
        }
        assertThat(keys.rotate(LATER)).isPresent();
    }

    private Path make(String name, @Nullable String password) throws IOException {
        Path folder = temporary.resolve(name);
        SignerKeys.create(
                folder, password == null ? null : password.toCharArray(), "JP", "Test", SignerCurve.P256, NOW);
        return folder;
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = temporary.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    /** One letter changed: of a private key one of its secret number, which the public key after it does not need. */
    private static byte[] changed(byte[] whole) {
        byte[] changed = whole.clone();
        int at = changed.length * 2 / 5;
        changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
        return changed;
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Path signerKey(Path folder) throws IOException {
        return only(folder, ".key");
    }

    private static Path signer(Path folder) throws IOException {
        return only(folder, ".pem");
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("signers"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
