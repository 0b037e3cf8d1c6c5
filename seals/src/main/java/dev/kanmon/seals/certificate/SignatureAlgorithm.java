package dev.kanmon.seals.certificate;

import dev.kanmon.seals.BouncyCastle;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * How a State signs certificates, revocation lists and chips (Doc 9303 part 12 section 4.4): RSA by PKCS #1 v1.5 or PSS, and
 * ECDSA with the two numbers in DER. Nothing older than SHA-1 is known here.
 */
public final class SignatureAlgorithm {
    /** The standard allows any salt that fits; the largest modulus that is read here, of 8,192 bits, leaves less. */
    private static final int LONGEST_SALT = 1024;

    /** The only trailer that PKCS #1 v2.2 names (RFC 8017 A.2.3). */
    private static final int TRAILER = 1;

    private static final Map<ASN1ObjectIdentifier, HashAlgorithm> PKCS1 = Map.of(
            PKCSObjectIdentifiers.sha1WithRSAEncryption, HashAlgorithm.SHA1,
            PKCSObjectIdentifiers.sha224WithRSAEncryption, HashAlgorithm.SHA224,
            PKCSObjectIdentifiers.sha256WithRSAEncryption, HashAlgorithm.SHA256,
            PKCSObjectIdentifiers.sha384WithRSAEncryption, HashAlgorithm.SHA384,
            PKCSObjectIdentifiers.sha512WithRSAEncryption, HashAlgorithm.SHA512);

    private static final Map<ASN1ObjectIdentifier, HashAlgorithm> ECDSA = Map.of(
            X9ObjectIdentifiers.ecdsa_with_SHA1, HashAlgorithm.SHA1,
            X9ObjectIdentifiers.ecdsa_with_SHA224, HashAlgorithm.SHA224,
            X9ObjectIdentifiers.ecdsa_with_SHA256, HashAlgorithm.SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384, HashAlgorithm.SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512, HashAlgorithm.SHA512);

    private final String label;
    private final HashAlgorithm hash;
    private final @Nullable PSSParameterSpec parameters;

    private SignatureAlgorithm(String label, HashAlgorithm hash, @Nullable PSSParameterSpec parameters) {
        this.label = label;
        this.hash = hash;
        this.parameters = parameters;
    }

    /** The one that an algorithm identifier names; empty where it is not known here or its parameters are not in order. */
    public static Optional<SignatureAlgorithm> of(AlgorithmIdentifier algorithm) {
        ASN1ObjectIdentifier name = algorithm.getAlgorithm();
        if (name.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return pss(algorithm);
        }
        if (!HashAlgorithm.withoutParameters(algorithm)) {
            return Optional.empty();
        }
        return Optional.ofNullable(PKCS1.get(name))
                .map(SignatureAlgorithm::pkcs1)
                .or(() -> Optional.ofNullable(ECDSA.get(name))
                        .map(hash -> new SignatureAlgorithm(plain(hash) + "withECDSA", hash, null)));
    }

    /** RSA by PKCS #1 v1.5 with a hash that is named elsewhere, as CMS may do (RFC 3370 section 3.2). */
    public static SignatureAlgorithm pkcs1(HashAlgorithm hash) {
        return new SignatureAlgorithm(plain(hash) + "withRSA", hash, null);
    }

    private static Optional<SignatureAlgorithm> pss(AlgorithmIdentifier algorithm) {
        RSASSAPSSparams stated;
        AlgorithmIdentifier mask;
        try {
            stated = RSASSAPSSparams.getInstance(algorithm.getParameters());
            if (stated == null
                    || !inOrder(ASN1Sequence.getInstance(algorithm.getParameters()))
                    || !stated.getMaskGenAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                    || stated.getSaltLength().bitLength() > Integer.SIZE - 2
                    || stated.getSaltLength().signum() < 0
                    || stated.getSaltLength().intValueExact() > LONGEST_SALT
                    || stated.getTrailerField().bitLength() > 1
                    || stated.getTrailerField().intValueExact() != TRAILER) {
                return Optional.empty();
            }
            mask = AlgorithmIdentifier.getInstance(stated.getMaskGenAlgorithm().getParameters());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
        Optional<HashAlgorithm> masked = mask == null ? Optional.empty() : HashAlgorithm.of(mask);
        return HashAlgorithm.of(stated.getHashAlgorithm())
                .flatMap(hash -> masked.map(inner -> new SignatureAlgorithm(
                        "RSASSA-PSS",
                        hash,
                        new PSSParameterSpec(
                                hash.label(),
                                "MGF1",
                                new MGF1ParameterSpec(inner.label()),
                                stated.getSaltLength().intValueExact(),
                                TRAILER))));
    }

    /** Parameters that state what holds anyway are common and read; tags of another class, or out of order, are not. */
    private static boolean inOrder(ASN1Sequence parameters) {
        int last = -1;
        for (ASN1Encodable one : parameters) {
            if (!(one instanceof ASN1TaggedObject tagged)
                    || !tagged.hasContextTag()
                    || !tagged.isExplicit()
                    || tagged.getTagNo() <= last) {
                return false;
            }
            last = tagged.getTagNo();
        }
        return true;
    }

    /** The hash of what is signed. */
    public HashAlgorithm hash() {
        return hash;
    }

    /**
     * Whether a signature is that of a key over a message. False also where the key is of another kind, or the signature is
     * not in its one form.
     *
     * @param key of BouncyCastle's provider
     */
    public boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(label, BouncyCastle.PROVIDER);
            if (parameters != null) {
                verifier.setParameter(parameters);
            }
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Keys of another kind, numbers out of range, encodings that are none: all are no signature of this key.
            return false;
        }
    }

    private static String plain(HashAlgorithm hash) {
        return hash.label().replace("-", "");
    }
}
