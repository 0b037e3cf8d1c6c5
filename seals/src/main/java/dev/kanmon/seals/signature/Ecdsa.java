package dev.kanmon.seals.signature;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/** ECDSA (FIPS 186-5 section 6) with the hash that belongs to it. */
public enum Ecdsa {
    /** With SHA-224; seals of Doc 9303 part 13 only. */
    SHA224("ES224", "SHA-224"),
    /** With SHA-256 ({@code ES256}, RFC 7518 section 3.4). */
    SHA256("ES256", "SHA-256"),
    /** With SHA-384 ({@code ES384}). */
    SHA384("ES384", "SHA-384"),
    /** With SHA-512 ({@code ES512}). */
    SHA512("ES512", "SHA-512");

    private final String label;
    private final String hash;

    Ecdsa(String label, String hash) {
        this.label = label;
        this.hash = hash;
    }

    /** The name that VDS-NC writes, such as {@code ES256}. */
    public String label() {
        return label;
    }

    /** By the name that VDS-NC writes. */
    public static Optional<Ecdsa> labelled(String label) {
        return Stream.of(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /**
     * The one that goes with a curve by its size (Doc 9303 part 13 section 2.4): SHA-224 up to 224 bits, SHA-256 up to 256,
     * SHA-384 up to 384, SHA-512 beyond.
     *
     * @param bits of the order of the curve
     */
    public static Ecdsa forCurve(int bits) {
        return bits <= 224 ? SHA224 : bits <= 256 ? SHA256 : bits <= 384 ? SHA384 : SHA512;
    }

    /**
     * Whether a signature is that of the certificate's key over a message. False also where the key cannot be read or is
     * not one of an elliptic curve, or the signature not twice the length of the curve's order: each signature has one form only.
     *
     * @param message what was signed, before hashing
     * @param signature {@code r || s}, each as long as the order of the curve
     */
    public boolean verifies(Certificate signer, byte[] message, byte[] signature) {
        ECPublicKeyParameters key = key(signer);
        if (key == null) {
            return false;
        }
        int half = numberLength(key.getParameters().getN());
        if (signature.length != 2 * half) {
            return false;
        }
        ECDSASigner verifier = new ECDSASigner();
        verifier.init(false, key);
        try {
            return verifier.verifySignature(
                    digest(message),
                    new BigInteger(1, Arrays.copyOf(signature, half)),
                    new BigInteger(1, Arrays.copyOfRange(signature, half, signature.length)));
        } catch (ArithmeticException | IllegalArgumentException e) {
            // How BouncyCastle tells that a number has no inverse, where an order is no prime.
            return false;
        }
    }

    private static @Nullable ECPublicKeyParameters key(Certificate signer) {
        try {
            return signer.publicKey() instanceof ECPublicKey onCurve
                            && ECUtil.generatePublicKeyParameter(onCurve) instanceof ECPublicKeyParameters key
                    ? key
                    : null;
        } catch (UnreadableSealException | InvalidKeyException unusable) {
            return null;
        }
    }

    /** Bytes that one of a signature's two numbers takes on a curve of this order. */
    static int numberLength(BigInteger order) {
        return BigIntegers.getUnsignedByteLength(order);
    }

    byte[] digest(byte[] message) {
        try {
            return MessageDigest.getInstance(hash).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
