package dev.kanmon.clearance.pass;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.signature.SoftwareSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A signer with one State in its certificate, issued by the authority of another. */
record ForeignSigner(Certificate authority, SealSigner signer) {
    private static final Date FROM = Date.from(PassWorld.ISSUED.minusSeconds(1));
    private static final Date UNTIL = Date.from(PassWorld.ISSUED.plusSeconds(30L * 24 * 3600));

    static ForeignSigner of(String state, String authorityState) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair above = keys.generateKeyPair();
            KeyPair own = keys.generateKeyPair();
            X500Name authority = new X500Name("C=" + authorityState + ",CN=Authority");
            Certificate root = built(
                    new JcaX509v3CertificateBuilder(
                                    authority, BigInteger.ONE, FROM, UNTIL, authority, above.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(
                                    Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)),
                    above);
            Certificate leaf = built(
                    new JcaX509v3CertificateBuilder(
                                    authority,
                                    BigInteger.TWO,
                                    FROM,
                                    UNTIL,
                                    new X500Name("C=" + state + ",CN=KM"),
                                    own.getPublic())
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                            .addExtension(
                                    Extension.extendedKeyUsage,
                                    true,
                                    new ExtendedKeyUsage(
                                            KeyPurposeId.getInstance(new ASN1ObjectIdentifier("2.23.136.1.1.14.2")))),
                    above);
            return new ForeignSigner(
                    root, SoftwareSigner.of(leaf, own.getPrivate().getEncoded()));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Certificate built(X509v3CertificateBuilder builder, KeyPair above)
            throws OperatorCreationException, IOException {
        return Certificate.read(builder.build(new JcaContentSignerBuilder("SHA384withECDSA").build(above.getPrivate()))
                .getEncoded());
    }
}
