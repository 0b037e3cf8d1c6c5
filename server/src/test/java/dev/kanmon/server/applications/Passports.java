package dev.kanmon.server.applications;

import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
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
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A State that issues passports, and the credentials that wallets make of them; keys that nobody else has. */
final class Passports {
    /** The zone of the passport with which Kim Min-ji travels, as MrzWriter's own tests check it against Doc 9303. */
    static final List<String> KIM = zone("KIM", "MINJI", "M123A4567", "KOR");

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");

    private final KeyPair authorityKeys = keys();
    private final KeyPair signerKeys = keys();
    private final X509CertificateHolder authority;
    private final X509CertificateHolder signer;

    Passports(String state) {
        try {
            X500Name name = new X500Name("C=" + state + ",CN=Authority of passports");
            authority = certificate(name, authorityKeys, name, 1, true);
            signer = certificate(new X500Name("C=" + state + ",CN=Passports"), signerKeys, name, 2, false);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two lines of a passport of a woman born on 5 March 1988 that is valid to 31 January 2031. */
    static List<String> zone(String surname, String given, String number, String state) {
        return MrzWriter.write(new Mrz(
                MrzFormat.TD3,
                "P",
                state,
                surname,
                given,
                number,
                state,
                MrzDate.of(LocalDate.of(1988, 3, 5)),
                "F",
                MrzDate.of(LocalDate.of(2031, 1, 31)),
                "",
                ""));
    }

    /** Puts the authority's certificate into a folder of trust. */
    Path trusted(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("authority.cer"), authority.getEncoded());
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The virtual component with a zone and a face of some size. */
    byte[] credential(List<String> zone, int faceBytes) {
        byte[] one = dataGroup1(zone);
        byte[] two = face(faceBytes);
        return credential(one, two, object(one, two));
    }

    /** One whose zone was changed after it was signed. */
    byte[] tampered(List<String> signed, List<String> shown) {
        byte[] two = face(2_000);
        return credential(dataGroup1(shown), two, object(dataGroup1(signed), two));
    }

    private static byte[] credential(byte[] one, byte[] two, byte[] object) {
        ASN1EncodableVector files = new ASN1EncodableVector();
        files.add(new DERTaggedObject(false, 0, new DEROctetString(object)));
        files.add(new DERTaggedObject(false, 1, new DEROctetString(one)));
        files.add(new DERTaggedObject(false, 2, new DEROctetString(two)));
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new ASN1Integer(1));
        all.add(new DERSequence(files));
        try {
            return new DERSequence(all).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] object(byte[] one, byte[] two) {
        try {
            LDSSecurityObject content = new LDSSecurityObject(
                    new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256),
                    new DataGroupHash[] {hash(1, one), hash(2, two)});
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(content(signerKeys), signer));
            generator.addCertificate(signer);
            return new DERTaggedObject(
                            true,
                            BERTags.APPLICATION,
                            23,
                            generator
                                    .generate(
                                            new CMSProcessableByteArray(
                                                    SECURITY_OBJECT, content.getEncoded(ASN1Encoding.DER)),
                                            true)
                                    .toASN1Structure())
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataGroupHash hash(int number, byte[] file) {
        try {
            return new DataGroupHash(
                    number,
                    new DEROctetString(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] dataGroup1(List<String> zone) {
        byte[] letters = String.join("", zone).getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[letters.length + 5];
        file[0] = 0x61;
        file[1] = (byte) (letters.length + 3);
        file[2] = 0x5F;
        file[3] = 0x1F;
        file[4] = (byte) letters.length;
        System.arraycopy(letters, 0, file, 5, letters.length);
        return file;
    }

    /** Bytes in the place of a face, with a text to look for in files. */
    private static byte[] face(int bytes) {
        byte[] face = new byte[bytes];
        byte[] text = "PICTURE-OF-A-FACE".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes; i++) {
            face[i] = text[i % text.length];
        }
        return face;
    }

    private X509CertificateHolder certificate(
            X500Name subject, KeyPair pair, X500Name issuer, int serial, boolean isAuthority)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(serial), Date.from(FROM), Date.from(UNTIL), subject, pair.getPublic());
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                extensions.createAuthorityKeyIdentifier(authorityKeys.getPublic()));
        if (isAuthority) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        }
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(isAuthority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
        return builder.build(content(authorityKeys));
    }

    private static ContentSigner content(KeyPair pair) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
