package dev.kanmon.seals.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever keeps keys in a hardware module once found a software key signing after the first rotation. */
class ModuleRotationTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    private Path temporary;

    private SignerKeys keys;
    private IssuedSigner inModule;

    @BeforeEach
    void theSecondSignerIsInAModule() throws Exception {
        keys = SignerKeys.create(temporary.resolve("keys"), null, "JP", "Test", SignerCurve.P256, NOW);
        inModule = keys.issue(key(), day(10), day(10));
    }

    @Test
    void noSoftwareKeyFollowsOneInAModule() throws Exception {
        assertThat(keys.needsKeyInModule(day(85))).isFalse();
        // The key in the module signs from day 10 until day 100.
        assertThat(keys.due(day(10))).isEqualTo(day(86));
        Instant due = day(86);
        assertThat(keys.needsKeyInModule(due)).isTrue();
        assertThat(keys.rotate(due)).isEmpty();
        assertThat(keys.signers()).hasSize(2);
        assertThat(keys.due(due)).as("it stays due until somebody made a key").isEqualTo(due);
        assertThat(softwareKeys()).isEqualTo(1);

        IssuedSigner next = keys.issue(key(), day(100), due);
        assertThat(next.keyInFolder()).isFalse();
        assertThat(keys.needsKeyInModule(due)).isFalse();
        assertThat(keys.due(due)).isAfter(due);
    }

    @Test
    void theRevocationListIsRenewedInTheMeantimeWhereItIsDueAndNotAtEachLook() throws IOException {
        assertThat(keys.revocationListNumber()).isEqualTo(2);
        keys.rotate(day(86).minusSeconds(1));
        assertThat(keys.revocationListNumber())
                .as("as everywhere, rotated early")
                .isEqualTo(3);
        for (int look = 0; look < 3; look++) {
            keys.rotate(day(90));
        }
        assertThat(keys.revocationListNumber()).isEqualTo(3);
        keys.rotate(day(170));
        assertThat(keys.revocationListNumber()).isEqualTo(4);
        assertThat(keys.signers()).hasSize(2);
        assertThat(keys.revocationListUntil()).isEqualTo(day(260));
    }

    @Test
    void aKeyInAModuleThatHasEndedIsFollowedByNoSoftwareKeyEither() throws IOException {
        assertThat(keys.needsKeyInModule(day(120))).isTrue();
        assertThat(keys.rotate(day(120))).isEmpty();
        assertThat(keys.signers()).hasSize(2);
    }

    @Test
    void afterARevocationPassesGoOnWithASoftwareKey() throws IOException {
        keys.revoke(inModule.certificate().serial(), day(20));
        keys.revoke(keys.signers().getFirst().certificate().serial(), day(20));
        assertThat(keys.needsKeyInModule(day(20))).isFalse();
        assertThat(keys.rotate(day(20)).orElseThrow().keyInFolder()).isTrue();
    }

    @Test
    void softwareKeysAreFollowedAsBefore() throws IOException {
        SignerKeys software =
                SignerKeys.create(temporary.resolve("software"), null, "KR", "Test", SignerCurve.P256, NOW);
        assertThat(software.needsKeyInModule(day(89))).isFalse();
        assertThat(software.needsKeyInModule(day(91))).isFalse();
        assertThat(software.rotate(day(91)).orElseThrow().keyInFolder()).isTrue();
    }

    private long softwareKeys() throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("keys").resolve("signers"))) {
            return files.filter(file -> file.toString().endsWith(".key")).count();
        }
    }

    private static PublicKey key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair().getPublic();
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }
}
