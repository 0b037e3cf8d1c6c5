package dev.kanmon.server.passes;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.ChainVerdict;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.util.BigIntegers;

/**
 * A signer whose chain this server has checked, for verifiers that cannot read certificates: a gate's page trusts it by its
 * fingerprint.
 *
 * @param certificate DER in Base64
 * @param sha256 of the certificate, lower-case hexadecimal
 * @param state alpha-2
 * @param reference by which barcodes name it, 10 hexadecimal digits
 * @param notBefore first moment at which it may be used
 * @param notAfter last moment at which it may be used
 * @param key its public key
 * @param revoked whether nothing that it signed is to be believed
 */
record TrustedSigner(
        String certificate,
        String sha256,
        String state,
        String reference,
        Instant notBefore,
        Instant notAfter,
        Jwk key,
        boolean revoked) {
    /**
     * A public key as RFC 7518 section 6.2.1 writes it.
     *
     * @param crv {@code P-256} or {@code P-384}
     * @param x coordinate, base64url of the whole length
     * @param y coordinate, likewise
     */
    record Jwk(String crv, String x, String y) {}

    /** Empty where no authority vouches for it, now or in time to come. */
    static Optional<TrustedSigner> of(Certificate signer, TrustStore trust, Instant now) {
        ChainVerdict verdict = trust.chain(signer, CertificateUse.SEAL, now).verdict();
        boolean revoked = verdict == ChainVerdict.REVOKED;
        if (!revoked && verdict != ChainVerdict.TRUSTED && verdict != ChainVerdict.SIGNER_NOT_YET_VALID) {
            return Optional.empty();
        }
        return key(signer)
                .map(key -> new TrustedSigner(
                        TrustEndpoint.base64(signer.encoded()),
                        signer.fingerprint(),
                        signer.country().orElse(""),
                        signer.reference(),
                        signer.notBefore(),
                        signer.notAfter(),
                        key,
                        revoked));
    }

    private static Optional<Jwk> key(Certificate signer) {
        try {
            if (PublicKeyFactory.createKey(signer.holder().getSubjectPublicKeyInfo())
                    instanceof ECPublicKeyParameters key) {
                int bits = key.getParameters().getCurve().getFieldSize();
                return Optional.of(new Jwk(
                        "P-" + bits,
                        coordinate(key.getQ().getAffineXCoord().toBigInteger(), bits),
                        coordinate(key.getQ().getAffineYCoord().toBigInteger(), bits)));
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String coordinate(BigInteger value, int bits) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(BigIntegers.asUnsignedByteArray((bits + 7) / 8, value));
    }
}
