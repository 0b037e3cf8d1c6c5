package dev.kanmon.seals.certificate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * What a certificate may be used for, as its extensions say (RFC 5280 section 4.2).
 *
 * @param authority whether it says of itself that it may issue others
 * @param understood whether every extension that is critical is understood here; else it may be used for nothing
 * @param keyUsage of its key; any where it does not say
 * @param extendedKeyUsages object identifiers; empty where it does not say
 */
record Purposes(boolean authority, boolean understood, Optional<KeyUsage> keyUsage, Set<String> extendedKeyUsages) {
    /** Extensions that are understood here, or that ask nothing of a chain. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "2.5.29.14",
            "2.5.29.15",
            "2.5.29.16",
            "2.5.29.17",
            "2.5.29.18",
            "2.5.29.19",
            "2.5.29.31",
            "2.5.29.32",
            "2.5.29.35",
            "2.5.29.37",
            "2.23.136.1.1.6.1",
            "2.23.136.1.1.6.2");

    /** Fails with an exception of BouncyCastle's where one of the extensions cannot be read. */
    static Purposes of(X509CertificateHolder holder) {
        Extensions extensions = holder.getExtensions();
        BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
        ExtendedKeyUsage usages = ExtendedKeyUsage.fromExtensions(extensions);
        return new Purposes(
                constraints != null && constraints.isCA(),
                UNDERSTOOD.containsAll(critical(holder)),
                Optional.ofNullable(KeyUsage.fromExtensions(extensions)),
                usages == null
                        ? Set.of()
                        : Stream.of(usages.getUsages()).map(Object::toString).collect(Collectors.toUnmodifiableSet()));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> critical(X509CertificateHolder holder) {
        return ((Set<ASN1ObjectIdentifier>) holder.getCriticalExtensionOIDs())
                .stream().map(ASN1ObjectIdentifier::getId).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it may issue certificates: an authority, and its key usage, where it states one, says so. */
    boolean mayIssue() {
        return authority && mayBeUsedFor(KeyUsage.keyCertSign);
    }

    /** Whether it may issue revocation lists. */
    boolean mayIssueLists() {
        return authority && mayBeUsedFor(KeyUsage.cRLSign);
    }

    /** Whether it may sign seals or chips as far as its key usage goes. */
    boolean maySign() {
        return !authority && mayBeUsedFor(KeyUsage.digitalSignature);
    }

    private boolean mayBeUsedFor(int purpose) {
        return understood && keyUsage.map(usage -> usage.hasUsages(purpose)).orElse(true);
    }
}
