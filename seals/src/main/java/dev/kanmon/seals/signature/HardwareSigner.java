package dev.kanmon.seals.signature;

import dev.kanmon.seals.certificate.Certificate;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Signature;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;

/**
 * A key in a hardware module. Unlike software keys it is not deterministic: the module draws its own random numbers, so
 * the same seal twice has two signatures, both good. Safe from any thread.
 *
 * <p>The key is made inside the module, with a certificate beside it, since Java finds keys by theirs: {@code keytool
 * -genkeypair} puts one there that is replaced by the authority's, or is left and the authority's is given here.
 */
public final class HardwareSigner implements SealSigner {
    private final HardwareToken token;
    private final String label;
    private final PrivateKey key;
    private final Certificate certificate;
    private final Ecdsa algorithm;

    private HardwareSigner(HardwareToken token, String label, PrivateKey key, Certificate certificate) {
        this.token = token;
        this.label = label;
        this.key = key;
        this.certificate = certificate;
        this.algorithm = Ecdsa.forCurve(curveBits(certificate));
    }

    /**
     * With the certificate that is in the token.
     *
     * @param label of the key
     * @throws UnreachableKeyException where there is no such key, or none that signs seals
     */
    public static HardwareSigner open(HardwareToken token, String label) {
        try {
            java.security.cert.Certificate inside = token.keys().getCertificate(label);
            if (inside == null) {
                throw missing(token, label);
            }
            return open(token, label, Certificate.read(inside.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new UnreachableKeyException("The certificate '" + label + "' in " + token + " cannot be read.", e);
        }
    }

    /**
     * With a certificate that is given: the authority's, where the token has another for the key.
     *
     * @param label of the key
     * @throws UnreachableKeyException where there is no such key, or it is not that of the certificate
     */
    public static HardwareSigner open(HardwareToken token, String label, Certificate certificate) {
        try {
            if (!(token.keys().getKey(label, null) instanceof PrivateKey key)) {
                throw missing(token, label);
            }
            HardwareSigner signer = new HardwareSigner(token, label, key, certificate);
            byte[] probe = certificate.encoded();
            if (!signer.algorithm.verifies(certificate, probe, signer.sign(probe))) {
                throw new UnreachableKeyException("The key '" + label + "' in " + token
                        + " is not that of the certificate " + certificate + ". Give the label of the one that is.");
            }
            return signer;
        } catch (GeneralSecurityException | ProviderException e) {
            throw new UnreachableKeyException("The key '" + label + "' in " + token + " cannot be read.", e);
        }
    }

    @Override
    public Certificate certificate() {
        return certificate;
    }

    @Override
    public Ecdsa algorithm() {
        return algorithm;
    }

    /**
     * Signs in the module.
     *
     * @throws UnreachableKeyException where the module does not: it was taken away, or may not sign with this key
     */
    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(
                    switch (algorithm) {
                        case SHA224 -> "SHA224withECDSAinP1363Format";
                        case SHA256 -> "SHA256withECDSAinP1363Format";
                        case SHA384 -> "SHA384withECDSAinP1363Format";
                        case SHA512 -> "SHA512withECDSAinP1363Format";
                    },
                    token.provider());
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw new UnreachableKeyException(
                    "The module did not sign with key '" + label + "' in " + token
                            + ". See that it is plugged in and that the key may sign with ECDSA.",
                    e);
        }
    }

    private static UnreachableKeyException missing(HardwareToken token, String label) {
        return new UnreachableKeyException("There is no key with a certificate under the label '" + label + "' in "
                + token + ". Make one there with keytool -genkeypair, or write the certificate of the key beside it.");
    }

    private static int curveBits(Certificate certificate) {
        return Optional.ofNullable(certificate
                        .holder()
                        .getSubjectPublicKeyInfo()
                        .getAlgorithm()
                        .getParameters())
                .filter(ASN1ObjectIdentifier.class::isInstance)
                .map(name -> ECNamedCurveTable.getByOID((ASN1ObjectIdentifier) name))
                .map(X9ECParameters::getN)
                .orElseThrow(() -> new UnreachableKeyException(
                        "The certificate " + certificate + " has no key on a named curve. Give one that has."))
                .bitLength();
    }
}
