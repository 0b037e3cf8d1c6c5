package dev.kanmon.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random secret that is handed out once and kept as its hash only. */
final class Secret {
    /** 256 bits: cannot be guessed, so that a plain hash suffices to keep it. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A fresh secret, 43 characters that are safe in a URL (RFC 4648 section 5, no padding). */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: its SHA-256. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
