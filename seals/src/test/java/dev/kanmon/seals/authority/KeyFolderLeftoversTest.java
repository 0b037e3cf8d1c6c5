package dev.kanmon.seals.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash or too many rotations once left behind for good. */
class KeyFolderLeftoversTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    private Path temporary;

    /** Making writes these one after another, and may stop within any of them. */
    @Test
    void keysThatWereBegunAndNeverFinishedAreClearedAndMadeAnew() throws IOException {
        Path whole = temporary.resolve("whole");
        String serial = create(whole).signers().getFirst().serial();
        List<String> written = List.of(
                "signers/" + serial + ".key",
                "signers/" + serial + ".pem",
                "revoked.crl",
                "authority.key",
                "authority.pem");
        for (int count = 0; count < written.size(); count++) {
            Path crashed = temporary.resolve("crashed-" + count);
            KeyFolder.of(crashed, null).make().close();
            for (String file : written.subList(0, count)) {
                Files.copy(whole.resolve(file), crashed.resolve(file));
            }
            byte[] next = Files.readAllBytes(whole.resolve(written.get(count)));
            Files.write(crashed.resolve(written.get(count) + ".new"), Arrays.copyOf(next, next.length / 2));

            assertThatThrownBy(() -> SignerKeys.open(crashed, null)).hasMessageContaining("There are no keys in");
            SignerKeys anew = create(crashed);
            assertThat(anew.signers())
                    .singleElement()
                    .extracting(IssuedSigner::serial)
                    .isNotEqualTo(serial);
            assertThat(names(crashed))
                    .as("written before the crash: " + count)
                    .containsExactlyInAnyOrder(
                            "lock",
                            "revoked.crl",
                            "authority.key",
                            "authority.pem",
                            anew.signers().getFirst().serial() + ".key",
                            anew.signers().getFirst().serial() + ".pem");
        }
    }

    @Test
    void nothingIsClearedThatWasNotBegunHere() throws IOException {
        Path folder = temporary.resolve("keys");
        create(folder);
        Files.delete(folder.resolve("authority.pem"));
        assertThatThrownBy(() -> create(folder)).hasMessageContaining("is not empty");
        assertThat(folder.resolve("authority.key")).exists();

        Path home = Files.createDirectory(temporary.resolve("home"));
        Files.writeString(home.resolve("letter"), "mine");
        assertThatThrownBy(() -> create(home)).hasMessageContaining("is not empty");
        assertThat(names(home)).containsExactly("letter");
    }

    @Test
    void whileOneMakesKeysAnotherIsRefused() throws IOException {
        Path folder = temporary.resolve("keys");
        try (FileChannel _ = KeyFolder.of(folder, null).make()) {
            assertThatThrownBy(() -> create(folder)).hasMessageContaining("Try again later");
        }
        create(folder);
        assertThatThrownBy(() -> create(folder)).hasMessageContaining("is not empty");
    }

    @Test
    void privateKeysThatWereNeverWholeAreDeletedWithTheNextChange() throws IOException {
        Path folder = temporary.resolve("keys");
        SignerKeys keys = create(folder);
        for (String left : List.of("authority.key.new", "authority.pem.new", "revoked.crl.new", "signers/ab.key.new")) {
            Files.writeString(folder.resolve(left), "half of it");
        }
        keys.rotate(NOW);
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".new"));
    }

    /** The signer one too many was written, and from then on nothing could be opened or revoked. */
    @Test
    void whenThereAreTooManySignersNoneIsMadeAndEachCanStillBeRevoked() throws IOException {
        Path folder = temporary.resolve("keys");
        SignerKeys keys = create(folder);
        while (keys.signers().size() < KeyFolder.MAXIMUM_SIGNERS) {
            keys.rotate(NOW, NOW);
        }
        assertThatThrownBy(() -> keys.rotate(NOW, NOW))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("There are 80 signers");
        assertThat(SignerKeys.open(folder, null).signers()).hasSize(KeyFolder.MAXIMUM_SIGNERS);
        BigInteger first = keys.signers().getFirst().certificate().serial();
        keys.revoke(first, NOW);
        assertThat(keys.signers().stream()
                        .filter(one -> one.certificate().serial().equals(first)))
                .allSatisfy(one -> assertThat(one.revoked()).isEqualTo(NOW));
    }

    private static SignerKeys create(Path folder) throws IOException {
        return SignerKeys.create(folder, null, "JP", "Test", SignerCurve.P256, NOW);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
