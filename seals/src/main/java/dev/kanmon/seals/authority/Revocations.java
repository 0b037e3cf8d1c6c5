package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;

/** The signers that an authority no longer stands for (Doc 9303 part 12 section 7.1.3, RFC 5280 section 5). */
record Revocations(X509CRLHolder holder) {
    /** Doc 9303 part 12 section 4.2.3: the next list follows after 90 days at the latest. */
    static final Duration NEXT_WITHIN = Duration.ofDays(90);

    /** One signer that is revoked, and since when. */
    record Revoked(BigInteger serial, Instant since) {}

    static Revocations sign(
            Certificate authority, ContentSigner signature, BigInteger number, Set<Revoked> revoked, Instant now) {
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        X509v2CRLBuilder builder = new X509v2CRLBuilder(authority.holder().getSubject(), Date.from(issued));
        builder.setNextUpdate(Date.from(issued.plus(NEXT_WITHIN)));
        revoked.stream()
                .sorted(Comparator.comparing(Revoked::since).thenComparing(Revoked::serial))
                .forEach(one -> builder.addCRLEntry(one.serial(), Date.from(one.since()), 0));
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new BcX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(authority.holder().getSubjectPublicKeyInfo()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Revocations(builder.build(signature));
    }

    boolean signedBy(Certificate authority) {
        try {
            return holder.isSignatureValid(
                    new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                            .build(authority.holder()));
        } catch (CertException | OperatorCreationException e) {
            return false;
        }
    }

    BigInteger number() {
        return ASN1Integer.getInstance(holder.getExtension(Extension.cRLNumber).getParsedValue())
                .getPositiveValue();
    }

    Instant issued() {
        return holder.getThisUpdate().toInstant();
    }

    Instant nextUpdate() {
        return holder.getNextUpdate().toInstant();
    }

    Set<Revoked> revoked() {
        Set<Revoked> all = new HashSet<>();
        for (Object entry : holder.getRevokedCertificates()) {
            if (entry instanceof X509CRLEntryHolder one) {
                all.add(new Revoked(
                        one.getSerialNumber(), one.getRevocationDate().toInstant()));
            }
        }
        return Set.copyOf(all);
    }

    byte[] encoded() {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
