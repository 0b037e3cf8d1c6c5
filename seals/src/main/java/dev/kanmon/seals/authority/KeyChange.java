package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/** One change of a folder of keys, under its lock from the moment on at which the folder was read for it. */
final class KeyChange implements AutoCloseable {
    private final FileChannel lock;
    private final KeyFolder folder;
    private Holdings holdings;

    private KeyChange(FileChannel lock, KeyFolder folder, Holdings holdings) {
        this.lock = lock;
        this.folder = folder;
        this.holdings = holdings;
    }

    /** Of keys that are there; those that are known already are not decrypted again. */
    static KeyChange of(KeyFolder folder, Map<Certificate, SealSigner> known) throws IOException {
        FileChannel lock = folder.lock();
        try {
            return new KeyChange(lock, folder, Holdings.read(folder, known));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes all that a folder has: the authority's certificate last, by which the folder counts. */
    static Holdings create(KeyFolder folder, CorridorAuthority authority, SignerCurve curve, Instant now)
            throws IOException {
        try (FileChannel _ = folder.make()) {
            make(folder, authority, curve, now, now);
            folder.write(authority.revocations(BigInteger.ONE, Set.of(), now));
            folder.write(authority);
            return Holdings.read(folder, Map.of());
        }
    }

    /** What the folder holds as far as it is changed. */
    Holdings holdings() {
        return holdings;
    }

    /** A successor with a new key in the folder, on the curve of the last signer. */
    Certificate makeSuccessor(Instant from, Instant now) throws IOException {
        mustHaveRoom();
        SignerCurve curve = holdings.signers().isEmpty()
                ? SignerCurve.P256
                : SignerCurve.of(holdings.signers()
                                .getLast()
                                .certificate()
                                .holder()
                                .getSubjectPublicKeyInfo())
                        .orElseThrow();
        return make(folder, authority(), curve, from, now);
    }

    /** A successor whose key is in a module. */
    Certificate issue(PublicKey key, Instant from, Instant now) throws IOException {
        mustHaveRoom();
        SubjectPublicKeyInfo subject = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        if (holdings.signers().stream()
                .anyMatch(one ->
                        one.certificate().holder().getSubjectPublicKeyInfo().equals(subject))) {
            throw new IllegalArgumentException("This key has a certificate already. Make a new key in the module.");
        }
        Certificate successor = authority().issue(subject, period(from), now);
        folder.write(successor);
        return successor;
    }

    /** A new revocation list that names one more. */
    void revoke(BigInteger serial, Instant now) throws IOException {
        Set<Revocations.Revoked> revoked = new HashSet<>(holdings.revocations().revoked());
        if (revoked.stream().noneMatch(one -> one.serial().equals(serial))) {
            revoked.add(new Revocations.Revoked(serial, now.truncatedTo(ChronoUnit.SECONDS)));
        }
        renew(revoked, now);
    }

    /** A new revocation list; keys that can sign no more, and what a crash left, are deleted. */
    void renew(Instant now) throws IOException {
        renew(holdings.revocations().revoked(), now);
    }

    private void renew(Set<Revocations.Revoked> revoked, Instant now) throws IOException {
        folder.write(authority().revocations(holdings.revocations().number().add(BigInteger.ONE), revoked, now));
        holdings = Holdings.read(folder, holdings.keys());
        for (IssuedSigner signer : holdings.signers()) {
            if (signer.revoked() != null || !signer.period().until().isAfter(now)) {
                PemFile.delete(folder.keyFile(signer.certificate()));
            }
        }
        folder.forgetUnfinished();
        holdings = Holdings.read(folder, holdings.keys());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private CorridorAuthority authority() throws IOException {
        return folder.authority(holdings.authority());
    }

    private void mustHaveRoom() throws UnusableKeysException {
        if (holdings.signers().size() >= KeyFolder.MAXIMUM_SIGNERS) {
            throw new UnusableKeysException("There are " + KeyFolder.MAXIMUM_SIGNERS + " signers in " + folder
                    + ", and no more are made. Move the files of those that have ended away.");
        }
    }

    private static Certificate make(
            KeyFolder folder, CorridorAuthority authority, SignerCurve curve, Instant from, Instant now)
            throws IOException {
        AsymmetricCipherKeyPair pair = curve.generate();
        Certificate certificate = authority.issue(CorridorAuthority.published(pair), period(from), now);
        folder.write(
                certificate,
                PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate()).getEncoded());
        return certificate;
    }

    private static SigningPeriod period(Instant from) {
        return SigningPeriod.of(from, SignerKeys.SIGNING_PERIOD, SignerKeys.LONGEST_PASS);
    }
}
