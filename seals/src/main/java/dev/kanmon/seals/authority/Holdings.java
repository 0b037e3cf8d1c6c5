package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.signature.SealSigner;
import dev.kanmon.seals.signature.SoftwareSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentVerifierProviderBuilder;

/**
 * What a folder of keys held when it was read; all of it checked against the authority's certificate.
 *
 * @param authority its certificate
 * @param signers in the order in which they begin to sign
 * @param revocations the list that is out
 * @param keys those that may sign now or later
 */
record Holdings(
        Certificate authority, List<IssuedSigner> signers, Revocations revocations, Map<Certificate, SealSigner> keys) {

    /** Reads a folder; keys that are known already are not decrypted again. */
    static Holdings read(KeyFolder folder, Map<Certificate, SealSigner> known) throws IOException {
        Certificate authority = folder.authorityCertificate();
        Revocations revocations = PemText.revocations(folder.revocationsFile());
        if (!revocations.signedBy(authority)) {
            throw PemFile.damaged(folder.revocationsFile(), null);
        }
        Map<BigInteger, Instant> revoked = revocations.revoked().stream()
                .collect(Collectors.toMap(Revocations.Revoked::serial, Revocations.Revoked::since));
        List<IssuedSigner> signers = new ArrayList<>();
        Map<Certificate, SealSigner> keys = new HashMap<>();
        for (Certificate certificate : folder.signerCertificates()) {
            Optional<SigningPeriod> period = SigningPeriod.of(certificate);
            if (period.isEmpty() || !issuedBy(authority, certificate)) {
                throw new UnusableKeysException("The signer " + certificate + " in " + folder
                        + " was not issued by its authority. Move its files away.");
            }
            boolean keyInFolder = folder.hasKey(certificate);
            signers.add(new IssuedSigner(certificate, period.get(), revoked.get(certificate.serial()), keyInFolder));
            if (keyInFolder && folder.opened()) {
                SealSigner signer = known.get(certificate);
                keys.put(certificate, signer == null ? signer(folder, certificate) : signer);
            }
        }
        signers.sort(Comparator.comparing((IssuedSigner one) -> one.period().from())
                .thenComparing(one -> one.certificate().notBefore()));
        return new Holdings(authority, List.copyOf(signers), revocations, Map.copyOf(keys));
    }

    /** The one that signs: of those whose period it is, the one that began last. */
    Optional<IssuedSigner> signingAt(Instant at) {
        return signers.stream().filter(one -> one.signsAt(at)).reduce((earlier, later) -> later);
    }

    /** The first moment from then on at which nobody signs. */
    Instant signedUntil(Instant now) {
        Instant until = now;
        for (Optional<IssuedSigner> next = signingAt(until); next.isPresent(); next = signingAt(until)) {
            until = next.get().period().until();
        }
        return until;
    }

    /** Whether nobody signs any more soon, from a moment on. */
    boolean successorDue(Instant now) {
        return !signedUntil(now).minus(SignerKeys.LEAD).isAfter(now);
    }

    /**
     * Whether the key of the last signer, after whom nobody signs, is not in the folder. Where nobody signs already, the
     * last one of all is meant: that a key in a module has ended is no reason to make the next one without a module. After a
     * revocation it is: passes must go on.
     */
    boolean lastKeyElsewhere(Instant now) {
        Instant signed = signedUntil(now);
        return signers.stream()
                .filter(one -> signed.equals(now)
                        || (one.revoked() == null && one.period().until().equals(signed)))
                .reduce((earlier, later) -> later)
                .filter(one -> one.revoked() == null && !one.keyInFolder())
                .isPresent();
    }

    private static SealSigner signer(KeyFolder folder, Certificate certificate) throws IOException {
        byte[] key = folder.key(certificate);
        try {
            return SoftwareSigner.of(certificate, key);
        } catch (RuntimeException e) {
            throw PemFile.damaged(folder.keyFile(certificate), e);
        }
    }

    private static boolean issuedBy(Certificate authority, Certificate signer) {
        try {
            return signer.holder()
                    .isSignatureValid(
                            new BcECContentVerifierProviderBuilder(new DefaultDigestAlgorithmIdentifierFinder())
                                    .build(authority.holder()));
        } catch (CertException | OperatorCreationException e) {
            return false;
        }
    }
}
