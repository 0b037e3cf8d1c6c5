package dev.kanmon.seals.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.certificate.Certificate;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;

/** Certificates have what Doc 9303 part 12 asks for; read here by Java's own reader, which did not write them. */
class CorridorAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private static final SigningPeriod PERIOD = new SigningPeriod(
            Instant.parse("2026-12-01T00:00:00Z"),
            Instant.parse("2027-03-01T00:00:00Z"),
            Instant.parse("2027-03-31T00:00:00Z"));

    private final CorridorAuthority authority = CorridorAuthority.create("JP", "Immigration Services Agency", NOW);

    @Test
    void theAuthorityIsBuiltLikeACountrySigningAuthority() throws Exception {
        X509Certificate read = read(authority.certificate());
        read.verify(read.getPublicKey());
        assertThat(read.getSubjectX500Principal().getName())
                .isEqualTo("CN=Corridor Authority,O=Immigration Services Agency,C=JP");
        assertThat(read.getIssuerX500Principal()).isEqualTo(read.getSubjectX500Principal());
        assertThat(read.getSigAlgName()).isEqualTo("SHA384withECDSA");
        assertThat(read.getBasicConstraints()).isZero();
        assertThat(read.getKeyUsage()).containsExactly(false, false, false, false, false, true, true, false, false);
        assertThat(read.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.19", "2.5.29.15");
        assertThat(read.getNonCriticalExtensionOIDs())
                .containsExactlyInAnyOrder("2.5.29.14", "2.5.29.35", "2.5.29.16", "2.5.29.17", "2.5.29.18");
        assertThat(read.getSubjectAlternativeNames()).containsExactly(List.of(4, "L=JPN"));
        assertThat(authority.certificate().keyIdentifier())
                .isPresent()
                .isEqualTo(authority.certificate().authorityKeyIdentifier());
        assertThat(authority.period().from()).isEqualTo(NOW);
        assertThat(authority.period().until()).isEqualTo("2031-11-26T10:00:00Z");
    }

    /** Octets of the two ICAO extensions as Australia's published specimen has them. */
    @Test
    void aSignerHasTheExtensionsOfAVdsNcSigner() throws Exception {
        Certificate signer = issue("secp256r1");
        X509Certificate read = read(signer);
        read.verify(read(authority.certificate()).getPublicKey());
        assertThat(read.getSubjectX500Principal().getName()).isEqualTo("CN=KM,C=JP");
        assertThat(read.getBasicConstraints()).isEqualTo(-1);
        assertThat(read.getKeyUsage()).containsExactly(true, false, false, false, false, false, false, false, false);
        assertThat(read.getExtendedKeyUsage()).containsExactly("2.23.136.1.1.14.2");
        assertThat(read.getCriticalExtensionOIDs()).containsExactlyInAnyOrder("2.5.29.15", "2.5.29.37");
        assertThat(octets(read, "2.5.29.37")).isEqualTo("3009060767810801010e02");
        assertThat(octets(read, "2.23.136.1.1.6.2")).isEqualTo("3009020100310413024e56");
        assertThat(signer.authorityKeyIdentifier())
                .isEqualTo(authority.certificate().keyIdentifier());
        assertThat(signer.notBefore()).isEqualTo(NOW);
        assertThat(signer.notAfter()).isEqualTo(PERIOD.ends());
        // RFC 3280 section 4.2.1.4: [0] and [1], each a GeneralizedTime.
        assertThat(octets(read, Extension.privateKeyUsagePeriod.getId()))
                .isEqualTo("3022" + "800f"
                        + HexFormat.of().formatHex("20261201000000Z".getBytes(StandardCharsets.US_ASCII))
                        + "810f"
                        + HexFormat.of().formatHex("20270301000000Z".getBytes(StandardCharsets.US_ASCII)));
        assertThat(SigningPeriod.of(signer)).contains(PERIOD);
    }

    @Test
    void serialsArePositiveAndNeverTheSame() throws Exception {
        List<BigInteger> serials = List.of(
                issue("secp256r1").serial(),
                issue("secp384r1").serial(),
                authority.certificate().serial());
        assertThat(serials).doesNotHaveDuplicates().allSatisfy(one -> {
            assertThat(one).isPositive();
            assertThat(one.bitLength()).isGreaterThan(64).isLessThan(160);
        });
    }

    /** Doc 9303 part 12 section 7.1.3: numbered, with its next update, signed by the authority. */
    @Test
    void aRevocationListNamesWhoIsRevokedAndWhenTheNextOneComes() throws Exception {
        Certificate signer = issue("secp256r1");
        Revocations list = authority.revocations(
                BigInteger.TWO, Set.of(new Revocations.Revoked(signer.serial(), NOW)), NOW.plusSeconds(60));
        X509CRL read =
                (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list.encoded()));
        read.verify(read(authority.certificate()).getPublicKey());
        assertThat(read.isRevoked(read(signer))).isTrue();
        assertThat(read.isRevoked(read(issue("secp256r1")))).isFalse();
        assertThat(read.getNextUpdate().toInstant()).isEqualTo("2027-02-24T10:01:00Z");
        assertThat(HexFormat.of().formatHex(read.getExtensionValue("2.5.29.20")))
                .isEqualTo("0403020102");
        assertThat(read.getSigAlgName()).isEqualTo("SHA384withECDSA");
        assertThat(authority
                        .revocations(
                                BigInteger.TWO,
                                Set.of(new Revocations.Revoked(signer.serial(), NOW)),
                                NOW.plusSeconds(60))
                        .encoded())
                .as("signed without random numbers: the same content has the same signature")
                .isEqualTo(list.encoded());
    }

    @Test
    void keysThatReadersDoNotKnowAreRefused() throws Exception {
        assertThatThrownBy(() -> issue("secp521r1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P-256 or P-384");
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        assertThatThrownBy(() -> authority.issue(rsa.generateKeyPair().getPublic(), PERIOD, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("P-256 or P-384");
    }

    @Test
    void nothingIsIssuedThatOutlivesTheAuthority() throws Exception {
        Instant last = authority.period().until();
        assertThatThrownBy(() -> authority.issue(key("secp256r1"), period(last), last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031-11-26T10:00:00Z");
        assertThat(authority
                        .issue(key("secp256r1"), period(last), last.minusSeconds(1))
                        .notAfter())
                .isBefore(authority.certificate().notAfter());
        assertThatThrownBy(() -> CorridorAuthority.create("XX", "Test", NOW)).hasMessageContaining("no State 'XX'");
        assertThatThrownBy(() -> CorridorAuthority.create("JP", "x".repeat(65), NOW))
                .hasMessageContaining("64");
    }

    private static SigningPeriod period(Instant from) {
        return SigningPeriod.of(from, Duration.ofDays(90), Duration.ofDays(30));
    }

    private Certificate issue(String curve) throws Exception {
        return authority.issue(key(curve), PERIOD, NOW);
    }

    private static PublicKey key(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair().getPublic();
    }

    private static String octets(X509Certificate certificate, String extension) {
        // Java gives the value with the header of the octet string around it, two bytes here.
        return HexFormat.of()
                .formatHex(certificate.getExtensionValue(extension))
                .substring(4);
    }

    private static X509Certificate read(Certificate certificate) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate.encoded()));
    }
}
