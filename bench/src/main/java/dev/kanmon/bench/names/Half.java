package dev.kanmon.bench.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A share of the benchmark: weights are fitted on one, figures that nobody has tuned come from the other. */
enum Half {
    TUNE,
    TEST,
    ALL;

    /**
     * Whether rows about this underlying name are in this half. All rows about one name are in one half.
     *
     * @param nameKey column {@code name_key}
     */
    boolean holds(String nameKey) {
        return switch (this) {
            case ALL -> true;
            case TEST -> isTest(nameKey);
            case TUNE -> !isTest(nameKey);
        };
    }

    private static boolean isTest(String nameKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(nameKey.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks SHA-256, which every Java has", e);
        }
    }
}
