package dev.kanmon.seals.vdsnc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.ChainVerdict;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.signature.Ecdsa;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The specimen that the Australian Passport Office published with its reader: a real seal, its real authority, and the same
 * seal with one letter of the name changed.
 */
class AustralianSpecimenTest {
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

    private final VdsNc seal = VdsNc.read(file("vdsnc_au_valid.json"));

    @Test
    void theSealIsGenuine() {
        assertThat(seal.header()).isEqualTo(new VdsNc.Header("icao.vacc", 1, "AUS"));
        assertThat(seal.algorithm()).isEqualTo(Ecdsa.SHA256);
        assertThat(seal.certificate().serial()).isEqualTo(0x18ad);
        assertThat(seal.message().get("pid").get("n").stringValue()).isEqualTo("CITIZEN  JOHN");
        assertThat(seal.verifies()).isTrue();
    }

    @Test
    void oneLetterOfTheNameMakesItFalse() {
        VdsNc tampered = VdsNc.read(file("vdsnc_au_tampered_name.json"));
        assertThat(tampered.message().get("pid").get("n").stringValue()).isEqualTo("CITIZEN  JOHNX");
        assertThat(tampered.verifies()).isFalse();
    }

    /** The published list is of 2021 and due for another since: told, and no refusal. */
    @Test
    void theSignerIsTheAustralianAuthoritys() {
        TrustStore trust = TrustStore.of(
                List.of(Certificate.read(file("au_csca.der"))), List.of(RevocationList.read(file("au_csca.crl.der"))));
        Chain chain = trust.chain(seal.certificate(), CertificateUse.SEAL, NOW);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(chain.path()).hasSize(2);
        assertThat(chain.revocation()).isEqualTo(Chain.Revocation.LIST_OUT_OF_DATE);
    }

    @Test
    void whatIsWrittenAgainIsTheSameSeal() {
        assertThat(VdsNc.read(seal.text()).verifies()).isTrue();
        assertThat(VdsNc.read(seal.text()).text()).isEqualTo(seal.text());
    }

    private static byte[] file(String name) {
        try (InputStream file = AustralianSpecimenTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
