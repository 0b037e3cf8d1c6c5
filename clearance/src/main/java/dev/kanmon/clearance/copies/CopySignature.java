package dev.kanmon.clearance.copies;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One signature under a copy.
 *
 * @param signer who signs: a State's alpha-3 code or the id of a body
 * @param algorithm {@value #ED25519}
 * @param publicKey the key it is checked by: 44 bytes of X.509 SubjectPublicKeyInfo in base64
 * @param signature 64 bytes in base64
 */
public record CopySignature(String signer, String algorithm, String publicKey, String signature) {
    /** The only algorithm there is: RFC 8032. */
    static final String ED25519 = "Ed25519";

    private static final Pattern SIGNER = Pattern.compile("[A-Z]{3}|(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{59}=");
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{86}==");

    /**
     * A signature.
     *
     * @throws IllegalArgumentException with a sentence, if a part has not its form
     */
    public CopySignature {
        if (!isSigner(signer)) {
            throw new IllegalArgumentException(
                    "The signer is neither the alpha-3 code of a State nor words of a-z and 0-9 joined by hyphens.");
        }
        if (!algorithm.equals(ED25519)) {
            throw new IllegalArgumentException("The algorithm is not " + ED25519 + ".");
        }
        if (!KEY.matcher(publicKey).matches()
                || !SIGNATURE.matcher(signature).matches()
                || !isOnlySpelling(publicKey)
                || !isOnlySpelling(signature)) {
            throw new IllegalArgumentException("The key or the signature is not one of " + ED25519 + " in base64.");
        }
    }

    /** Whether a name has the form of a signer's. */
    public static boolean isSigner(String name) {
        return SIGNER.matcher(name).matches();
    }

    /** The last character has bits that count for nothing: they are 0, or one signature could be written in many ways. */
    private static boolean isOnlySpelling(String base64) {
        return Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(base64))
                .equals(base64);
    }
}
