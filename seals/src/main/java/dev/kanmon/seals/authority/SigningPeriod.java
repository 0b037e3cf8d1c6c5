package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;

/**
 * When a key may sign, and until when what it signed is to be believed; to the second. The certificate itself tells it: the
 * first two as its private key usage period (Doc 9303 part 12 section 7.1.1), the last as its end.
 *
 * @param from the first moment at which it may sign
 * @param until the first moment at which it may sign no more; after {@code from}
 * @param ends the last moment at which its certificate holds; not before {@code until}
 */
public record SigningPeriod(Instant from, Instant until, Instant ends) {
    private static final DateTimeFormatter GENERALIZED =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Cuts to seconds, which is all that a certificate tells. */
    public SigningPeriod {
        from = from.truncatedTo(ChronoUnit.SECONDS);
        until = until.truncatedTo(ChronoUnit.SECONDS);
        ends = ends.truncatedTo(ChronoUnit.SECONDS);
        if (!from.isBefore(until) || ends.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A signing period ends after it began, and before its certificate does.");
        }
    }

    /** Signing from a moment on for some time, and believed for some time more. */
    static SigningPeriod of(Instant from, Duration signing, Duration believed) {
        Instant until = from.plus(signing);
        return new SigningPeriod(from, until, until.plus(believed));
    }

    /** As a certificate tells it; empty where it tells no signing period, or none that makes sense. */
    public static Optional<SigningPeriod> of(Certificate certificate) {
        Extension extension = certificate.holder().getExtension(Extension.privateKeyUsagePeriod);
        if (extension == null) {
            return Optional.empty();
        }
        try {
            PrivateKeyUsagePeriod period =
                    PrivateKeyUsagePeriod.getInstance(ASN1Sequence.getInstance(extension.getParsedValue()));
            if (period.getNotBefore() == null || period.getNotAfter() == null) {
                return Optional.empty();
            }
            return Optional.of(new SigningPeriod(
                    instant(period.getNotBefore()), instant(period.getNotAfter()), certificate.notAfter()));
        } catch (IllegalArgumentException | ParseException e) {
            return Optional.empty();
        }
    }

    /** Whether it may sign at this moment. */
    public boolean signsAt(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    DERSequence extension() {
        ASN1EncodableVector moments = new ASN1EncodableVector();
        moments.add(new DERTaggedObject(false, 0, new DERGeneralizedTime(GENERALIZED.format(from))));
        moments.add(new DERTaggedObject(false, 1, new DERGeneralizedTime(GENERALIZED.format(until))));
        return new DERSequence(moments);
    }

    private static Instant instant(ASN1GeneralizedTime time) throws ParseException {
        return time.getDate().toInstant();
    }
}
