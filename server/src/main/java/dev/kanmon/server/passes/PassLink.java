package dev.kanmon.server.passes;

import dev.kanmon.server.store.Keys;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in the address of a traveller's page. */
final class PassLink {
    /** 128 bits cannot be guessed, and the address is still short enough for a QR code that any phone reads. */
    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private PassLink() {}

    /** A fresh secret, 22 characters that are safe in a URL (RFC 4648 section 5, no padding). */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    static byte[] fingerprint(Keys keys, String secret) {
        return keys.fingerprint("pass-link", secret.getBytes(StandardCharsets.UTF_8));
    }
}
