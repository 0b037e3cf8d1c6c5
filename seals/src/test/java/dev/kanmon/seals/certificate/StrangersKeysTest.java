package dev.kanmon.seals.certificate;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.signature.Ecdsa;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anybody may put any key into a certificate: none makes a reader fail or keeps it busy. */
class StrangersKeysTest {
    private static final long SEED = 20261126;
    private static final Random RANDOM = new Random(SEED);
    private static final BigInteger ORDER = ECNamedCurveTable.getByName("P-256").getN();
    private static final BigInteger COMMON = BigInteger.valueOf(65537);

    /** What is measured is asked for 50 ms on an idle machine; seconds were what went wrong. */
    private static final Duration BOUND = Duration.ofMillis(500);

    @BeforeAll
    static void loadTheCurves() {
        StrangersKeys.certificate(StrangersKeys.evenOrder()).keyUsable();
    }

    static List<SubjectPublicKeyInfo> keysOutsideTheBounds() {
        return List.of(
                StrangersKeys.evenOrder(),
                StrangersKeys.orderDividedBy3(),
                StrangersKeys.p256(ORDER, BigInteger.TWO),
                StrangersKeys.p256(StrangersKeys.odd(80_000, RANDOM), null),
                StrangersKeys.largeField(70_000, RANDOM),
                StrangersKeys.dsa(16_384, RANDOM),
                StrangersKeys.rsa(StrangersKeys.odd(8_193, RANDOM), COMMON),
                StrangersKeys.rsa(StrangersKeys.odd(70_000, RANDOM), COMMON),
                StrangersKeys.rsa(StrangersKeys.odd(1_023, RANDOM), COMMON),
                StrangersKeys.rsa(StrangersKeys.odd(2_048, RANDOM), StrangersKeys.odd(65, RANDOM)),
                onCurve("1.3.132.0.39"),
                onCurve("1.3.132.0.6"),
                onCurve("1.2.3.4"));
    }

    /** On a curve by its name: sect571r1, secp112r1, and one that nobody knows. */
    private static SubjectPublicKeyInfo onCurve(String name) {
        return new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new ASN1ObjectIdentifier(name)),
                new byte[] {2, 1});
    }

    @ParameterizedTest
    @MethodSource("keysOutsideTheBounds")
    void aKeyOutsideTheBoundsIsRefusedAtOnce(SubjectPublicKeyInfo key) {
        Certificate stranger = StrangersKeys.certificate(key);
        TrustStore trust = TrustStore.of(List.of(CertificateWorld.authority("C=UT,CN=A", CertificateWorld.Kind.P256)
                .certificate()));
        long before = System.nanoTime();
        assertThatThrownBy(stranger::publicKey).isInstanceOf(UnreadableSealException.class);
        assertThat(Ecdsa.SHA256.verifies(stranger, new byte[0], StrangersKeys.signatureOf3()))
                .isFalse();
        assertThat(trust.chain(stranger, CertificateUse.SEAL, NOW).verdict()).isEqualTo(ChainVerdict.KEY_UNUSABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .as("seed " + SEED)
                .isLessThan(BOUND);
    }

    /** Whether a modulus is a prime is not looked at: it took half a second, and is for who issues the certificate to say. */
    @Test
    void theCostliestKeyWithinTheBoundsIsReadAndCheckedQuickly() {
        Certificate stranger = StrangersKeys.certificate(
                StrangersKeys.rsa(StrangersKeys.odd(8_192, RANDOM), StrangersKeys.odd(64, RANDOM)));
        byte[] signature = new byte[1024];
        RANDOM.nextBytes(signature);
        signature[0] = 1;
        long before = System.nanoTime();
        assertThat(SignatureAlgorithm.pkcs1(HashAlgorithm.SHA256)
                        .verifies(stranger.publicKey(), new byte[0], signature))
                .isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .as("seed " + SEED)
                .isLessThan(BOUND);
    }

    @Test
    void aCurveThatIsSpelledOutIsTheOneWithThatName() {
        for (BigInteger cofactor : new BigInteger[] {BigInteger.ONE, null}) {
            Certificate spelledOut = StrangersKeys.certificate(StrangersKeys.p256(ORDER, cofactor));
            // The base point of P-256 as uncompressed point, under the curve's name.
            Certificate named = StrangersKeys.certificate(new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(
                            X9ObjectIdentifiers.id_ecPublicKey, new ASN1ObjectIdentifier("1.2.840.10045.3.1.7")),
                    ECNamedCurveTable.getByName("P-256").getG().getEncoded(false)));
            assertThat(spelledOut.publicKey()).isEqualTo(named.publicKey());
        }
    }
}
