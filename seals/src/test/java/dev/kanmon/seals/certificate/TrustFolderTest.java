package dev.kanmon.seals.certificate;

import static dev.kanmon.seals.certificate.CertificateWorld.FROM;
import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.UNTIL;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.draft;
import static dev.kanmon.seals.certificate.CertificateWorld.encodedList;
import static dev.kanmon.seals.certificate.CertificateWorld.sealSigner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.icao.CscaMasterList;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void certificatesAndListsAreReadInEitherForm() throws IOException {
        Holder first = authority("C=UT,CN=First", Kind.RSA_PSS);
        Holder second = authority("C=UT,CN=Second", Kind.EXPLICIT_P256);
        Holder signer = sealSigner(second, Kind.P256);
        byte[] list = encodedList(second, FROM, UNTIL, signer.certificate());
        Files.write(folder.resolve("first.der"), first.certificate().encoded());
        Files.writeString(
                folder.resolve("others.pem"),
                "A note before.\n"
                        + pem("CERTIFICATE", second.certificate().encoded())
                        + pem("CERTIFICATE", signer.certificate().encoded())
                        + pem("CERTIFICATE", first.certificate().encoded())
                        + pem("X509 CRL", list));
        Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve(".hidden"), "nothing");

        TrustStore trust = TrustStore.read(folder);
        assertThat(trust.problems()).isEmpty();
        assertThat(trust.authorities()).containsExactly(first.certificate(), second.certificate());
        assertThat(trust.signers()).containsExactly(signer.certificate());
        assertThat(trust.chain(signer.certificate(), CertificateUse.SEAL, NOW).verdict())
                .isEqualTo(ChainVerdict.REVOKED);
    }

    @Test
    void whatCannotBeReadIsToldAndDoesNotStopTheRest() throws IOException {
        Holder good = authority("C=UT,CN=Good", Kind.P256);
        byte[] encoded = good.certificate().encoded();
        byte[] longer = Arrays.copyOf(encoded, encoded.length + 1);
        Files.writeString(folder.resolve("a.txt"), "not a certificate");
        Files.write(folder.resolve("b.der"), longer);
        Files.writeString(
                folder.resolve("c.pem"),
                pem("CERTIFICATE", new byte[] {0x30, 0})
                        + pem("PRIVATE KEY", new byte[] {0x30, 0})
                        + pem("CERTIFICATE", encoded));
        Files.writeString(folder.resolve("d.pem"), "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n");
        Files.write(folder.resolve("e.der"), new byte[TrustFolder.MAXIMUM_FILE_BYTES + 1]);
        Files.write(folder.resolve("f.crl"), encodedList(authority("C=UT,CN=Stranger", Kind.P256), FROM, UNTIL));

        TrustStore trust = TrustStore.read(folder);
        assertThat(trust.authorities()).containsExactly(good.certificate());
        assertThat(trust.problems())
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem).endsWith("."));
        assertThat(trust.problems().subList(0, 6))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("a.txt", "b.der", "c.pem, part 1", "c.pem, part 2", "d.pem", "e.der");
        assertThat(trust.problems().getLast()).contains("signed by no authority");
        assertThatThrownBy(() -> TrustStore.read(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aMasterListBringsItsAuthorities() throws Exception {
        Holder first = authority("C=UT,CN=First", Kind.P384);
        Holder second = authority("C=XX,CN=Second", Kind.RSA);
        Holder lists = draft("C=UT,CN=Lists", Kind.P256)
                .by(first)
                .usage("2.23.136.1.1.3")
                .issue();
        byte[] good = masterList(lists, first, second);
        Files.write(folder.resolve("good.ml"), good);
        TrustStore trust = TrustStore.read(folder);
        assertThat(trust.problems()).isEmpty();
        assertThat(trust.authorities()).containsExactlyInAnyOrder(first.certificate(), second.certificate());

        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(folder.resolve("good.ml"), bad);
        assertThat(TrustStore.read(folder).authorities()).isEmpty();
        assertThat(TrustStore.read(folder).problems())
                .singleElement()
                .asString()
                .startsWith("good.ml: ");
    }

    @Test
    void signersAreFoundByWhatSealsSayOfThem() throws Exception {
        Holder authority = authority("C=UT,CN=Authority", Kind.P256);
        Holder signer = draft("C=UT,CN=TS", Kind.P256).by(authority).issue();
        TrustStore trust = TrustStore.of(List.of(authority.certificate(), signer.certificate()));
        byte[] sha1 =
                MessageDigest.getInstance("SHA-1").digest(signer.certificate().encoded());
        String reference = HexFormat.of().formatHex(sha1, 15, 20);
        assertThat(signer.certificate().reference()).isEqualTo(reference);
        assertThat(trust.signersByReference(reference)).containsExactly(signer.certificate());
        assertThat(trust.signersByReference("0000000000")).isEmpty();
        BigInteger serial = signer.certificate().serial();
        assertThat(trust.signersByName("UT", "TS", serial)).containsExactly(signer.certificate());
        assertThat(trust.signersByName("XX", "TS", serial)).isEmpty();
        assertThat(trust.signersByName("UT", "TT", serial)).isEmpty();
        assertThat(trust.signersByName("UT", "TS", serial.add(BigInteger.ONE))).isEmpty();
        assertThat(trust.signersByReference(authority.certificate().reference()))
                .as("an authority signs no seals")
                .isEmpty();
    }

    private static byte[] masterList(Holder signer, Holder... authorities) throws Exception {
        CscaMasterList list = new CscaMasterList(List.of(authorities).stream()
                .map(one -> one.certificate().holder().toASN1Structure())
                .toArray(org.bouncycastle.asn1.x509.Certificate[]::new));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(signer.signer(), signer.certificate().holder()));
        generator.addCertificate(signer.certificate().holder());
        return generator
                .generate(
                        new CMSProcessableByteArray(new ASN1ObjectIdentifier("2.23.136.1.1.2"), list.getEncoded()),
                        true)
                .getEncoded();
    }

    private static String pem(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END " + type + "-----\n";
    }
}
