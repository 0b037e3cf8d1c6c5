package dev.kanmon.seals.certificate;

import dev.kanmon.seals.Der;
import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * One X.509 certificate (RFC 5280), immutable. Two are equal when their bytes are. Key identifiers that cannot be read count
 * as absent; {@link #read} refuses a certificate whose other extensions that a chain rests on cannot be read, and one whose
 * bytes are not DER.
 */
public final class Certificate {
    /** The largest certificate of a public bundle of 720 has 2.4 KB; explicit parameters and long names fit eight times. */
    public static final int MAXIMUM_BYTES = 16 << 10;

    private static final int REFERENCE_BYTES = 5;

    private final X509CertificateHolder holder;
    private final byte[] encoded;
    private final String subject;
    private final String issuer;
    private final Purposes purposes;
    private final Optional<String> keyIdentifier;
    private final Optional<String> authorityKeyIdentifier;
    private final Instant notBefore;
    private final Instant notAfter;
    private @Nullable PublicKey key;

    private Certificate(X509CertificateHolder holder, byte[] encoded) {
        this.holder = holder;
        this.encoded = encoded;
        // BouncyCastle reads the inside of names when it is asked for: what cannot be read is to be refused now.
        this.subject = holder.getSubject().toString();
        this.issuer = holder.getIssuer().toString();
        Extensions extensions = holder.getExtensions();
        this.purposes = Purposes.of(holder);
        this.keyIdentifier =
                Extension.keyIdentifier(() -> Optional.ofNullable(SubjectKeyIdentifier.fromExtensions(extensions))
                        .map(SubjectKeyIdentifier::getKeyIdentifier));
        this.authorityKeyIdentifier =
                Extension.keyIdentifier(() -> Optional.ofNullable(AuthorityKeyIdentifier.fromExtensions(extensions))
                        .map(AuthorityKeyIdentifier::getKeyIdentifierOctets));
        this.notBefore = holder.getNotBefore().toInstant();
        this.notAfter = holder.getNotAfter().toInstant();
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
            Der.read(der, "The certificate");
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
        return subject;
    }

    /** Who issued it, as RFC 4514 writes it. */
    public String issuer() {
        return issuer;
    }

    /** The State in the subject, as ISO 3166-1 alpha-2 in capitals; empty where the subject names none, or more than one. */
    public Optional<String> country() {
        return SubjectName.value(holder.getSubject(), BCStyle.C).map(text -> text.toUpperCase(Locale.ROOT));
    }

    /** The common name of the subject; empty where it has none, or more than one. */
    public Optional<String> commonName() {
        return SubjectName.value(holder.getSubject(), BCStyle.CN);
    }

    /** Unique among the certificates of one issuer. */
    public BigInteger serial() {
        return holder.getSerialNumber();
    }

    /** The first moment at which it may be used. */
    public Instant notBefore() {
        return notBefore;
    }

    /** The last moment at which it may be used. */
    public Instant notAfter() {
        return notAfter;
    }

    /** Whether it says of itself that it may issue others (RFC 5280 section 4.2.1.9). */
    public boolean authority() {
        return purposes.authority();
    }

    /** What else it may be used for. */
    Purposes purposes() {
        return purposes;
    }

    /** Lower-case hexadecimal identifier of its own key. */
    public Optional<String> keyIdentifier() {
        return keyIdentifier;
    }

    /** Lower-case hexadecimal identifier of the key that signed it. */
    public Optional<String> authorityKeyIdentifier() {
        return authorityKeyIdentifier;
    }

    /** Object identifiers of what it may be used for; empty where it does not say. */
    public Set<String> extendedKeyUsages() {
        return purposes.extendedKeyUsages();
    }

    /** The hash that its issuer signed it with; empty where the signature is of a kind that is not known here. */
    Optional<HashAlgorithm> signedHash() {
        return SignatureAlgorithm.of(holder.getSignatureAlgorithm()).map(SignatureAlgorithm::hash);
    }

    /** Whether another certificate may have issued it: by name, and by key identifier where both tell one. */
    boolean namesAsIssuer(Certificate other) {
        return holder.getIssuer().equals(other.holder.getSubject())
                && Extension.agree(authorityKeyIdentifier, other.keyIdentifier);
    }

    /** Whether the key of another certificate signed it. */
    boolean signedWith(Certificate other) {
        return SignedStructure.of(holder.toASN1Structure()).signedWith(other);
    }

    /** Whether its key can be read and is of a kind and size that signatures are checked with. */
    boolean keyUsable() {
        try {
            publicKey();
            return true;
        } catch (UnreadableSealException e) {
            return false;
        }
    }

    /**
     * How barcodes refer to it: the last five bytes of the SHA-1 of its bytes, ten lower-case hexadecimal digits (ICAO
     * Datastructure for Barcode, certificate reference).
     */
    public String reference() {
        byte[] hash = HashAlgorithm.SHA1.digest(encoded);
        return HexFormat.of().formatHex(hash, hash.length - REFERENCE_BYTES, hash.length);
    }

    /**
     * Its key, for BouncyCastle's provider.
     *
     * @throws UnreadableSealException where it is neither RSA of 1,024 to 8,192 bits nor on a published curve over a prime
     *     field of 160 to 521 bits
     */
    public synchronized PublicKey publicKey() {
        if (key == null) {
            key = CertificateKey.read(holder.getSubjectPublicKeyInfo());
        }
        return key;
    }

    /** Lower-case hexadecimal SHA-256 of its bytes. */
    public String fingerprint() {
        return HexFormat.of().formatHex(HashAlgorithm.SHA256.digest(encoded));
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
