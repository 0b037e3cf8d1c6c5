package dev.kanmon.server.access;

import dev.kanmon.server.store.Keys;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names that people sign in by: written in one way, and found by keyed hash. */
final class UserNames {
    /** The longest mail address (RFC 5321 section 4.5.3.1), since many sign in by one. */
    static final int LONGEST = 254;

    private static final String USE = "account.user-name";

    private UserNames() {}

    /** The one way a name is written: full-width and half-width, capitals and small letters are the same. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** What a name is found by. */
    static byte[] hash(Keys keys, String typed) {
        return keys.fingerprint(USE, normal(typed).getBytes(StandardCharsets.UTF_8));
    }
}
