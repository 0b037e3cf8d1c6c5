package dev.kanmon.seals.certificate;

import static dev.kanmon.seals.certificate.CertificateWorld.FROM;
import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.UNTIL;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static dev.kanmon.seals.certificate.CertificateWorld.draft;
import static dev.kanmon.seals.certificate.CertificateWorld.list;
import static dev.kanmon.seals.certificate.CertificateWorld.sealSigner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chain once took, and must not. */
class ChainRefusalsTest {
    private static final String STATE = "C=UT,O=Utopia,CN=Country Signing Authority";

    @Test
    void anAuthorityUnderAConditionThatIsNotUnderstoodIssuesNothing() {
        Holder strange = draft(STATE, Kind.P256).authority().strange().issue();
        Holder signer = sealSigner(strange, Kind.P256);
        TrustStore trust = TrustStore.of(
                List.of(strange.certificate()), List.of(list(strange, FROM, UNTIL, signer.certificate())));
        assertThat(verdict(trust, signer, CertificateUse.SEAL)).isEqualTo(ChainVerdict.ISSUER_NOT_AUTHORITY);
        assertThat(trust.problems()).singleElement().asString().contains("signed by no authority");

        Holder root = authority("C=UT,CN=Root", Kind.P256);
        Holder link = draft(STATE, Kind.P256).authority().strange().by(root).issue();
        assertThat(verdict(
                        TrustStore.of(List.of(root.certificate(), link.certificate())),
                        sealSigner(link, Kind.P256),
                        CertificateUse.SEAL))
                .isEqualTo(ChainVerdict.ISSUER_NOT_AUTHORITY);
    }

    @Test
    void signersOfSealsThatAreCertifiedWithSha1AreRefused() {
        Holder old = authority(STATE, Kind.RSA_SHA1);
        TrustStore trust = TrustStore.of(List.of(old.certificate()));
        Holder seals = sealSigner(old, Kind.P256);
        assertThat(verdict(trust, seals, CertificateUse.SEAL)).isEqualTo(ChainVerdict.WRONG_USE);
        assertThat(verdict(trust, seals, CertificateUse.CLASSIC_SEAL)).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(verdict(trust, chipSigner(old, Kind.P256), CertificateUse.CHIP))
                .isEqualTo(ChainVerdict.TRUSTED);
    }

    @Test
    void aLinkThatIsSignedWithSha1LeadsNoSealOn() {
        Holder old = authority("C=UT,CN=Old", Kind.RSA_SHA1);
        Holder link = draft(STATE, Kind.P256).authority().by(old).issue();
        TrustStore trust = TrustStore.of(List.of(old.certificate(), link.certificate()));
        Holder seals = sealSigner(link, Kind.P256);
        assertThat(verdict(trust, seals, CertificateUse.SEAL)).isEqualTo(ChainVerdict.WRONG_USE);
        assertThat(verdict(trust, seals, CertificateUse.CLASSIC_SEAL)).isEqualTo(ChainVerdict.TRUSTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "C=KR,CN=KM; KR; KM",
                "CN=KM,C=kr; KR; KM",
                "C=KR+CN=JP; KR; JP",
                "CN=JP+C=KR; KR; JP",
                "O=JP+C=KR,CN=KM; KR; KM",
                "C=KR,C=JP; none; none",
                "C=KR+C=JP,CN=KM; none; KM",
                "C=KR,CN=A,CN=B; KR; none",
                "O=KR; none; none"
            })
    void theStateOfASubjectIsNotThatOfAnotherAttributeBesideIt(String subject, String state, String commonName) {
        Certificate certificate = draft(subject, Kind.P256).issue().certificate();
        assertThat(certificate.country().orElse(null)).isEqualTo(state);
        assertThat(certificate.commonName().orElse(null)).isEqualTo(commonName);
    }

    @Test
    void certificatesOfStrangersAreNotKeptInMemory() {
        Holder authority = authority(STATE, Kind.P256);
        TrustStore trust = TrustStore.of(List.of(authority.certificate()));
        Holder impostor = authority(STATE, Kind.P256);
        for (int i = 0; i < 20; i++) {
            verdict(trust, sealSigner(impostor, Kind.P256), CertificateUse.SEAL);
        }
        assertThat(trust.kept()).isZero();
        Holder known = chipSigner(authority, Kind.P256);
        verdict(trust, known, CertificateUse.SEAL);
        verdict(trust, known, CertificateUse.CHIP);
        assertThat(trust.kept()).isEqualTo(1);
    }

    private static ChainVerdict verdict(TrustStore trust, Holder signer, CertificateUse use) {
        return trust.chain(signer.certificate(), use, NOW).verdict();
    }
}
