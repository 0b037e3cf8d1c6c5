package dev.kanmon.seals.certificate;

import dev.kanmon.seals.BouncyCastle;
import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.Properties;

/**
 * Keys of certificates. Anybody may put a key into a certificate, and each is read before a chain says whose it is: what is
 * not of a kind and size that signatures are checked with is refused before BouncyCastle, which has bounds far above, reads it.
 */
final class CertificateKey {
    /** A smaller modulus was factored in public long ago (RSA-768 in 2009); the smallest that a chip ever had is 1,024. */
    private static final int LEAST_RSA_BITS = 1024;

    /** Authorities of passports have up to 6,144; with the longest exponent one check takes some milliseconds. */
    private static final int MOST_RSA_BITS = 8192;

    /** All but a few keys have 65,537; a check takes as long as the exponent has bits. */
    private static final int MOST_EXPONENT_BITS = 64;

    /** BouncyCastle looks whether a modulus is a prime, for half a second: whether a key is a good one its issuer says. */
    private static final String ANY_MODULUS = "org.bouncycastle.rsa.allow_unsafe_mod";

    private CertificateKey() {}

    /**
     * A key, for BouncyCastle's provider.
     *
     * @throws UnreadableSealException where it is not RSA within the bounds, nor on a curve that is known
     */
    static PublicKey read(SubjectPublicKeyInfo key) {
        try {
            SubjectPublicKeyInfo within = within(key);
            Properties.setThreadOverride(ANY_MODULUS, true);
            try {
                return new JcaPEMKeyConverter()
                        .setProvider(BouncyCastle.PROVIDER)
                        .getPublicKey(within);
            } finally {
                Properties.removeThreadOverride(ANY_MODULUS);
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSealException ours
                    ? ours
                    : new UnreadableSealException("The certificate's key cannot be read.", e);
        }
    }

    /** The same key, a curve by its name. */
    private static SubjectPublicKeyInfo within(SubjectPublicKeyInfo key) throws IOException {
        AlgorithmIdentifier algorithm = key.getAlgorithm();
        ASN1ObjectIdentifier kind = algorithm.getAlgorithm();
        if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            AlgorithmIdentifier named = new AlgorithmIdentifier(kind, curve(algorithm.getParameters()));
            return new SubjectPublicKeyInfo(named, key.getPublicKeyData().getOctets());
        }
        if (kind.equals(PKCSObjectIdentifiers.rsaEncryption) || kind.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            RSAPublicKey rsa = RSAPublicKey.getInstance(key.parsePublicKey());
            int bits = rsa.getModulus().bitLength();
            if (bits >= LEAST_RSA_BITS
                    && bits <= MOST_RSA_BITS
                    && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS) {
                return key;
            }
            throw new UnreadableSealException("The certificate's key has a size that is not used here.");
        }
        throw new UnreadableSealException("The certificate's key is of a kind that is not used here.");
    }

    private static ASN1ObjectIdentifier curve(ASN1Encodable parameters) {
        return switch (parameters) {
            case ASN1ObjectIdentifier name when KnownCurves.has(name) -> name;
            case ASN1Sequence spelledOut ->
                KnownCurves.spelledOut(spelledOut).orElseThrow(CertificateKey::unknownCurve);
            case null, default -> throw unknownCurve();
        };
    }

    private static UnreadableSealException unknownCurve() {
        return new UnreadableSealException("The certificate's key is on a curve that is not known here.");
    }
}
