package dev.kanmon.seals.chip;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.HashAlgorithm;
import dev.kanmon.seals.certificate.SignatureAlgorithm;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The CMS envelope of a security object (RFC 5652, with the profile of Doc 9303 part 10 table 37). Only signed attributes and
 * what they hash are protected by the signature. All else (versions, names of hashes, reference to the signer, tags) is
 * read, written anew from what was understood, and compared, so that it has one form only.
 */
final class SignedContent {
    /** Application class, constructed, number 23: the byte 0x77. */
    private static final int TAG_NUMBER = 23;

    /** Content that is not plain data (RFC 5652 section 5.1). */
    private static final int VERSION = 3;

    private final byte[] content;
    private final Set<HashAlgorithm> hashesNamed;
    private final Optional<Certificate> embedded;
    private final SignerReference signer;
    private final HashAlgorithm hash;

    /** In DER, as they are signed. */
    private final byte[] attributes;

    /** Whether the attributes have the hash of the content. */
    private final boolean ofContent;

    private final SignatureAlgorithm algorithm;
    private final byte[] signature;

    private SignedContent(SignedData data, SignerInfo info) throws IOException {
        content = ASN1OctetString.getInstance(data.getEncapContentInfo().getContent())
                .getOctets();
        hash = hash(info.getDigestAlgorithm());
        hashesNamed = hashesNamed(data.getDigestAlgorithms());
        embedded = embedded(data.getCertificates());
        signer = SignerReference.of(info);
        if (embedded.isPresent() && !signer.means(embedded.get())) {
            throw new UnreadableSealException("The security object refers to another signer than the one it carries.");
        }
        ofContent = SignedAttributes.areOf(info.getAuthenticatedAttributes(), hash.digest(content));
        attributes = info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
        algorithm = algorithm(info.getDigestEncryptionAlgorithm(), hash);
        signature = info.getEncryptedDigest().getOctets();
    }

    static SignedContent read(byte[] file) {
        try {
            ASN1TaggedObject outer = ASN1TaggedObject.getInstance(ASN1Primitive.fromByteArray(file));
            if (!outer.hasTag(BERTags.APPLICATION, TAG_NUMBER)) {
                throw new UnreadableSealException("The security object does not begin with its tag.");
            }
            ContentInfo info = ContentInfo.getInstance(outer.getExplicitBaseObject());
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new UnreadableSealException("The security object is not signed.");
            }
            SignedData data = SignedData.getInstance(info.getContent());
            byte[] anew = new DERTaggedObject(
                            true,
                            BERTags.APPLICATION,
                            TAG_NUMBER,
                            new ContentInfo(CMSObjectIdentifiers.signedData, data))
                    .getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(anew, file)) {
                throw new UnreadableSealException("The security object is not encoded in DER.");
            }
            return read(data);
        } catch (UnreadableSealException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSealException("The security object cannot be read.", e);
        }
    }

    private static SignedContent read(SignedData data) throws IOException {
        if (!data.getVersion().hasValue(VERSION)) {
            throw new UnreadableSealException("The version of the signed data is not " + VERSION + ".");
        }
        if (!ICAOObjectIdentifiers.id_icao_ldsSecurityObject.equals(
                data.getEncapContentInfo().getContentType())) {
            throw new UnreadableSealException("What is signed is not the hashes of a chip.");
        }
        if (data.getCRLs() != null || data.getSignerInfos().size() != 1) {
            throw new UnreadableSealException(
                    "The security object has not exactly one signature, or something beside it.");
        }
        ASN1Encodable only = data.getSignerInfos().getObjectAt(0);
        SignerInfo info = SignerInfo.getInstance(only);
        if (!Arrays.equals(der(info), der(only))) {
            throw new UnreadableSealException("The signature's fields are not encoded in DER.");
        }
        if (info.getUnauthenticatedAttributes() != null) {
            throw new UnreadableSealException("The security object carries attributes that are not signed.");
        }
        return new SignedContent(data, info);
    }

    private static Optional<Certificate> embedded(ASN1Set certificates) throws IOException {
        if (certificates == null) {
            return Optional.empty();
        }
        if (certificates.size() != 1) {
            throw new UnreadableSealException(
                    "The security object carries other certificates than that of its signer.");
        }
        return Optional.of(Certificate.read(der(certificates.getObjectAt(0))));
    }

    private static Set<HashAlgorithm> hashesNamed(ASN1Set named) {
        Set<HashAlgorithm> all = EnumSet.noneOf(HashAlgorithm.class);
        for (ASN1Encodable one : named) {
            if (!all.add(hash(AlgorithmIdentifier.getInstance(one)))) {
                throw new UnreadableSealException("The security object names a hash twice.");
            }
        }
        return all;
    }

    private static HashAlgorithm hash(AlgorithmIdentifier named) {
        return HashAlgorithm.of(named)
                .orElseThrow(() -> new UnreadableSealException("A hash of the security object is not known here."));
    }

    private static SignatureAlgorithm algorithm(AlgorithmIdentifier named, HashAlgorithm hash) {
        boolean hashNamedElsewhere = named.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)
                && HashAlgorithm.withoutParameters(named);
        return (hashNamedElsewhere ? Optional.of(SignatureAlgorithm.pkcs1(hash)) : SignatureAlgorithm.of(named))
                .orElseThrow(() -> new UnreadableSealException(
                        "The signature of the security object is of a kind not known here."));
    }

    private static byte[] der(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }

    /** What is signed, whoever signed it. */
    byte[] content() {
        return content.clone();
    }

    /** The hash of the content. */
    HashAlgorithm hash() {
        return hash;
    }

    /** The hashes named ahead of the content. */
    Set<HashAlgorithm> hashesNamed() {
        return hashesNamed;
    }

    /** The signer's certificate, where it is carried. */
    Optional<Certificate> embedded() {
        return embedded;
    }

    /** The certificate that it carries or, where it carries none, the one of the trust store whose key made the signature. */
    Optional<Certificate> signer(TrustStore trust) {
        if (embedded.isPresent()) {
            return embedded;
        }
        List<Certificate> known = signer.in(trust);
        return known.stream()
                .filter(this::signedBy)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** Whether the key of a certificate made the signature, over this content. */
    boolean signedBy(Certificate certificate) {
        try {
            return ofContent && algorithm.verifies(certificate.publicKey(), attributes, signature);
        } catch (UnreadableSealException e) {
            return false;
        }
    }
}
