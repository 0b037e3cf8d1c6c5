package dev.kanmon.seals.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.SignerCurve;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.certificate.Certificate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that never leaves its module, from its making to a seal that verifies; with SoftHSM. */
class HardwareSignerTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final String TOKEN = "passes";
    private static final String KEY = "signer-2026";
    private static final String LARGER = "signer-2026-p384";
    private static final byte[] SEAL = "{\"hdr\":{\"is\":\"JPN\"}}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static SoftHsm module;
    private static HardwareToken token;

    @BeforeAll
    static void makeKeysInTheToken() throws Exception {
        module = SoftHsm.in(folder);
        module.token("another");
        module.token(TOKEN);
        module.key(TOKEN, KEY, "secp256r1");
        module.key(TOKEN, LARGER, "secp384r1");
        token = HardwareToken.labelled(module.library(), TOKEN, SoftHsm.PIN.toCharArray());
    }

    @Test
    void aKeyInTheModuleIsCertifiedByTheAuthorityAndSignsPasses() throws Exception {
        SignerKeys keys = SignerKeys.create(folder.resolve("keys"), null, "JP", "Test", SignerCurve.P256, NOW);
        Certificate placeholder = HardwareSigner.open(token, KEY).certificate();
        IssuedSigner issued = keys.issue(placeholder.publicKey(), NOW.plus(Duration.ofDays(1)), NOW);
        assertThat(issued.keyInFolder()).isFalse();

        keys.attach(HardwareSigner.open(token, KEY, issued.certificate()));
        assertThat(keys.signerAt(NOW)).isInstanceOf(SoftwareSigner.class);
        SealSigner signer = keys.signerAt(NOW.plus(Duration.ofDays(1)));

        assertThat(signer).isInstanceOf(HardwareSigner.class);
        assertThat(signer.certificate()).isEqualTo(issued.certificate());
        byte[] signature = signer.sign(SEAL);
        assertThat(signature).hasSize(64);
        assertThat(signer.algorithm().verifies(issued.certificate(), SEAL, signature))
                .isTrue();
        assertThat(verifiedByJava("SHA256withECDSAinP1363Format", issued.certificate(), signature))
                .isTrue();
    }

    @Test
    void theLargerCurveSignsWithTheLongerHash() throws Exception {
        HardwareSigner signer = HardwareSigner.open(token, LARGER);
        byte[] signature = signer.sign(SEAL);
        assertThat(signer.algorithm()).isEqualTo(Ecdsa.SHA384);
        assertThat(signature).hasSize(96);
        assertThat(verifiedByJava("SHA384withECDSAinP1363Format", signer.certificate(), signature))
                .isTrue();
    }

    @Test
    void theSameTokenIsFoundByItsSlot() {
        long slot = TokenSlots.labelled(module.library(), TOKEN);
        HardwareToken same = HardwareToken.inSlot(module.library(), slot, SoftHsm.PIN.toCharArray());
        assertThat(HardwareSigner.open(same, KEY).certificate())
                .isEqualTo(HardwareSigner.open(token, KEY).certificate());
    }

    @Test
    void whatIsWrongIsSaidWithWhatToDo() throws Exception {
        Path nowhere = folder.resolve("no-module.so");
        assertThatThrownBy(() -> HardwareToken.labelled(nowhere, TOKEN, SoftHsm.PIN.toCharArray()))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessage("There is no PKCS #11 library " + nowhere
                        + ". Install the module's software, and give the path of its library.");
        Path other = Files.writeString(folder.resolve("text.so"), "text");
        assertThatThrownBy(() -> HardwareToken.labelled(other, TOKEN, SoftHsm.PIN.toCharArray()))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageContaining("is no PKCS #11 library");
        assertThatThrownBy(() -> HardwareToken.inSlot(module.library(), 77, SoftHsm.PIN.toCharArray()))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageContaining("no token in slot 77")
                .hasMessageContaining("--list-slots");
        assertThatThrownBy(() -> HardwareToken.labelled(module.library(), "lost", SoftHsm.PIN.toCharArray()))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageContaining("no token with the label 'lost'");
        assertThatThrownBy(() -> HardwareToken.labelled(module.library(), "another", "0000".toCharArray()))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageStartingWith("The PIN for token 'another' is wrong");
        assertThatThrownBy(() -> HardwareSigner.open(token, "no-key"))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageStartingWith(
                        "There is no key with a certificate under the label 'no-key' in token 'passes'");
    }

    @Test
    void aCertificateOfAnotherKeyIsRefused() {
        Certificate another = HardwareSigner.open(token, LARGER).certificate();
        assertThatThrownBy(() -> HardwareSigner.open(token, KEY, another))
                .isInstanceOf(UnreachableKeyException.class)
                .hasMessageContaining(KEY);
    }

    private static boolean verifiedByJava(String algorithm, Certificate certificate, byte[] signature)
            throws Exception {
        Signature verifier = Signature.getInstance(algorithm, "SunEC");
        verifier.initVerify(KeyFactory.getInstance("EC", "SunEC")
                .generatePublic(new X509EncodedKeySpec(certificate.publicKey().getEncoded())));
        verifier.update(SEAL);
        return verifier.verify(signature);
    }
}
