package dev.kanmon.seals.signature;

import dev.kanmon.seals.certificate.Certificate;
import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.util.BigIntegers;

/** A key in memory. Signs deterministically (RFC 6979 section 3.2). */
public final class SoftwareSigner implements SealSigner {
    private final Certificate certificate;
    private final ECPrivateKeyParameters key;
    private final Ecdsa algorithm;

    private SoftwareSigner(Certificate certificate, ECPrivateKeyParameters key) {
        this.certificate = certificate;
        this.key = key;
        this.algorithm = Ecdsa.forCurve(key.getParameters().getN().bitLength());
    }

    /**
     * A signer of a key.
     *
     * @param certificate of the key
     * @param pkcs8 the private key, as PKCS #8 has it (RFC 5958)
     * @throws IllegalArgumentException where the key is not one of an elliptic curve, or not that of the certificate
     */
    public static SoftwareSigner of(Certificate certificate, byte[] pkcs8) {
        try {
            if (!(PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(pkcs8))
                    instanceof ECPrivateKeyParameters key)) {
                throw new IllegalArgumentException("The signer's key is not one of an elliptic curve.");
            }
            SoftwareSigner signer = new SoftwareSigner(certificate, key);
            byte[] probe = certificate.encoded();
            if (!signer.algorithm.verifies(certificate, probe, signer.sign(probe))) {
                throw new IllegalArgumentException(
                        "The signer's key is not that of the certificate " + certificate + ".");
            }
            return signer;
        } catch (IOException e) {
            throw new IllegalArgumentException("The signer's key cannot be read.", e);
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

    @Override
    public byte[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(
                switch (algorithm) {
                    case SHA224 -> new SHA224Digest();
                    case SHA256 -> SHA256Digest.newInstance();
                    case SHA384 -> new SHA384Digest();
                    case SHA512 -> new SHA512Digest();
                }));
        signer.init(true, key);
        BigInteger[] numbers = signer.generateSignature(algorithm.digest(message));
        int half = Ecdsa.numberLength(key.getParameters().getN());
        byte[] signature = new byte[2 * half];
        BigIntegers.asUnsignedByteArray(numbers[0], signature, 0, half);
        BigIntegers.asUnsignedByteArray(numbers[1], signature, half, half);
        return signature;
    }
}
