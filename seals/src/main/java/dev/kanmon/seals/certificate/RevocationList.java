package dev.kanmon.seals.certificate;

import dev.kanmon.seals.Der;
import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.cert.X509CRLHolder;

/** One revocation list (RFC 5280 section 5), immutable: the serial numbers that an authority took back. */
public final class RevocationList {
    /** The largest list of an authority of passports has some thousand entries of 40 bytes; ten times that fits. */
    public static final int MAXIMUM_BYTES = 4 << 20;

    private final CertificateList list;
    private final X500Name issuer;
    private final String issuerText;
    private final Optional<String> authorityKeyIdentifier;
    private final Set<BigInteger> serials;
    private final Instant issued;
    private final Optional<Instant> until;
    private final boolean whole;

    private RevocationList(X509CRLHolder holder) {
        this.list = holder.toASN1Structure();
        this.issuer = holder.getIssuer();
        // As in certificates: the inside of a name is read when it is asked for.
        this.issuerText = issuer.toString();
        this.authorityKeyIdentifier = Extension.keyIdentifier(
                () -> Optional.ofNullable(AuthorityKeyIdentifier.fromExtensions(holder.getExtensions()))
                        .map(AuthorityKeyIdentifier::getKeyIdentifierOctets));
        this.serials = Stream.of(list.getRevokedCertificates())
                .map(entry -> entry.getUserCertificate().getValue())
                .collect(Collectors.toUnmodifiableSet());
        this.issued = holder.getThisUpdate().toInstant();
        this.until = Optional.ofNullable(holder.getNextUpdate()).map(Date::toInstant);
        this.whole = holder.getCriticalExtensionOIDs().isEmpty();
    }

    /**
     * Reads one list.
     *
     * @param der the DER encoding, at most {@link #MAXIMUM_BYTES}
     * @throws UnreadableSealException where it is longer, is no revocation list, or is not DER
     */
    public static RevocationList read(byte[] der) {
        if (der.length > MAXIMUM_BYTES) {
            throw new UnreadableSealException("The revocation list is larger than " + MAXIMUM_BYTES + " bytes.");
        }
        try {
            Der.read(der, "The revocation list");
            return new RevocationList(new X509CRLHolder(der));
        } catch (UnreadableSealException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSealException("The revocation list cannot be read.", e);
        }
    }

    /** Who issued it, as RFC 4514 writes it. */
    public String issuer() {
        return issuerText;
    }

    /** When it was made. */
    public Instant issued() {
        return issued;
    }

    /** By when another should have followed; empty where it does not say. */
    public Optional<Instant> until() {
        return until;
    }

    /** Whether it names a certificate of its issuer. */
    public boolean names(BigInteger serial) {
        return serials.contains(serial);
    }

    X500Name issuerName() {
        return issuer;
    }

    /**
     * Whether it speaks of every certificate of its issuer. One with a critical extension is a part or an amendment (RFC 5280
     * section 5.2): whom it names stays named, and its silence says nothing.
     */
    boolean whole() {
        return whole;
    }

    /** Whether an authority signed it: by name, by key identifier where both tell one, and by signature. */
    boolean signedBy(Certificate authority) {
        return authority.holder().getSubject().equals(issuer)
                && authority.purposes().mayIssueLists()
                && Extension.agree(authorityKeyIdentifier, authority.keyIdentifier())
                && SignedStructure.of(list).signedWith(authority);
    }
}
