package dev.kanmon.server.passes;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.Chain;
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
 * @param state under whose authority it signs, alpha-2; empty where its certificate names another
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
        Chain chain = trust.chain(signer, CertificateUse.SEAL, now);
        ChainVerdict verdict = chain.verdict();
        boolean revoked = verdict == ChainVerdict.REVOKED;
        if (!revoked && verdict != ChainVerdict.TRUSTED && verdict != ChainVerdict.SIGNER_NOT_YET_VALID) {
            return Optional.empty();
        }
        return key(signer)
                .map(key -> new TrustedSigner(
                        TrustEndpoint.base64(signer.encoded()),
                        signer.fingerprint(),
                        state(signer, chain),
                        signer.reference(),
                        signer.notBefore(),
                        signer.notAfter(),
                        key,
                        revoked));
    }

    /** That of the authority: it may put any other into a certificate, and then nothing is signed for either. */
    private static String state(Certificate signer, Chain chain) {
        return chain.state()
                .filter(state ->
                        signer.country().filter(told -> !told.equals(state)).isEmpty())
                .orElse("");
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
