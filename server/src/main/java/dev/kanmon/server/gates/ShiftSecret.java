package dev.kanmon.server.gates;

import dev.kanmon.server.store.Keys;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which a device tells that it is of a shift. */
final class ShiftSecret {
    /** 128 bits cannot be guessed. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ShiftSecret() {}

    /** A fresh secret, 22 characters that are safe in a URL (RFC 4648 section 5, no padding). */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    static byte[] fingerprint(Keys keys, String secret) {
        return keys.fingerprint("gate-shift", secret.getBytes(StandardCharsets.UTF_8));
    }
}
