package dev.kanmon.seals.certificate;

import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;

/**
 * What certificates and revocation lists share: a content, how it is signed, and the signature.
 *
 * @param inner the algorithm that the signed content names
 * @param outer the algorithm that stands beside the signature and is not signed itself
 */
record SignedStructure(
        ASN1Object content, AlgorithmIdentifier inner, AlgorithmIdentifier outer, ASN1BitString signature) {
    static SignedStructure of(org.bouncycastle.asn1.x509.Certificate certificate) {
        return new SignedStructure(
                certificate.getTBSCertificate(),
                certificate.getTBSCertificate().getSignature(),
                certificate.getSignatureAlgorithm(),
                certificate.getSignature());
    }

    static SignedStructure of(CertificateList list) {
        return new SignedStructure(
                list.getTBSCertList(),
                list.getTBSCertList().getSignature(),
                list.getSignatureAlgorithm(),
                list.getSignature());
    }

    /** Whether the key of a certificate made the signature. Both algorithms must be one (RFC 5280 section 4.1.1.2). */
    boolean signedWith(Certificate issuer) {
        if (!inner.equals(outer) || signature.getPadBits() != 0) {
            return false;
        }
        try {
            byte[] message = content.getEncoded(ASN1Encoding.DER);
            return SignatureAlgorithm.of(outer)
                    .map(algorithm -> algorithm.verifies(issuer.publicKey(), message, signature.getOctets()))
                    .orElse(false);
        } catch (IOException | UnreadableSealException e) {
            return false;
        }
    }
}
