package dev.kanmon.seals.chip;

import dev.kanmon.seals.UnreadableSealException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** What the signature of a security object is over: the kind of the content and its hash (RFC 5652 section 11). */
final class SignedAttributes {
    private SignedAttributes() {}

    /**
     * Whether the attributes are those of a content.
     *
     * @param attributes what stands there; nothing where there are none
     * @param digest hash of the content
     * @throws UnreadableSealException where they are not the attributes of a chip's hashes at all
     */
    static boolean areOf(@Nullable ASN1Set attributes, byte[] digest) {
        if (attributes == null) {
            throw new UnreadableSealException("The security object has no signed attributes.");
        }
        Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();
        for (ASN1Encodable one : attributes) {
            Attribute attribute = Attribute.getInstance(one);
            if (attribute.getAttrValues().size() != 1
                    || values.put(
                                    attribute.getAttrType(),
                                    attribute.getAttrValues().getObjectAt(0))
                            != null) {
                throw new UnreadableSealException("A signed attribute has not exactly one value.");
            }
        }
        if (!ICAOObjectIdentifiers.id_icao_ldsSecurityObject.equals(values.get(CMSAttributes.contentType))) {
            throw new UnreadableSealException("The signed attributes are those of another kind of content.");
        }
        if (!(values.get(CMSAttributes.messageDigest) instanceof ASN1OctetString told)) {
            throw new UnreadableSealException("The signed attributes have no hash of the content.");
        }
        return MessageDigest.isEqual(told.getOctets(), digest);
    }
}
