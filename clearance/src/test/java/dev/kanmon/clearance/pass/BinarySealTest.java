package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Seals of Doc 9303 part 13 beside passes. The visa is that of vdstools, which is no visa of anybody. */
class BinarySealTest {
    private static final Path SAMPLES = Path.of("..", "seals", "src", "test", "resources", "dev/kanmon/seals/vds");
    private static final Instant AT = Instant.parse("2026-11-27T03:40:00Z");

    @Test
    void aVisaIsToldFromAPassAndItsSignerIsFoundByName() throws IOException {
        Certificate signer = Certificate.read(Files.readAllBytes(SAMPLES.resolve("sealgen_DETS32.crt")));

        PassCheck check = check(visa(), TrustStore.of(List.of(signer)));

        // The authority of the signer was never published.
        assertThat(check.verdict()).isEqualTo(PassVerdict.SIGNER_UNKNOWN);
        assertThat(check.form()).isEqualTo(SealForm.VDS);
        assertThat(check.kind()).isEqualTo("VISA");
        assertThat(check.issuer()).isEqualTo("UTO");
        assertThat(Objects.requireNonNull(check.chain()).path()).containsExactly(signer);
    }

    @Test
    void aChangedVisaIsNotGenuineWhoeverIsTrusted() throws IOException {
        Certificate signer = Certificate.read(Files.readAllBytes(SAMPLES.resolve("sealgen_DETS32.crt")));
        // A letter of the passport's number, in the last feature before the signature of 56 bytes.
        String text = visa();
        int at = text.length() - 60;
        String changed = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);

        PassVerdict verdict = check(changed, TrustStore.of(List.of(signer))).verdict();

        assertThat(verdict).isIn(PassVerdict.ALTERED, PassVerdict.UNREADABLE);
    }

    @Test
    void withoutItsSignerNothingIsKnownOfIt() throws IOException {
        PassCheck check = check(visa(), TrustStore.of(List.of()));

        assertThat(check.verdict()).isEqualTo(PassVerdict.SIGNER_UNKNOWN);
        assertThat(check.chain()).isNull();
    }

    @Test
    void charactersThatAreNoBytesAreNoSeal() {
        assertThat(check("\u00dc\u0003한글", TrustStore.of(List.of())).verdict()).isEqualTo(PassVerdict.UNREADABLE);
    }

    private static String visa() throws IOException {
        return new String(Files.readAllBytes(SAMPLES.resolve("vds_visa_224bitSig.bin")), StandardCharsets.ISO_8859_1);
    }

    private static PassCheck check(String text, TrustStore trust) {
        return new PassVerifier(trust, Ports.shipped(), List.of()).verify(text, Presented.NOTHING, AT);
    }
}
