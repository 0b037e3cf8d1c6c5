package dev.kanmon.names;

import org.jspecify.annotations.Nullable;

/** A State in alpha-3 in 15 bits, so that millions lie in one array. */
final class Nationality {
    private static final int BITS = 5;

    private Nationality() {}

    /** 0 for what is absent or no alpha-3. */
    static short packed(@Nullable String alpha3) {
        if (alpha3 == null || alpha3.length() != 3) {
            return 0;
        }
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            char letter = alpha3.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                return 0;
            }
            packed = packed << BITS | (letter - 'A' + 1);
        }
        return (short) packed;
    }
}
