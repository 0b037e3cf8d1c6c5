package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/**
 * A corridor authority with its key: built like a country signing certification authority (Doc 9303 part 12 section 7.1),
 * self-signed, on P-384, signing with SHA-384 and without random numbers. Immutable, and safe from any thread.
 */
public final class CorridorAuthority {
    /** For how long its key issues: Doc 9303 part 12 section 4.2.1 has three to five years for such a key. */
    public static final Duration ISSUING_PERIOD = Duration.ofDays(5 * 365 + 1);

    /**
     * For how long its certificate holds after that: a signer issued on the last day may begin one signing period later,
     * sign for one, and be believed until the last pass has ended.
     */
    static final Duration BELIEVED_AFTER =
            SignerKeys.SIGNING_PERIOD.multipliedBy(2).plus(SignerKeys.LONGEST_PASS);

    /** Longest name of an organisation (RFC 5280 appendix A.1, ub-organization-name). */
    public static final int LONGEST_NAME = 64;

    /** Doc 9303 part 13 section 2.2 has two characters for the name of a signer of seals. */
    private static final String SIGNER_NAME = "KM";

    private static final String AUTHORITY_NAME = "Corridor Authority";

    /** More than the 64 random bits that keep serials from being guessed, and short: each seal carries it. */
    private static final int SERIAL_BITS = 79;

    /** Document types a signer may sign (Doc 9303 part 12 section 7.1.1.6). */
    private static final ASN1ObjectIdentifier DOCUMENT_TYPES = new ASN1ObjectIdentifier("2.23.136.1.1.6.2");

    /** What Australia's VDS-NC signers carry. */
    private static final String VDS_NC = "NV";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificate certificate;
    private final ECPrivateKeyParameters key;

    private CorridorAuthority(Certificate certificate, ECPrivateKeyParameters key) {
        this.certificate = certificate;
        this.key = key;
    }

