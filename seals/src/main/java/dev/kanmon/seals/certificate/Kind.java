package dev.kanmon.seals.certificate;

import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;

/** What bytes in DER are, by their outermost structure. */
enum Kind {
    CERTIFICATE,
    REVOCATION_LIST,
    MASTER_LIST;

    /** What a certificate's content has: version, serial number, algorithm, issuer, validity, subject, key, extensions. */
    private static final int SIXTH = 5;

    static Kind of(byte[] der) {
        try {
            ASN1Sequence outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
            if (outer.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
                return MASTER_LIST;
            }
            ASN1Sequence content = ASN1Sequence.getInstance(outer.getObjectAt(0));
            // Only a certificate begins with a tagged version, or has its key, a sequence, in the sixth place.
            return content.getObjectAt(0) instanceof ASN1TaggedObject
                            || (content.size() > SIXTH
                                    && content.getObjectAt(SIXTH) instanceof ASN1Sequence key
                                    && key.size() == 2
                                    && content.getObjectAt(SIXTH - 1) instanceof ASN1Sequence)
                    ? CERTIFICATE
                    : REVOCATION_LIST;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSealException("This is no certificate, revocation list or master list.", e);
        }
    }
}
