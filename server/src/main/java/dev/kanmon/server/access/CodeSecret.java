package dev.kanmon.server.access;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an authenticator app shares with us, and the codes it makes: RFC 6238 with six digits, 30 seconds and
 * HMAC-SHA-1, which is what every app understands. Immutable.
 */
final class CodeSecret {
    /** RFC 4226 section 4, requirement 6, recommends 160 bits. */
    static final int BYTES = 20;

    private static final long STEP_SECONDS = 30;
    /** RFC 6238 section 5.2 recommends one step for the time that a code travels; phones' clocks are close enough. */
    private static final long STEPS_EITHER_WAY = 1;

    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator();

    private final byte[] bytes;

    CodeSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The step that a moment is in. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The code of a step. */
    String code(long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, GENERATOR.getAlgorithm()), step, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC takes a key of any length", impossible);
        }
    }

    /**
     * The step a code belongs to, if it is near enough; takes the same time whether or not it is.
     *
     * @param code as typed: spaces and full-width digits are fine
     */
    OptionalLong stepOf(String code, Instant now) {
        byte[] typed = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replace(" ", "")
                .getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        long here = step(now);
        for (long step = here - STEPS_EITHER_WAY; step <= here + STEPS_EITHER_WAY; step++) {
            if (MessageDigest.isEqual(typed, code(step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Nothing of the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "CodeSecret[]";
    }
}
