package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.signature.SealSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a corridor authority, its signers and its revocation list. Everything but {@link #rotate}, {@link #issue}
 * and {@link #revoke} works while the authority's key ({@code authority.key}) is kept elsewhere. What another process
 * changed is seen after {@link #refresh}. Files are there whole or not at all; of two that change a folder at once, one is
 * refused. Safe from any thread.
 */
public final class SignerKeys {
    /** How long a signer signs: three months, the shortest that Doc 9303 part 12 section 4.2.2 thinks of; a stolen key ends soon. */
    public static final Duration SIGNING_PERIOD = Duration.ofDays(90);

    /** How long a certificate is believed after its signer stopped: no pass, made for one voyage, holds longer from its signing. */
    public static final Duration LONGEST_PASS = Duration.ofDays(30);

    /** How long before a signer stops, or a revocation list is due, its successor is made: gates must have it by then. */
    public static final Duration LEAD = Duration.ofDays(14);

    private final KeyFolder folder;
    private final Map<Certificate, SealSigner> elsewhere = new HashMap<>();
    private Holdings holdings;

    private SignerKeys(KeyFolder folder, Holdings holdings) {
        this.folder = folder;
        this.holdings = holdings;
    }

    /**
     * Makes a folder with a new authority, a first signer that signs from now on, and an empty revocation list.
     *
     * @param folder not there yet, empty, or one in which this was begun and never finished: that is cleared first
     * @param password over all private keys; without one they stand in files that only their owner may read
     * @param state whose authority it is, alpha-2 (ISO 3166-1)
     * @param organisation who runs it, at most {@link CorridorAuthority#LONGEST_NAME} characters
     * @param curve of this signer and of those that follow it
     * @throws UnusableKeysException where the folder has something in it
     * @throws IllegalArgumentException for another State, name or an empty password
     */
    public static SignerKeys create(
            Path folder, char @Nullable [] password, String state, String organisation, SignerCurve curve, Instant now)
            throws IOException {
        CorridorAuthority authority = CorridorAuthority.create(state, organisation, now);
        KeyFolder files = KeyFolder.of(folder, checked(password));
        return new SignerKeys(files, KeyChange.create(files, authority, curve, now));
    }

    /**
     * Opens a folder.
     *
     * @param password that it was made with; none where it was made without
     * @throws UnusableKeysException where it holds no keys, a file is damaged or missing, others may read a private key, or
     *     the password is wrong
     */
    public static SignerKeys open(Path folder, char @Nullable [] password) throws IOException {
        KeyFolder files = KeyFolder.of(folder, checked(password));
        return new SignerKeys(files, Holdings.read(files, Map.of()));
    }

    /**
     * Opens what is public in a folder, for which no password is needed: it tells and exports, and signs nothing.
     *
     * @throws UnusableKeysException where it holds no keys, or a certificate or the list is damaged or missing
     */
    public static SignerKeys openPublished(Path folder) throws IOException {
        KeyFolder files = KeyFolder.published(folder);
        return new SignerKeys(files, Holdings.read(files, Map.of()));
    }

    /** The same folder, with the authority's key in another place, such as on a medium that was brought for this. */
    public synchronized SignerKeys withAuthorityKey(Path file) {
        SignerKeys other = new SignerKeys(folder.withAuthorityKey(file), holdings);
        other.elsewhere.putAll(elsewhere);
        return other;
    }

    /**
     * Adds a signer whose key is not in the folder, such as one in a hardware module.
     *
     * @throws IllegalArgumentException where its certificate is not one of this folder
     */
    public synchronized void attach(SealSigner signer) {
        if (signers().stream().noneMatch(one -> one.certificate().equals(signer.certificate()))) {
            throw new IllegalArgumentException("The signer " + signer.certificate() + " is not one of these keys.");
        }
        elsewhere.put(signer.certificate(), signer);
    }

    /** Reads the folder again. */
    public synchronized void refresh() throws IOException {
        holdings = Holdings.read(folder, holdings.keys());
    }

    /**
     * The one that signs at a moment: not revoked, in its signing period, and of several the one that began last.
     *
     * @throws IllegalStateException where none does, or its key is in a module that was not attached; the message says what
     *     to do
     */
    public synchronized SealSigner signerAt(Instant at) {
        IssuedSigner signing = holdings.signingAt(at)
                .orElseThrow(() -> new IllegalStateException("No signer may sign at " + at + ". Rotate the keys."));
        SealSigner found = holdings.keys().get(signing.certificate());
        if (found == null) {
            found = elsewhere.get(signing.certificate());
        }
        if (found == null) {
            throw new IllegalStateException(
                    "The key of signer " + signing.serial()
                            + " is not at hand. Open the folder with its password, or attach the hardware module that holds it.");
        }
        return found;
    }

    /** All signers of the folder, in the order in which they begin to sign. */
    public synchronized List<IssuedSigner> signers() {
        return holdings.signers();
    }

    /** The authority's certificate. */
    public synchronized Certificate authority() {
        return holdings.authority();
    }

    /** The authority, and every signer, revoked ones too, that may be met in a pass at or after a moment. */
    public synchronized List<Certificate> certificates(Instant at) {
        return Stream.concat(
                        Stream.of(holdings.authority()),
                        holdings.signers().stream()
                                .map(IssuedSigner::certificate)
                                .filter(one -> !one.notAfter().isBefore(at)))
                .toList();
    }

    /** The revocation list that is out, in DER. */
    public synchronized byte[] revocationList() {
        return holdings.revocations().encoded();
    }

    /** The number of the revocation list that is out; each has one more than that before it. */
    public synchronized BigInteger revocationListNumber() {
        return holdings.revocations().number();
    }

    /** By when the next revocation list follows. */
    public synchronized Instant revocationListUntil() {
        return holdings.revocations().nextUpdate();
    }

    /**
     * When {@link #rotate(Instant)} is next needed, or a new key in the module of the last signer; {@code now} where one of
     * them is already.
     */
    public synchronized Instant due(Instant now) {
        Instant signed = holdings.signedUntil(now);
        Instant listed = holdings.revocations().nextUpdate();
        Instant due = (signed.isBefore(listed) ? signed : listed).minus(LEAD);
        return due.isBefore(now) ? now : due;
    }

    /**
     * Whether a successor is due, and the last signer's key is not in the folder: whoever keeps keys in a hardware module makes
     * the next one there too, and {@link #issue} gives it a certificate. {@link #rotate(Instant)} makes none then.
     */
    public synchronized boolean needsKeyInModule(Instant now) {
        return holdings.successorDue(now) && holdings.lastKeyElsewhere(now);
    }

    /**
     * Does what is due: a new revocation list, and a successor where nobody signs any more within {@link #LEAD}; it begins
     * when the last one stops. Private keys that can sign no more are deleted. Needs the authority's key. Where the successor
     * needs a key in a hardware module, nothing but a revocation list that is due is made.
     *
     * @return the successor; empty where none was due, or {@link #needsKeyInModule} says that its key is to be made
     * @throws UnusableKeysException where there are too many signers, or the authority's key is not at hand
     */
    public synchronized Optional<IssuedSigner> rotate(Instant now) throws IOException {
        try (KeyChange change = change()) {
            boolean successorDue = holdings.successorDue(now);
            if (successorDue && holdings.lastKeyElsewhere(now)) {
                if (!holdings.revocations().nextUpdate().minus(LEAD).isAfter(now)) {
                    change.renew(now);
                    holdings = change.holdings();
                }
                return Optional.empty();
            }
            Certificate successor = successorDue ? change.makeSuccessor(holdings.signedUntil(now), now) : null;
            change.renew(now);
            holdings = change.holdings();
            return successor == null ? Optional.empty() : Optional.of(issued(successor));
        }
    }

    /**
     * Makes a successor that begins at a given moment, such as at once after a theft, with a key in the folder. Else like
     * {@link #rotate(Instant)}.
     *
     * @param from not before {@code now}, and not after the first moment at which nobody else signs
     * @throws IllegalArgumentException for another moment
     */
    public synchronized IssuedSigner rotate(Instant from, Instant now) throws IOException {
        try (KeyChange change = change()) {
            Certificate successor = change.makeSuccessor(beginning(from, now), now);
            change.renew(now);
            holdings = change.holdings();
            return issued(successor);
        }
    }

    /**
     * The same for a key that is in a hardware module: the certificate is for there, and stands in the folder without a key.
     *
     * @param key on P-256 or P-384, and without a certificate of this authority so far
     */
    public synchronized IssuedSigner issue(PublicKey key, Instant from, Instant now) throws IOException {
        try (KeyChange change = change()) {
            Certificate successor = change.issue(key, beginning(from, now), now);
            change.renew(now);
            holdings = change.holdings();
            return issued(successor);
        }
    }

    /**
     * Revokes a signer: it signs no more, and gates that have the new list believe nothing that it signed. Its private key
     * is deleted. Needs the authority's key.
     *
     * @throws IllegalArgumentException where the folder has no signer of this serial
     */
    public synchronized void revoke(BigInteger serial, Instant now) throws IOException {
        try (KeyChange change = change()) {
            if (signers().stream().noneMatch(one -> one.certificate().serial().equals(serial))) {
                throw new IllegalArgumentException("There is no signer " + serial.toString(16)
                        + " among these keys. Give the serial of one that is.");
            }
            change.revoke(serial, now);
            holdings = change.holdings();
        }
    }

    private KeyChange change() throws IOException {
        KeyChange change = KeyChange.of(folder, holdings.keys());
        holdings = change.holdings();
        return change;
    }

    /**
     * Writes what gates need into a folder: certificates that may be met from a moment on, and the revocation list.
     *
     * @param to made where it is missing; files of the same names are written over
     * @return the files
     */
    public synchronized List<Path> export(Path to, Instant at) throws IOException {
        return GateFiles.write(to, certificates(at), holdings.revocations());
    }

    private Instant beginning(Instant from, Instant now) {
        Instant signed = holdings.signedUntil(now);
        if (from.isBefore(now) || from.isAfter(signed)) {
            throw new IllegalArgumentException("The next signer begins from " + now + " to " + signed
                    + ": after that nobody would sign. Give a moment between.");
        }
        return from;
    }

    private IssuedSigner issued(Certificate certificate) {
        return signers().stream()
                .filter(one -> one.certificate().equals(certificate))
                .findFirst()
                .orElseThrow();
    }

    private static char @Nullable [] checked(char @Nullable [] password) {
        if (password != null && password.length == 0) {
            throw new IllegalArgumentException("The password is empty. Give one, or none at all.");
        }
        return password;
    }
}
