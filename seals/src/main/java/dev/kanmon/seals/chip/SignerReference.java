package dev.kanmon.seals.chip;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;

/** How a signature refers to its signer (RFC 5652 section 5.3). The reference is not signed, so it must be exact. */
sealed interface SignerReference {
    /** Its tag (RFC 5652 section 5.3). */
    int KEY_IDENTIFIER = 0;

    /** By issuer and serial number; the signature's version is then 1. */
    record ByIssuer(IssuerAndSerialNumber value) implements SignerReference {}

    /** By key identifier, lower-case hexadecimal; the signature's version is then 3. */
    record ByKey(String identifier) implements SignerReference {}

    static SignerReference of(SignerInfo info) {
        boolean byKey = info.getSID().isTagged();
        if (byKey
                && !ASN1TaggedObject.getInstance(info.getSID().toASN1Primitive())
                        .hasContextTag(KEY_IDENTIFIER)) {
            throw new UnreadableSealException(
                    "The security object refers to its signer in a way that is not known here.");
        }
        if (!info.getVersion().hasValue(byKey ? 3 : 1)) {
            throw new UnreadableSealException(
                    "The version of the signature does not go with its reference to the signer.");
        }
        return byKey
                ? new ByKey(HexFormat.of()
                        .formatHex(ASN1OctetString.getInstance(info.getSID().getId())
                                .getOctets()))
                : new ByIssuer(IssuerAndSerialNumber.getInstance(info.getSID().getId()));
    }

    /** Whether it refers to a certificate; the issuer's name letter by letter, as capitals do not count in names otherwise. */
    default boolean means(Certificate certificate) {
        return switch (this) {
            case ByIssuer(IssuerAndSerialNumber value) ->
                value.getSerialNumber().getValue().equals(certificate.serial())
                        && Arrays.equals(
                                der(value.getName()), der(certificate.holder().getIssuer()));
            case ByKey(String identifier) ->
                certificate.keyIdentifier().filter(identifier::equals).isPresent();
        };
    }

    /** Signers of a trust store that it refers to. */
    default List<Certificate> in(TrustStore trust) {
        List<Certificate> candidates = switch (this) {
            case ByIssuer(IssuerAndSerialNumber value) ->
                trust.signersByIssuer(value.getName(), value.getSerialNumber().getValue());
            case ByKey(String identifier) -> trust.signersByKeyIdentifier(identifier);
        };
        return candidates.stream().filter(this::means).toList();
    }

    private static byte[] der(X500Name name) {
        try {
            return name.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UnreadableSealException("The name of the signer's issuer cannot be read.", e);
        }
    }
}
