package dev.kanmon.command;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A chip with an authority of its own, signed by BouncyCastle: the zone and a face that is none. */
final class SmallChip {
    private static final ASN1ObjectIdentifier HASHES = new ASN1ObjectIdentifier("2.23.136.1.1.1");
    private static final byte[] FACE = {0x75, 3, 1, 2, 3};

    /** Certificate of the authority. */
    final byte[] authority;

    /** EF.SOD. */
    final byte[] object;

    /** EF.DG1. */
    final byte[] zone;

    /** EF.DG2. */
    final byte[] face = FACE.clone();

    /**
     * Makes one.
     *
     * @param state of the authority, alpha-2
     * @param lines the zone, with line breaks or without
     */
    SmallChip(String state, String lines) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair root = generator.generateKeyPair();
        KeyPair pair = generator.generateKeyPair();
        ContentSigner rootSigner = new JcaContentSignerBuilder("SHA256withECDSA").build(root.getPrivate());
        authority = certificate(state, "CSCA", root, 1)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .build(rootSigner)
                .getEncoded();
        X509CertificateHolder signer = certificate(state, "DS", pair, 2)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .build(rootSigner);
        zone = zone(lines.replace("\n", ""));
        DataGroupHash[] hashes = {hash(1, zone), hash(2, face)};
        byte[] content = new LDSSecurityObject(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), hashes)
                .getEncoded(ASN1Encoding.DER);
        CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
        cms.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()), signer));
        cms.addCertificate(signer);
        object = new DERTaggedObject(
                        true,
                        BERTags.APPLICATION,
                        23,
                        cms.generate(new CMSProcessableByteArray(HASHES, content), true)
                                .toASN1Structure())
                .getEncoded(ASN1Encoding.DER);
    }

    /** The virtual component of a travel credential of type 1: version, then files by number. */
    byte[] credential() throws Exception {
        return new DERSequence(new ASN1Encodable[] {
                    new ASN1Integer(1),
                    new DERSequence(new ASN1Encodable[] {file(0, object), file(1, zone), file(2, face)})
                })
                .getEncoded(ASN1Encoding.DER);
    }

    private static DERTaggedObject file(int number, byte[] bytes) {
        return new DERTaggedObject(false, number, new DEROctetString(bytes));
    }

    private static JcaX509v3CertificateBuilder certificate(String state, String name, KeyPair pair, int serial) {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                new X500Name("C=" + state + ",CN=CSCA"),
                BigInteger.valueOf(serial),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(100))),
                new X500Name("C=" + state + ",CN=" + name),
                pair.getPublic());
    }

    private static DataGroupHash hash(int number, byte[] file) throws Exception {
        return new DataGroupHash(
                number, new DEROctetString(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    private static byte[] zone(String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[letters.length + 5];
        file[0] = 0x61;
        file[1] = (byte) (letters.length + 3);
        file[2] = 0x5F;
        file[3] = 0x1F;
        file[4] = (byte) letters.length;
        System.arraycopy(letters, 0, file, 5, letters.length);
        return file;
    }
}