    /**
     * Makes one with a new key.
     *
     * @param state whose it is, alpha-2 in capitals (ISO 3166-1)
     * @param organisation who runs it, from 1 to {@link #LONGEST_NAME} characters
     * @param now from when on it issues
     * @throws IllegalArgumentException for another State or name
     */
    public static CorridorAuthority create(String state, String organisation, Instant now) {
        if (!Set.of(Locale.getISOCountries()).contains(state)) {
            throw new IllegalArgumentException(
                    "There is no State '" + state + "'. Give its code of two letters, as JP.");
        }
        if (organisation.isBlank() || organisation.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name of the authority has from 1 to " + LONGEST_NAME + " characters.");
        }
        AsymmetricCipherKeyPair pair = SignerCurve.P384.generate();
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, state)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, AUTHORITY_NAME)
                .build();
        SigningPeriod period = SigningPeriod.of(now, ISSUING_PERIOD, BELIEVED_AFTER);
        // Doc 9303 part 12 section 7.1.1.2: both alternative names hold the State as documents write it.
        GeneralNames place = new GeneralNames(new GeneralName(new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.L, Locale.of("", state).getISO3Country())
                .build()));
        try {
            SubjectPublicKeyInfo published = published(pair);
            BcX509ExtensionUtils identifiers = new BcX509ExtensionUtils();
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                            name, serial(), Date.from(period.from()), Date.from(period.ends()), name, published)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(published))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            identifiers.createAuthorityKeyIdentifier(published))
                    .addExtension(Extension.privateKeyUsagePeriod, false, period.extension())
                    .addExtension(Extension.subjectAlternativeName, false, place)
                    .addExtension(Extension.issuerAlternativeName, false, place);
            ECPrivateKeyParameters secret = (ECPrivateKeyParameters) pair.getPrivate();
            return new CorridorAuthority(signed(builder, secret), secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of a certificate and its key.
     *
     * @param pkcs8 the private key, not encrypted (RFC 5958)
     * @throws IllegalArgumentException where the key is not that of the certificate, or the certificate no authority's
     */
    static CorridorAuthority of(Certificate certificate, byte[] pkcs8) {
        try {
            if (PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(pkcs8)) instanceof ECPrivateKeyParameters secret
                    && PublicKeyFactory.createKey(certificate.holder().getSubjectPublicKeyInfo())
                            instanceof ECPublicKeyParameters known
                    && certificate.authority()
                    && secret.getParameters().equals(known.getParameters())
                    && secret.getParameters().getG().multiply(secret.getD()).equals(known.getQ())) {
                return new CorridorAuthority(certificate, secret);
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("The authority's key cannot be read.", e);
        }
        throw new IllegalArgumentException("The key is not that of the authority's certificate.");
    }

    /** Its certificate, which gates trust. */
    public Certificate certificate() {
        return certificate;
    }

    /** When it issues, and until when what it issued is believed. */
    public SigningPeriod period() {
        return SigningPeriod.of(certificate).orElseThrow();
    }

    /**
     * Issues a certificate to a signer of seals.
     *
     * @param key of the signer, on P-256 or P-384 by name; from a hardware module, or of software
     * @param period when the key signs
     * @param now when it is issued: the certificate holds from then on
     * @throws IllegalArgumentException for another key, or outside what the authority's own certificate spans
     */
    public Certificate issue(PublicKey key, SigningPeriod period, Instant now) {
        return issue(SubjectPublicKeyInfo.getInstance(key.getEncoded()), period, now);
    }

    Certificate issue(SubjectPublicKeyInfo subject, SigningPeriod period, Instant now) {
        if (SignerCurve.of(subject).isEmpty()) {
            throw new IllegalArgumentException("The signer's key is not on P-256 or P-384. Make one that is.");
        }
        if (!period().signsAt(now) || period.ends().isAfter(certificate.notAfter())) {
            throw new IllegalArgumentException("The authority issues from " + period().from() + " until "
                    + period().until() + " only. Make a new authority in a folder of its own.");
        }
        try {
            PublicKeyFactory.createKey(subject);
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                            certificate.holder().getSubject(),
                            serial(),
                            Date.from(now),
                            Date.from(period.ends()),
                            new X500NameBuilder(BCStyle.INSTANCE)
                                    .addRDN(BCStyle.C, certificate.country().orElseThrow())
                                    .addRDN(BCStyle.CN, SIGNER_NAME)
                                    .build(),
                            subject)
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            new BcX509ExtensionUtils()
                                    .createAuthorityKeyIdentifier(
                                            certificate.holder().getSubjectPublicKeyInfo()))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            new BcX509ExtensionUtils().createSubjectKeyIdentifier(subject))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(Extension.privateKeyUsagePeriod, false, period.extension())
                    .addExtension(
                            Extension.extendedKeyUsage,
                            true,
                            new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(
                                    CertificateUse.SEAL.usage().orElseThrow()))))
                    .addExtension(DOCUMENT_TYPES, false, new DERSequence(new ASN1Encodable[] {
                        new ASN1Integer(0), new DERSet(new DERPrintableString(VDS_NC))
                    }));
            return signed(builder, this.key);
        } catch (IOException | IllegalStateException e) {
            throw new IllegalArgumentException("The signer's key cannot be read.", e);
        }
    }

    /** Its revocation list that follows another. */
    Revocations revocations(BigInteger number, Set<Revocations.Revoked> revoked, Instant now) {
        return Revocations.sign(certificate, new DeterministicSignature(key), number, revoked, now);
    }

    byte[] pkcs8() {
        try {
            return PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SubjectPublicKeyInfo published(AsymmetricCipherKeyPair pair) throws IOException {
        return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic());
    }

    private static Certificate signed(X509v3CertificateBuilder builder, ECPrivateKeyParameters key) throws IOException {
        return Certificate.read(builder.build(new DeterministicSignature(key)).getEncoded());
    }

    /** Random, positive, and never zero (RFC 5280 section 4.1.2.2). */
    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1);
    }
}
