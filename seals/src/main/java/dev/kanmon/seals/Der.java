package dev.kanmon.seals;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/** The one form of ASN.1 that is read of what is signed (X.690 section 10): a second form would let a byte change unnoticed. */
public final class Der {
    private Der() {}

    /**
     * Reads one value and nothing after it.
     *
     * @param name what it is, as the beginning of a sentence, such as {@code The certificate}
     * @throws UnreadableSealException where the bytes are no ASN.1, or the same content has another encoding in DER
     */
    public static ASN1Primitive read(byte[] bytes, String name) {
        try {
            ASN1Primitive read = ASN1Primitive.fromByteArray(bytes);
            if (Arrays.equals(read.getEncoded(ASN1Encoding.DER), bytes)) {
                return read;
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSealException(name + " cannot be read.", e);
        }
        throw new UnreadableSealException(name + " is not encoded in DER.");
    }
}
