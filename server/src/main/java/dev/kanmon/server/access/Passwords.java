package dev.kanmon.server.access;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes and checks passwords with Argon2id. Safe for use by any thread.
 *
 * <p>Parameters are OWASP's (19 MiB, two passes, one lane). A password is any sequence of characters, without rules of
 * composition, brought to one form of Unicode first (NIST SP 800-63B).
 */
final class Passwords {
    /** NIST SP 800-63B asks for eight where a second factor is used; people keep to a phrase better than to a jumble. */
    static final int SHORTEST = 12;

    /** NIST asks that at least 64 be taken; beyond this nobody types, and hashing is work. */
    static final int LONGEST = 256;

    /** Each check takes 19 MiB and tens of milliseconds of a core: more at once would only let strangers fill the memory. */
    private static final int AT_ONCE = 4;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private static final Argon2PasswordEncoder ARGON2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** What an attempt is compared with where there is no such account. */
    private static final String NOBODYS = encoded(Secret.fresh());

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Whether it is neither too short nor too long, in characters as people count them. */
    static boolean fits(String password) {
        String normal = normal(password);
        int characters = normal.codePointCount(0, normal.length());
        return characters >= SHORTEST && characters <= LONGEST;
    }

    String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoded(password);
        } finally {
            turns.release();
        }
    }

    private static String encoded(String password) {
        String hash = ARGON2.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash");
        }
        return hash;
    }

    /**
     * Whether the password belongs to the hash.
     *
     * @param hash absent where there is no such account, which takes as long and is never true
     */
    boolean matches(String password, @Nullable String hash) {
        String attempt = password.length() > LONGEST ? password.substring(0, LONGEST) : password;
        turns.acquireUninterruptibly();
        try {
            boolean same = ARGON2.matches(normal(attempt), hash == null ? NOBODYS : hash);
            return same && hash != null && attempt.length() == password.length();
        } finally {
            turns.release();
        }
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
