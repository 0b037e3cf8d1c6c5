package dev.kanmon.seals.certificate;

import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

/**
 * One X.509 certificate (RFC 5280), immutable. Two are equal when their bytes are. Extensions that cannot be read count as
 * absent, save those that a chain rests on: {@link #read} refuses a certificate whose bytes are not DER.
 */
public final class Certificate {
    /** The largest certificate of a public bundle of 720 has 2.4 KB; explicit parameters and long names fit eight times. */
    public static final int MAXIMUM_BYTES = 16 << 10;

    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final X509CertificateHolder holder;
    private final byte[] encoded;
    private @Nullable PublicKey key;

    private Certificate(X509CertificateHolder holder, byte[] encoded) {
        this.holder = holder;
        this.encoded = encoded;
    }

    /**
     * Reads one certificate.
     *
     * @param der the DER encoding, at most {@link #MAXIMUM_BYTES}
     * @throws UnreadableSealException where it is longer, is no certificate, or is not DER
     */
    public static Certificate read(byte[] der) {
        if (der.length > MAXIMUM_BYTES) {
            throw new UnreadableSealException("The certificate is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        try {
            // A second encoding of the same content would let a byte change unnoticed.
            if (!Arrays.equals(ASN1Primitive.fromByteArray(der).getEncoded(ASN1Encoding.DER), der)) {
                throw new UnreadableSealException("The certificate is not encoded in DER.");
            }
            return new Certificate(new X509CertificateHolder(der), der.clone());
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSealException ours
                    ? ours
                    : new UnreadableSealException("The certificate cannot be read.", e);
        }
    }

    static Certificate of(X509CertificateHolder holder) {
        try {
            return read(holder.getEncoded());
        } catch (IOException e) {
            throw new UnreadableSealException("The certificate cannot be read.", e);
        }
    }

    /** The DER encoding, a copy. */
    public byte[] encoded() {
        return encoded.clone();
    }

    /** As BouncyCastle has it, to build on; shared and not to be changed. */
    public X509CertificateHolder holder() {
        return holder;
    }

    /** Whose it is, as RFC 4514 writes it. */
    public String subject() {
        return holder.getSubject().toString();
    }

    /** Who issued it, as RFC 4514 writes it. */
    public String issuer() {
        return holder.getIssuer().toString();
    }

    /** The State in the subject, as ISO 3166-1 alpha-2 in capitals. */
    public Optional<String> country() {
        return attribute(holder.getSubject(), BCStyle.C).map(text -> text.toUpperCase(java.util.Locale.ROOT));
    }

    /** The common name of the subject. */
    public Optional<String> commonName() {
        return attribute(holder.getSubject(), BCStyle.CN);
    }

    /** Unique among the certificates of one issuer. */
    public BigInteger serial() {
        return holder.getSerialNumber();
    }

    /** The first moment at which it may be used. */
    public Instant notBefore() {
        return holder.getNotBefore().toInstant();
    }

    /** The last moment at which it may be used. */
    public Instant notAfter() {
        return holder.getNotAfter().toInstant();
    }

    /** Whether it says of itself that it may issue others (RFC 5280 section 4.2.1.9). */
    public boolean authority() {
        BasicConstraints constraints = BasicConstraints.fromExtensions(holder.getExtensions());
        return constraints != null && constraints.isCA();
    }

    /** Lower-case hexadecimal identifier of its own key. */
    public Optional<String> keyIdentifier() {
        SubjectKeyIdentifier identifier = SubjectKeyIdentifier.fromExtensions(holder.getExtensions());
        return Optional.ofNullable(identifier)
                .map(SubjectKeyIdentifier::getKeyIdentifier)
                .map(HexFormat.of()::formatHex);
    }

    /** Lower-case hexadecimal identifier of the key that signed it. */
    public Optional<String> authorityKeyIdentifier() {
        AuthorityKeyIdentifier identifier = AuthorityKeyIdentifier.fromExtensions(holder.getExtensions());
        return Optional.ofNullable(identifier)
                .map(AuthorityKeyIdentifier::getKeyIdentifierOctets)
                .map(HexFormat.of()::formatHex);
    }

    /** Object identifiers of what it may be used for; empty where it does not say. */
    public Set<String> extendedKeyUsages() {
        ExtendedKeyUsage usages = ExtendedKeyUsage.fromExtensions(holder.getExtensions());
        return usages == null
                ? Set.of()
                : Stream.of(usages.getUsages()).map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Its key, for BouncyCastle's provider.
     *
     * @throws UnreadableSealException where the key is of a kind that BouncyCastle does not know
     */
    public synchronized PublicKey publicKey() {
        if (key == null) {
            try {
                key = new JcaPEMKeyConverter().setProvider(PROVIDER).getPublicKey(holder.getSubjectPublicKeyInfo());
            } catch (IOException | RuntimeException e) {
                throw new UnreadableSealException("The certificate's key cannot be read.", e);
            }
        }
        return key;
    }

    /** Lower-case hexadecimal SHA-256 of its bytes. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> attribute(X500Name name, org.bouncycastle.asn1.ASN1ObjectIdentifier type) {
        return Stream.of(name.getRDNs(type))
                .map(RDN::getFirst)
                .map(first -> IETFUtils.valueToString(first.getValue()))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Certificate that && Arrays.equals(encoded, that.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return subject() + " #" + serial().toString(16);
    }
}
