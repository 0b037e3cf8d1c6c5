package dev.kanmon.seals.vdsnc;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.util.BigIntegers;

/** Signatures in DER instead of the two numbers side by side: seen on seals of some States. */
final class Signatures {
    /** The lengths that two numbers side by side have on curves of 256, 384, 512 and 521 bits. */
    private static final int[] RAW = {64, 96, 128, 132};

    private Signatures() {}

    /** The numbers side by side; what is neither that nor DER comes back as it is, and will not verify. */
    static byte[] raw(byte[] signature) {
        if (Arrays.binarySearch(RAW, signature.length) >= 0) {
            return signature;
        }
        try {
            ASN1Sequence numbers = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature));
            if (numbers.size() != 2 || !Arrays.equals(numbers.getEncoded(ASN1Encoding.DER), signature)) {
                return signature;
            }
            BigInteger first = ASN1Integer.getInstance(numbers.getObjectAt(0)).getPositiveValue();
            BigInteger second = ASN1Integer.getInstance(numbers.getObjectAt(1)).getPositiveValue();
            int longest = Math.max(BigIntegers.getUnsignedByteLength(first), BigIntegers.getUnsignedByteLength(second));
            for (int length : RAW) {
                if (longest <= length / 2) {
                    byte[] raw = new byte[length];
                    BigIntegers.asUnsignedByteArray(first, raw, 0, length / 2);
                    BigIntegers.asUnsignedByteArray(second, raw, length / 2, length / 2);
                    return raw;
                }
            }
            return signature;
        } catch (IOException | RuntimeException notDer) {
            return signature;
        }
    }
}
