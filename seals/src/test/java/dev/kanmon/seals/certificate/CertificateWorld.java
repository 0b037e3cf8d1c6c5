package dev.kanmon.seals.certificate;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Authorities, signers and revocation lists made for a test, with keys that nobody else has. */
public final class CertificateWorld {
    public static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2034-01-01T00:00:00Z");
    public static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    public static final String SEAL_USAGE = "2.23.136.1.1.14.2";

    private static final AtomicInteger SERIALS = new AtomicInteger(0x100);

    private CertificateWorld() {}

    /** Keys as States have them, and how each signs. */
    public enum Kind {
        RSA("", "SHA256withRSA"),
        RSA_SHA1("", "SHA1withRSA"),
        RSA_PSS("", "SHA256withRSAandMGF1"),
        RSA_PSS_SHA512("", "SHA512withRSAandMGF1"),
        P224("P-224", "SHA224withECDSA"),
        P256("P-256", "SHA256withECDSA"),
        P384("P-384", "SHA384withECDSA"),
        P521("P-521", "SHA512withECDSA"),
        BRAINPOOL_256("brainpoolP256r1", "SHA256withECDSA"),
        BRAINPOOL_384("brainpoolP384r1", "SHA384withECDSA"),
        BRAINPOOL_512("brainpoolP512r1", "SHA512withECDSA"),
        EXPLICIT_P256("P-256", "SHA256withECDSA"),
        EXPLICIT_BRAINPOOL_384("brainpoolP384r1", "SHA384withECDSA");

        private final String curve;
        private final String signature;

        Kind(String curve, String signature) {
            this.curve = curve;
            this.signature = signature;
        }

        public String signature() {
            return signature;
        }

        public KeyPair keys() {
            try {
                if (curve.isEmpty()) {
                    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", PROVIDER);
                    rsa.initialize(2048);
                    return rsa.generateKeyPair();
                }
                ECNamedCurveParameterSpec named = ECNamedCurveTable.getParameterSpec(curve);
                KeyPairGenerator ec = KeyPairGenerator.getInstance("EC", PROVIDER);
                ec.initialize(
                        name().startsWith("EXPLICIT")
                                ? new ECParameterSpec(named.getCurve(), named.getG(), named.getN(), named.getH())
                                : named);
                return ec.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A certificate and its key. */
    public record Holder(Certificate certificate, KeyPair keys, Kind kind) {
        public ContentSigner signer() {
            return CertificateWorld.signer(keys, kind);
        }
    }

    private static ContentSigner signer(KeyPair keys, Kind kind) {
        try {
            return new JcaContentSignerBuilder(kind.signature())
                    .setProvider(PROVIDER)
                    .build(keys.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Holder authority(String name, Kind kind) {
        return draft(name, kind).authority().issue();
    }

    public static Holder sealSigner(Holder authority, Kind kind) {
        return draft("C=UT,CN=Seals", kind).by(authority).usage(SEAL_USAGE).issue();
    }

    public static Holder chipSigner(Holder authority, Kind kind) {
        return draft("C=UT,CN=Chips", kind).by(authority).issue();
    }

    public static Draft draft(String subject, Kind kind) {
        return new Draft(subject, kind);
    }

    /** A certificate to be; without an issuer it is its own. */
    public static final class Draft {
        private final X500Name subject;
        private final Kind kind;
        private @Nullable KeyPair keys;
        private @Nullable Holder issuer;
        private Instant from = FROM;
        private Instant until = UNTIL;
        private boolean authority;
        private boolean identified = true;
        private int keyUsage = KeyUsage.digitalSignature;
        private List<String> usages = List.of();
        private @Nullable ASN1ObjectIdentifier strange;

        private Draft(String subject, Kind kind) {
            this.subject = new X500Name(subject);
            this.kind = kind;
        }

        public Draft by(Holder holder) {
            issuer = holder;
            return this;
        }

        public Draft keys(KeyPair pair) {
            keys = pair;
            return this;
        }

        public Draft authority() {
            authority = true;
            keyUsage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
            return this;
        }

        public Draft usage(String... identifiers) {
            usages = List.of(identifiers);
            return this;
        }

        public Draft keyUsage(int bits) {
            keyUsage = bits;
            return this;
        }

        public Draft from(Instant moment) {
            from = moment;
            return this;
        }

        public Draft until(Instant moment) {
            until = moment;
            return this;
        }

        /** Tells no key identifiers. */
        public Draft unidentified() {
            identified = false;
            return this;
        }

        /** With a critical extension that nobody knows. */
        public Draft strange() {
            strange = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
            return this;
        }

        public Holder issue() {
            try {
                KeyPair pair = keys == null ? kind.keys() : keys;
                KeyPair signing = issuer == null ? pair : issuer.keys();
                JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        issuer == null ? subject : issuer.certificate().holder().getSubject(),
                        BigInteger.valueOf(SERIALS.getAndIncrement()),
                        Date.from(from),
                        Date.from(until),
                        subject,
                        pair.getPublic());
                JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
                if (identified) {
                    builder.addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(pair.getPublic()));
                    builder.addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(signing.getPublic()));
                }
                if (authority) {
                    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                }
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
                if (!usages.isEmpty()) {
                    builder.addExtension(
                            Extension.extendedKeyUsage,
                            true,
                            new ExtendedKeyUsage(usages.stream()
                                    .map(usage -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(usage)))
                                    .toArray(KeyPurposeId[]::new)));
                }
                if (strange != null) {
                    builder.addExtension(strange, true, new byte[] {5, 0});
                }
                ContentSigner signer = issuer == null ? CertificateWorld.signer(pair, kind) : issuer.signer();
                return new Holder(Certificate.read(builder.build(signer).getEncoded()), pair, kind);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A revocation list of an authority that names some certificates. */
    public static RevocationList list(Holder authority, Instant from, Instant until, Certificate... revoked) {
        return RevocationList.read(encodedList(authority, from, until, revoked));
    }

    /** A part of such a list: it says that it speaks of some certificates alone (RFC 5280 section 5.2.5). */
    public static RevocationList part(Holder authority, Instant from, Instant until, Certificate... revoked) {
        return RevocationList.read(encoded(authority, from, until, true, revoked));
    }

    /** A list in DER. */
    public static byte[] encodedList(Holder authority, Instant from, Instant until, Certificate... revoked) {
        return encoded(authority, from, until, false, revoked);
    }

    private static byte[] encoded(Holder authority, Instant from, Instant until, boolean part, Certificate... revoked) {
        try {
            X509v2CRLBuilder builder =
                    new X509v2CRLBuilder(authority.certificate().holder().getSubject(), Date.from(from));
            builder.setNextUpdate(Date.from(until));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(authority.keys().getPublic()));
            if (part) {
                builder.addExtension(
                        Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, true, false));
            }
            for (Certificate one : revoked) {
                builder.addCRLEntry(one.serial(), Date.from(from), CRLReason.keyCompromise);
            }
            return builder.build(authority.signer()).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
