package dev.kanmon.server.gates;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.CertificateUse;
import dev.kanmon.seals.certificate.ChainVerdict;
import dev.kanmon.seals.certificate.RevocationList;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.signature.SoftwareSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Authorities and signers of two States, and one that nobody trusts: the same from one seed and moment. */
final class SealWorld {
    private static final String SEAL_USAGE = "2.23.136.1.1.14.2";
    private static final Duration YEAR = Duration.ofDays(365);

    private final String seed;
    private final Instant now;
    private final List<Party> signers = new ArrayList<>();
    private int serial = 0x100;

    final Party japan;
    final Party korea;
    final Party japanSigner;
    final Party koreaSigner;
    final Party expired;
    final Party toCome;
    final Party revoked;
    final Party stranger;

    /** Says it is of one State, and was issued by the authority of another, which is trusted. */
    final Party japanUnderKorea;

    final TrustStore trust;

    SealWorld(String seed, Instant now) {
        this.seed = seed;
        this.now = now;
        japan = authority("C=JP,CN=Authority");
        korea = authority("C=KR,CN=Authority");
        japanSigner = signer("C=JP,CN=S1", japan, "P-256", now.minus(YEAR), now.plus(YEAR));
        koreaSigner = signer("C=KR,CN=S1", korea, "P-384", now.minus(YEAR), now.plus(YEAR));
        expired = signer("C=JP,CN=S2", japan, "P-256", now.minus(YEAR), now.minus(Duration.ofDays(1)));
        toCome = signer("C=JP,CN=S3", japan, "P-256", now.plus(Duration.ofDays(1)), now.plus(YEAR));
        revoked = signer("C=JP,CN=S4", japan, "P-384", now.minus(YEAR), now.plus(YEAR));
        japanUnderKorea = signer("C=JP,CN=S5", korea, "P-256", now.minus(YEAR), now.plus(YEAR));
        List<Certificate> certificates = new ArrayList<>(List.of(japan.certificate(), korea.certificate()));
        signers.forEach(one -> certificates.add(one.certificate()));
        trust = TrustStore.of(certificates, List.of(revocations()));
        stranger = signer("C=JP,CN=S1", authority("C=JP,CN=Elsewhere"), "P-256", now.minus(YEAR), now.plus(YEAR));
    }

    /** A certificate and its key. */
    record Party(Certificate certificate, ECPrivateKeyParameters key, String curve, ECPublicKeyParameters point) {
        SealSigner sealing() {
            try {
                return SoftwareSigner.of(
                        certificate,
                        PrivateKeyInfoFactory.createPrivateKeyInfo(key).getEncoded());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** As the server hands it out at {@code GET /api/v1/passes/trust}. */
    String bundle() {
        List<Map<String, Object>> told = new ArrayList<>();
        trust.signers()
                .forEach(signer -> told.add(Map.of(
                        "state",
                        stateOf(signer),
                        "reference",
                        signer.reference(),
                        "notBefore",
                        signer.notBefore().toString(),
                        "notAfter",
                        signer.notAfter().toString(),
                        "sha256",
                        signer.fingerprint(),
                        "certificate",
                        Base64.getEncoder().encodeToString(signer.encoded()),
                        "key",
                        jwk(signer),
                        "revoked",
                        trust.chain(signer, CertificateUse.SEAL, now).verdict() == ChainVerdict.REVOKED)));
        List<String> over = trust.authorities().stream()
                .map(one -> Base64.getEncoder().encodeToString(one.encoded()))
                .toList();
        return JsonMapper.shared()
                .writeValueAsString(Map.of("signers", told, "authorities", over, "revocationLists", List.of()));
    }

    private String stateOf(Certificate signer) {
        String state = trust.chain(signer, CertificateUse.SEAL, now).state().orElse("");
        return signer.country().filter(state::equals).orElse("");
    }

    private Map<String, String> jwk(Certificate signer) {
        Party party = signers.stream()
                .filter(one -> one.certificate().equals(signer))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "crv",
                party.curve(),
                "x",
                coordinate(party.point().getQ().getAffineXCoord().getEncoded()),
                "y",
                coordinate(party.point().getQ().getAffineYCoord().getEncoded()));
    }

    private static String coordinate(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private Party authority(String name) {
        return issue(name, null, "P-384", now.minus(YEAR.multipliedBy(3)), now.plus(YEAR.multipliedBy(3)));
    }

    private Party signer(String name, Party issuer, String curve, Instant from, Instant until) {
        Party made = issue(name, issuer, curve, from, until);
        signers.add(made);
        return made;
    }

    private Party issue(String name, @Nullable Party issuer, String curve, Instant from, Instant until) {
        serial++;
        X9ECParameters parameters = ECNamedCurveTable.getByName(curve);
        ECNamedDomainParameters domain = new ECNamedDomainParameters(ECNamedCurveTable.getOID(curve), parameters);
        BigInteger secret = new BigInteger(1, hash(seed + " " + serial))
                .mod(domain.getN().subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
        ECPrivateKeyParameters key = new ECPrivateKeyParameters(secret, domain);
        ECPublicKeyParameters point = new ECPublicKeyParameters(domain.getG().multiply(secret), domain);
        try {
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    issuer == null
                            ? new X500Name(name)
                            : issuer.certificate().holder().getSubject(),
                    BigInteger.valueOf(serial),
                    Date.from(from),
                    Date.from(until),
                    Locale.ROOT,
                    new X500Name(name),
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(point));
            if (issuer == null) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            } else {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(SEAL_USAGE))));
            }
            Certificate certificate = Certificate.read(
                    builder.build(signing(issuer == null ? key : issuer.key())).getEncoded());
            return new Party(certificate, key, curve, point);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RevocationList revocations() {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(
                    japan.certificate().holder().getSubject(), Date.from(now.minus(Duration.ofDays(1))));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(30))));
            builder.addCRLEntry(
                    revoked.certificate().serial(), Date.from(now.minus(Duration.ofDays(1))), CRLReason.keyCompromise);
            return RevocationList.read(builder.build(signing(japan.key())).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without random numbers (RFC 6979), so that one seed makes one world. */
    private static ContentSigner signing(ECPrivateKeyParameters key) {
        AlgorithmIdentifier signature = new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withECDSA");
        try {
            return new BcECContentSignerBuilder(
                    signature, new DefaultDigestAlgorithmIdentifierFinder().find(signature)) {
                @Override
                protected Signer createSigner(AlgorithmIdentifier one, AlgorithmIdentifier other) {
                    return new DSADigestSigner(
                            new ECDSASigner(new HMacDSAKCalculator(SHA256Digest.newInstance())),
                            SHA256Digest.newInstance());
                }
            }.build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
