package dev.kanmon.seals.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.ChainVerdict;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.signature.Ecdsa;
import dev.kanmon.seals.signature.SealSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signs when, over rotations, thefts and an authority that is kept elsewhere. */
class SignerKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final byte[] SEAL = "a pass".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private Path folder;
    private SignerKeys keys;

    @BeforeEach
    void makeKeys() throws IOException {
        folder = temporary.resolve("keys");
        keys = SignerKeys.create(folder, null, "JP", "Test", SignerCurve.P256, NOW);
    }

    @Test
    void theFirstSignerSignsFromTheStartFor90Days() throws IOException {
        SealSigner signer = SignerKeys.open(folder, null).signerAt(NOW);
        assertThat(signer.algorithm()).isEqualTo(Ecdsa.SHA256);
        assertThat(signer.certificate().country()).contains("JP");
        assertThat(signer.sign(SEAL)).as("the same seal twice").isEqualTo(signer.sign(SEAL));
        assertThat(keys.signerAt(day(90).minusSeconds(1)).certificate()).isEqualTo(signer.certificate());
        assertThatThrownBy(() -> keys.signerAt(day(90)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Rotate the keys");
        assertThatThrownBy(() -> keys.signerAt(NOW.minusSeconds(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSuccessorTakesOverWithoutAGapAndOldPassesStillVerify() throws IOException {
        SealSigner first = keys.signerAt(NOW);
        byte[] seal = first.sign(SEAL);
        assertThat(keys.due(NOW)).isEqualTo(day(76));
        assertThat(keys.rotate(day(75))).as("not due yet").isEmpty();
        IssuedSigner second = keys.rotate(day(76)).orElseThrow();

        assertThat(second.period().from()).isEqualTo(day(90));
        assertThat(keys.signerAt(day(90).minusSeconds(1)).certificate()).isEqualTo(first.certificate());
        assertThat(keys.signerAt(day(90)).certificate()).isEqualTo(second.certificate());
        // The last pass of the first signer, made on day 89, may be met on day 119.
        assertThat(first.certificate().notAfter()).isEqualTo(day(120));
        assertThat(keys.certificates(day(119))).contains(keys.authority(), first.certificate(), second.certificate());
        assertThat(keys.certificates(day(120).plusSeconds(1))).doesNotContain(first.certificate());
        Certificate kept = SignerKeys.open(folder, null).certificates(day(119)).get(1);
        assertThat(Ecdsa.SHA256.verifies(kept, SEAL, seal)).isTrue();
    }

    @Test
    void whoRotatesEveryDayAlwaysHasASignerAndNeverTooMany() throws IOException {
        for (int day = 1; day <= 400; day++) {
            Instant today = day(day);
            if (!keys.due(today).isAfter(today)) {
                keys.rotate(today);
            }
            keys.signerAt(today);
            assertThat(keys.revocationListUntil()).isAfter(today);
        }
        // Signers begin on days 0, 90, 180, 270, 360.
        assertThat(keys.signers()).hasSize(5);
    }

    @Test
    void aKeyThatMaySignNoMoreIsDeleted() throws IOException {
        Path first = keyFile(keys.signers().getFirst());
        keys.rotate(day(80));
        assertThat(first).exists();
        keys.rotate(day(91));
        assertThat(first).doesNotExist();
        assertThat(keys.signers().getFirst().keyInFolder()).isFalse();
        assertThat(keys.signerAt(day(91))).isNotNull();
    }

    @Test
    void aSuccessorMayBeginAtOnceAndTheOldOneStaysGood() throws IOException {
        IssuedSigner second = keys.rotate(day(10), day(10));
        assertThat(keys.signerAt(day(10)).certificate()).isEqualTo(second.certificate());
        assertThat(keys.signerAt(day(10).minusSeconds(1)).certificate()).isNotEqualTo(second.certificate());
        assertThatThrownBy(() -> keys.rotate(day(9), day(10))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys.rotate(day(101), day(10)))
                .as("nobody would sign on day 100")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStolenKeyIsRevokedAndAnotherSigns() throws Exception {
        IssuedSigner stolen = keys.signers().getFirst();
        keys.revoke(stolen.certificate().serial(), day(3));

        assertThatThrownBy(() -> keys.signerAt(day(3))).isInstanceOf(IllegalStateException.class);
        assertThat(keyFile(stolen)).doesNotExist();
        assertThat(keys.due(day(3))).isEqualTo(day(3));
        IssuedSigner next = keys.rotate(day(3)).orElseThrow();
        assertThat(keys.signerAt(day(3)).certificate()).isEqualTo(next.certificate());

        X509CRL list = list();
        assertThat(list.getRevokedCertificate(stolen.certificate().serial())
                        .getRevocationDate()
                        .toInstant())
                .isEqualTo(day(3));
        assertThat(list.getRevokedCertificates()).hasSize(1);
        assertThat(SignerKeys.open(folder, null).signers().getFirst().revoked()).isEqualTo(day(3));
        assertThat(keys.certificates(day(3)))
                .as("gates shall know it as revoked, not as unknown")
                .contains(stolen.certificate());
        assertThatThrownBy(() -> keys.revoke(BigInteger.TEN, day(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no signer a among these keys");
    }

    @Test
    void revocationListsAreNumberedOneAfterAnother() throws Exception {
        assertThat(number(list())).isEqualTo(1);
        keys.rotate(day(1));
        assertThat(number(list())).isEqualTo(2);
        keys.revoke(keys.signers().getFirst().certificate().serial(), day(2));
        assertThat(number(list())).isEqualTo(3);
        assertThat(list().getNextUpdate().toInstant()).isEqualTo(day(92));
    }

    @Test
    void everythingButIssuingAndRevokingWorksWhileTheAuthorityIsInASafe() throws IOException {
        Path safe = Files.move(folder.resolve("authority.key"), temporary.resolve("safe.key"));
        SignerKeys offline = SignerKeys.open(folder, null);
        byte[] seal = offline.signerAt(NOW).sign(SEAL);
        assertThat(Ecdsa.SHA256.verifies(offline.certificates(NOW).get(1), SEAL, seal))
                .isTrue();
        assertThat(offline.export(temporary.resolve("gate"), NOW)).hasSize(3);
        assertThatThrownBy(() -> offline.rotate(day(80)))
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining("authority's key is not at " + folder.resolve("authority.key"));
        assertThatThrownBy(() -> offline.revoke(
                        offline.signers().getFirst().certificate().serial(), day(1)))
                .isInstanceOf(UnusableKeysException.class);

        assertThat(offline.withAuthorityKey(safe).rotate(day(80))).isPresent();
        offline.refresh();
        assertThat(offline.signerAt(day(100))).isNotNull();
        assertThat(folder.resolve("authority.key")).doesNotExist();
    }

    @Test
    void aSignerOnTheLargerCurveIsFollowedByAnother() throws IOException {
        SignerKeys larger = SignerKeys.create(temporary.resolve("larger"), null, "KR", "Test", SignerCurve.P384, NOW);
        assertThat(larger.signerAt(NOW).algorithm()).isEqualTo(Ecdsa.SHA384);
        larger.rotate(day(80));
        assertThat(larger.signerAt(day(100)).algorithm()).isEqualTo(Ecdsa.SHA384);
    }

    @Test
    void gatesGetEveryCertificateAndTheListAndNoKey() throws IOException {
        keys.rotate(day(80));
        Path gate = temporary.resolve("gate");
        assertThat(keys.export(gate, day(80)))
                .extracting(file -> gate.relativize(file).toString())
                .containsExactlyInAnyOrder(
                        "authority.pem",
                        "revoked.crl",
                        "signer-" + keys.signers().get(0).serial() + ".pem",
                        "signer-" + keys.signers().get(1).serial() + ".pem");
        for (Path file : keys.export(gate, day(80))) {
            assertThat(Files.readString(file)).doesNotContain("PRIVATE");
        }
    }

    @Test
    void aGateTrustsWhatItWasGivenAndNoRevokedSigner() throws IOException {
        keys.rotate(day(80));
        Certificate first = keys.signers().get(0).certificate();
        Certificate second = keys.signers().get(1).certificate();
        TrustStore before = gate("before");
        assertThat(before.problems()).isEmpty();
        assertThat(before.chain(first, CertificateUse.SEAL, day(85)))
                .extracting(Chain::verdict, Chain::revocation)
                .containsExactly(ChainVerdict.TRUSTED, Chain.Revocation.CHECKED);
        assertThat(before.chain(first, CertificateUse.SEAL, day(121)).verdict()).isEqualTo(ChainVerdict.SIGNER_EXPIRED);
        assertThat(before.chain(second, CertificateUse.SEAL, day(170)).revocation())
                .isEqualTo(Chain.Revocation.CHECKED);
        assertThat(before.chain(second, CertificateUse.SEAL, day(171)).revocation())
                .isEqualTo(Chain.Revocation.LIST_OUT_OF_DATE);

        keys.revoke(first.serial(), day(85));
        TrustStore after = gate("after");
        assertThat(after.chain(first, CertificateUse.SEAL, day(86)).verdict()).isEqualTo(ChainVerdict.REVOKED);
        assertThat(after.chain(second, CertificateUse.SEAL, day(86)).verdict()).isEqualTo(ChainVerdict.TRUSTED);
    }

    @Test
    void whatIsPublicNeedsNoPassword() throws IOException {
        Path locked = temporary.resolve("locked");
        SignerKeys.create(locked, "correct horse".toCharArray(), "JP", "Test", SignerCurve.P256, NOW);
        SignerKeys published = SignerKeys.openPublished(locked);
        assertThat(published.export(temporary.resolve("gate"), NOW)).hasSize(3);
        assertThat(published.due(NOW)).isEqualTo(day(76));
        assertThatThrownBy(() -> published.signerAt(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not at hand");
        assertThatThrownBy(() -> published.rotate(day(80))).isInstanceOf(UnusableKeysException.class);
    }

    @Test
    void publicKeysAreReadAsTheToolsOfModulesWriteThem() throws Exception {
        Certificate signer = keys.signers().getFirst().certificate();
        byte[] key = signer.publicKey().getEncoded();
        Path der = Files.write(temporary.resolve("key.der"), key);
        Path pem = Files.writeString(
                temporary.resolve("key.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                        + "\n-----END PUBLIC KEY-----\n");
        Path certificate =
                folder.resolve("signers").resolve(keys.signers().getFirst().serial() + ".pem");
        Path certificateDer = Files.write(temporary.resolve("certificate.der"), signer.encoded());
        for (Path file : List.of(der, pem, certificate, certificateDer)) {
            assertThat(PublicKeyFile.read(file).getEncoded()).isEqualTo(key);
        }
        for (Path file : List.of(
                temporary.resolve("missing"),
                folder.resolve("authority.key"),
                Files.writeString(temporary.resolve("text"), "no key"))) {
            assertThatThrownBy(() -> PublicKeyFile.read(file))
                    .isInstanceOf(UnusableKeysException.class)
                    .hasMessageContaining("holds no public key");
        }
    }

    @Test
    void aKeyGetsOneCertificateOnly() throws Exception {
        assertThatThrownBy(
                        () -> keys.issue(keys.signers().getFirst().certificate().publicKey(), NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a certificate already");
    }

    private TrustStore gate(String name) throws IOException {
        keys.export(temporary.resolve(name), day(80));
        return TrustStore.read(temporary.resolve(name));
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }

    private Path keyFile(IssuedSigner signer) {
        return folder.resolve("signers").resolve(signer.serial() + ".key");
    }

    private X509CRL list() throws Exception {
        return (X509CRL)
                CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(keys.revocationList()));
    }

    /** An octet string around an integer of one byte (RFC 5280 section 5.2.3). */
    private static int number(X509CRL list) {
        return Optional.of(list.getExtensionValue("2.5.29.20"))
                .map(value -> value[value.length - 1])
                .orElseThrow();
    }
}
