package dev.kanmon.seals.chip;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.certificate.CertificateWorld;
import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What CMS allows beside the signature, and a security object must not have, as no signature is over it. */
class SecurityObjectFormTest {
    private static final Holder AUTHORITY = authority("C=UT,CN=Authority", Kind.P256);
    private static final Holder SIGNER = chipSigner(AUTHORITY, Kind.P256);
    private static final Chip CHIP = Chip.of(SIGNER);
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final SignedData good = SignedData.getInstance(
            ContentInfo.getInstance(ASN1TaggedObject.getInstance(primitive(CHIP.securityObject()))
                            .getExplicitBaseObject())
                    .getContent());
    private final SignerInfo signature =
            SignerInfo.getInstance(good.getSignerInfos().getObjectAt(0));

    @BeforeEach
    void theSameInTheRightFormIsAuthentic() {
        assertThat(check(good).verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check(new SignedData(
                                good.getDigestAlgorithms(),
                                good.getEncapContentInfo(),
                                good.getCertificates(),
                                null,
                                good.getSignerInfos()))
                        .verdict())
                .isEqualTo(ChipVerdict.AUTHENTIC);
    }

    @Test
    void otherCertificatesAreRefused() {
        refused(
                data(
                        good.getDigestAlgorithms(),
                        set(
                                SIGNER.certificate().holder().toASN1Structure(),
                                AUTHORITY.certificate().holder().toASN1Structure()),
                        null,
                        signature),
                "other certificates");
        refused(
                data(
                        good.getDigestAlgorithms(),
                        set(AUTHORITY.certificate().holder().toASN1Structure()),
                        null,
                        signature),
                "another signer");
    }

    @Test
    void listsAndFurtherSignaturesAreRefused() {
        byte[] list = CertificateWorld.encodedList(AUTHORITY, CertificateWorld.FROM, CertificateWorld.UNTIL);
        refused(
                data(
                        good.getDigestAlgorithms(),
                        good.getCertificates(),
                        set(CertificateList.getInstance(list)),
                        signature),
                "exactly one signature");
        SignerInfo other = SignerInfo.getInstance(SignedData.getInstance(
                        ContentInfo.getInstance(ASN1TaggedObject.getInstance(primitive(
                                                CHIP.hash("1.3.14.3.2.26").securityObject()))
                                        .getExplicitBaseObject())
                                .getContent())
                .getSignerInfos()
                .getObjectAt(0));
        refused(
                data(good.getDigestAlgorithms(), good.getCertificates(), null, signature, other),
                "exactly one signature");
        refused(data(good.getDigestAlgorithms(), good.getCertificates(), null), "exactly one signature");
    }

    @Test
    void attributesThatNobodySignedAreRefused() {
        ASN1Set unsigned = set(new Attribute(
                PKCSObjectIdentifiers.pkcs_9_at_unstructuredName, set(new DEROctetString(new byte[] {1}))));
        refused(
                data(
                        good.getDigestAlgorithms(),
                        good.getCertificates(),
                        null,
                        signature(signature.getAuthenticatedAttributes(), unsigned)),
                "not signed");
        refused(
                data(good.getDigestAlgorithms(), good.getCertificates(), null, signature(null, null)),
                "no signed attributes");
    }

    @Test
    void hashesAreNamedOnceAndNoOthers() {
        AlgorithmIdentifier other = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384);
        refused(data(set(), good.getCertificates(), null, signature), "does not name the hashes");
        refused(data(set(other), good.getCertificates(), null, signature), "does not name the hashes");
        refused(data(set(SHA256, other), good.getCertificates(), null, signature), "does not name the hashes");
        refused(
                data(
                        set(SHA256, new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE)),
                        good.getCertificates(),
                        null,
                        signature),
                "twice");
        refused(
                data(
                        set(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, new ASN1Integer(1))),
                        good.getCertificates(),
                        null,
                        signature),
                "not known");
    }

    /** The hash of the data groups may be another than that of the signature, and is then named or not. */
    @Test
    void theHashOfDataGroupsMayBeNamedToo() {
        Chip other = CHIP.hash("2.16.840.1.101.3.4.2.2");
        SignedData data = SignedData.getInstance(
                ContentInfo.getInstance(ASN1TaggedObject.getInstance(primitive(other.securityObject()))
                                .getExplicitBaseObject())
                        .getContent());
        SignedData both = new SignedData(
                set(SHA256, new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha384)),
                data.getEncapContentInfo(),
                data.getCertificates(),
                null,
                data.getSignerInfos());
        assertThat(check(data).verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check(both).verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
    }

    @Test
    void bytesAfterTheSignatureAreAWrongSignature() {
        byte[] bytes = signature.getEncryptedDigest().getOctets();
        byte[] padded = Arrays.copyOf(bytes, bytes.length + 1);
        SignerInfo longer = new SignerInfo(
                signature.getSID(),
                signature.getDigestAlgorithm(),
                signature.getAuthenticatedAttributes(),
                signature.getDigestEncryptionAlgorithm(),
                new DEROctetString(padded),
                (ASN1Set) null);
        assertThat(check(data(good.getDigestAlgorithms(), good.getCertificates(), null, longer))
                        .verdict())
                .isEqualTo(ChipVerdict.SIGNATURE_WRONG);
    }

    private SignerInfo signature(@Nullable ASN1Set signed, @Nullable ASN1Set unsigned) {
        return new SignerInfo(
                signature.getSID(),
                signature.getDigestAlgorithm(),
                signed,
                signature.getDigestEncryptionAlgorithm(),
                signature.getEncryptedDigest(),
                unsigned);
    }

    private SignedData data(
            ASN1Set hashes, @Nullable ASN1Set certificates, @Nullable ASN1Set lists, SignerInfo... signatures) {
        return new SignedData(hashes, good.getEncapContentInfo(), certificates, lists, set(signatures));
    }

    private static ASN1Set set(ASN1Encodable... members) {
        return new DERSet(members);
    }

    private static void refused(SignedData data, String words) {
        ChipCheck check = check(data);
        assertThat(check.verdict()).isEqualTo(ChipVerdict.UNREADABLE);
        assertThat(check.problem()).contains(words);
    }

    private static ChipCheck check(SignedData data) {
        try {
            byte[] object = new DERTaggedObject(
                            true, BERTags.APPLICATION, 23, new ContentInfo(CMSObjectIdentifiers.signedData, data))
                    .getEncoded(ASN1Encoding.DER);
            return SecurityObject.check(
                    object, CHIP.dataGroups(), TrustStore.of(List.of(AUTHORITY.certificate())), NOW);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1Primitive primitive(byte[] bytes) {
        try {
            return ASN1Primitive.fromByteArray(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
