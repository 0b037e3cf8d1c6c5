package dev.kanmon.clearance.copies;

import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as one file that can be signed, sent and checked.
 *
 * @param instrument id of the instrument
 * @param version SHA-256 of its canonical form, in hexadecimal: the hash that both sides sign
 * @param text the instrument file as it is kept
 * @param sources the catalogue of the sources it cites, in the form of {@code sources.yaml}
 * @param signatures by different signers, in the order in which they signed
 */
public record SignedCopy(
        String instrument, String version, String text, String sources, List<CopySignature> signatures) {
    /** Two sides and those who witness or register; more names are no signature of an agreement. */
    static final int MAXIMUM_SIGNATURES = 16;

    private static final String DOMAIN = "kanmon instrument 1\n";
    private static final Pattern ID = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{64}");

    /**
     * A copy; whether it is genuine is for {@link #verify} to tell.
     *
     * @throws IllegalArgumentException with a sentence, if id or version have not their form, or if someone signed twice
     */
    public SignedCopy {
        signatures = List.copyOf(signatures);
        if (!ID.matcher(instrument).matches() || !VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("The id or the version of the instrument has not its form.");
        }
        if (signatures.size() > MAXIMUM_SIGNATURES) {
            throw new IllegalArgumentException("The copy has more than " + MAXIMUM_SIGNATURES + " signatures.");
        }
        if (signatures.stream().map(CopySignature::signer).distinct().count() < signatures.size()) {
            throw new IllegalArgumentException("Somebody signed twice. Sign an unsigned copy to sign anew.");
        }
    }

    /**
     * An unsigned copy.
     *
     * @param id of the instrument, after which its file is called
     * @param content the bytes of its file
     * @param sources where its sources are looked up
     * @throws MalformedFileException as {@link Instrument#read}, or where the bytes are not UTF-8
     */
    public static SignedCopy of(String id, byte[] content, SourceCatalogue sources) {
        Instrument instrument = Instrument.read(id + ".yaml", content, sources);
        return new SignedCopy(id, instrument.version(), decoded(id, content), CitedSources.of(instrument), List.of());
    }

    /**
     * Reads a copy.
     *
     * @param file its name, for refusals
     * @param content JSON in UTF-8 as {@link #write} makes it; at most {@value CopyFile#MAXIMUM_BYTES} bytes
     * @throws MalformedFileException with a sentence that names the file, where it is nothing that {@link #write} makes
     */
    public static SignedCopy read(String file, byte[] content) {
        return CopyFile.read(file, content);
    }

    /** The file: JSON in UTF-8, always the same bytes for the same copy. */
    public byte[] write() {
        return CopyFile.write(this);
    }

    /**
     * This copy with one signature more.
     *
     * @param signer who signs: a State's alpha-3 code or the id of a body
     * @param keys an Ed25519 key and its public key
     * @throws IllegalArgumentException with a sentence, if the signer has signed already or has no proper name, or if the
     *     keys are not a pair of Ed25519
     */
    public SignedCopy sign(String signer, KeyPair keys) {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] signed = Ed25519.sign(signedBytes(), keys);
        List<CopySignature> more = new ArrayList<>(signatures);
        more.add(new CopySignature(
                signer,
                CopySignature.ED25519,
                base64.encodeToString(keys.getPublic().getEncoded()),
                base64.encodeToString(signed)));
        return new SignedCopy(instrument, version, text, sources, more);
    }

    /**
     * Whether this copy is what its signers signed. The first that is wrong is told: the text, then each signature in the
     * order of the file, then who is missing.
     *
     * @param trusted the key of each signer who is trusted
     * @param required who must have signed, such as both sides
     */
    public Verdict verify(Map<String, PublicKey> trusted, List<String> required) {
        String complaint = complaint();
        if (complaint != null) {
            return new Verdict.Altered(complaint);
        }
        if (signatures.isEmpty()) {
            return new Verdict.Unsigned();
        }
        byte[] signed = signedBytes();
        for (CopySignature signature : signatures) {
            PublicKey key = trusted.get(signature.signer());
            if (key == null
                    || !Base64.getEncoder().encodeToString(key.getEncoded()).equals(signature.publicKey())) {
                return new Verdict.UnknownSigner(signature.signer());
            }
            if (!Ed25519.isSignedBy(key, signed, Base64.getDecoder().decode(signature.signature()))) {
                return new Verdict.BadSignature(signature.signer());
            }
        }
        List<String> signers = signatures.stream().map(CopySignature::signer).toList();
        List<String> missing = required.stream()
                .filter(signer -> !signers.contains(signer))
                .distinct()
                .toList();
        return missing.isEmpty() ? new Verdict.Genuine(signers) : new Verdict.NotSignedBy(missing);
    }

    /** What is signed, as the note of the package writes it down. */
    byte[] signedBytes() {
        return (DOMAIN + instrument + '\n' + version + '\n' + Digest.of(text) + '\n' + Digest.of(sources) + '\n')
                .getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable String complaint() {
        try {
            SourceCatalogue catalogue =
                    SourceCatalogue.read("sources of " + instrument, sources.getBytes(StandardCharsets.UTF_8));
            Instrument read = Instrument.read(instrument + ".yaml", text.getBytes(StandardCharsets.UTF_8), catalogue);
            return read.version().equals(version)
                    ? null
                    : "The text has the version " + read.version() + ", the copy states " + version + ".";
        } catch (MalformedFileException e) {
            return e.getMessage();
        }
    }

    private static String decoded(String id, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFileException(id + ".yaml: the file is not UTF-8. Save it as UTF-8.");
        }
    }
}
