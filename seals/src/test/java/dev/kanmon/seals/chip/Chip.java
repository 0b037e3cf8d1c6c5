package dev.kanmon.seals.chip;

import dev.kanmon.seals.certificate.CertificateWorld;
import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.HashAlgorithm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.bouncycastle.asn1.icao.LDSVersionInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A chip made for a test: data groups, and how its security object is made. */
record Chip(SortedMap<Integer, byte[]> dataGroups, Holder signer, String hash, boolean versioned, Reference reference) {
    static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private static final ASN1ObjectIdentifier SECURITY_OBJECT = new ASN1ObjectIdentifier("2.23.136.1.1.1");

    /** How the signature refers to its signer, and whether the certificate is carried. */
    enum Reference {
        EMBEDDED,
        EMBEDDED_BY_KEY,
        ISSUER_ALONE,
        KEY_ALONE
    }

    static Chip of(Holder signer) {
        SortedMap<Integer, byte[]> groups = new TreeMap<>();
        groups.put(1, zone(ZONE));
        groups.put(2, new byte[] {0x75, 3, 1, 2, 3});
        groups.put(15, new byte[] {0x6F, 2, 5, 0});
        return new Chip(groups, signer, "2.16.840.1.101.3.4.2.1", false, Reference.EMBEDDED);
    }

    Chip hash(String identifier) {
        return new Chip(dataGroups, signer, identifier, versioned, reference);
    }

    Chip withVersions() {
        return new Chip(dataGroups, signer, hash, true, reference);
    }

    Chip reference(Reference other) {
        return new Chip(dataGroups, signer, hash, versioned, other);
    }

    static byte[] zone(String text) {
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

    byte[] securityObject() {
        try {
            AlgorithmIdentifier algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(hash));
            HashAlgorithm digest = HashAlgorithm.of(algorithm).orElseThrow();
            DataGroupHash[] hashes = dataGroups.entrySet().stream()
                    .map(one -> new DataGroupHash(one.getKey(), new DEROctetString(digest.digest(one.getValue()))))
                    .toArray(DataGroupHash[]::new);
            LDSSecurityObject content = versioned
                    ? new LDSSecurityObject(algorithm, hashes, new LDSVersionInfo("0108", "040000"))
                    : new LDSSecurityObject(algorithm, hashes);
            return signed(content.getEncoded(ASN1Encoding.DER));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] signed(byte[] content) {
        try {
            SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                    .setProvider(CertificateWorld.PROVIDER)
                    .build());
            byte[] key =
                    HexFormat.of().parseHex(signer.certificate().keyIdentifier().orElse(""));
            SignerInfoGenerator info = switch (reference) {
                case EMBEDDED, ISSUER_ALONE ->
                    builder.build(signer.signer(), signer.certificate().holder());
                case EMBEDDED_BY_KEY, KEY_ALONE -> builder.build(signer.signer(), key);
            };
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(info);
            if (reference == Reference.EMBEDDED || reference == Reference.EMBEDDED_BY_KEY) {
                generator.addCertificate(signer.certificate().holder());
            }
            return new DERTaggedObject(
                            true,
                            BERTags.APPLICATION,
                            23,
                            generator
                                    .generate(new CMSProcessableByteArray(SECURITY_OBJECT, content), true)
                                    .toASN1Structure())
                    .getEncoded(ASN1Encoding.DER);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The virtual component of a travel credential, with the files of the chip. */
    byte[] credential() {
        SortedMap<Integer, byte[]> files = new TreeMap<>(dataGroups);
        files.put(0, securityObject());
        return credential(1, files, List.of());
    }

    static byte[] credential(int version, SortedMap<Integer, byte[]> files, List<Integer> further) {
        try {
            ASN1EncodableVector data = new ASN1EncodableVector();
            files.forEach((number, file) -> data.add(new DERTaggedObject(false, number, new DEROctetString(file))));
            ASN1EncodableVector all = new ASN1EncodableVector();
            all.add(new ASN1Integer(version));
            all.add(new DERSequence(data));
            further.forEach(number -> all.add(new DERTaggedObject(true, number, new DERSequence())));
            return new DERSequence(all).getEncoded(ASN1Encoding.DER);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] file(int number) {
        return Objects.requireNonNull(dataGroups.get(number));
    }

    /** The data groups, with one byte of one of them changed. */
    SortedMap<Integer, byte[]> altered(int number) {
        SortedMap<Integer, byte[]> groups = new TreeMap<>(dataGroups);
        byte[] file = file(number).clone();
        file[file.length - 1] ^= 1;
        groups.put(number, file);
        return groups;
    }

    static byte[] changed(byte[] bytes, int at, int value) {
        byte[] copy = Arrays.copyOf(bytes, bytes.length);
        copy[at] = (byte) value;
        return copy;
    }
}
